/** 省的简短叫法，后面接着两个字的市：山西晋城市。中间不是“江西平在某市”这样的话。 */
const CITY_OF_PROVINCE =
  /(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古)省?(?:(?![在去到从往回住于是有进离])\p{Script=Han}){2}市/uy;

/** 这里起的是一个省和它的一个市，不是姓名：山西晋城市的头三个字，拆开看像姓山的人。 */
export function isCityOfProvince(text: string, index: number): boolean {
  CITY_OF_PROVINCE.lastIndex = index;
  return CITY_OF_PROVINCE.test(text);
}
