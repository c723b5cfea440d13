/**
 * 嘴上怎么叫这个网站：名字开头的镇名不说，「某镇明白栏」说「明白栏」。
 * `owner` 是主办单位，里面有名字开头的那几个字，才知道那是镇名；去掉了就不剩两个字的，全说。
 */
export function spokenSite(name: string, owner: string): string {
  for (let length = name.length - 2; length > 1; length -= 1) {
    if (owner.includes(name.slice(0, length))) return name.slice(length);
  }
  return name;
}
