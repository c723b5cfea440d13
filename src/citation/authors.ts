/** 机关、单位名字的末一截；合起来发文的几个，每个都这样收尾才拆得开。 */
const ORGAN =
  /(?:政府|委|委员会|办|办公室|办公厅|厅|局|部|院|会|所|站|中心|社|队|公司|协会|法庭)$/u;
const MOST = 3;

/**
 * 主要责任者照国家标准的写法（GB/T 7714—2015 的 8.1）：几个机关之间用逗号，超过三个只写三个，后面写「等」。
 * 拆不开的原样写。
 */
export function writtenAuthors(author: string): string {
  const authors = authorsIn(author);
  const listed = authors.slice(0, MOST);
  return [...listed, ...(authors.length > MOST ? ['等'] : [])].join(', ');
}

/** 发文机关一个一个：「某局、某委」是两个；有一截不像机关名字的，整个当一个。 */
export function authorsIn(author: string): readonly string[] {
  const parts = author.trim().split(/\s*[、，,；;]\s*/u);
  return parts.every((part) => ORGAN.test(part)) ? parts : [author.trim()];
}

/** 村规民约是谁定的：村民会议；社区是居民会议。`town` 是镇名的全称，各级连着写。 */
export function assemblyOf(town: string, village: string): string {
  return `${town}${village}${/(?:社区|居委会)$/u.test(village) ? '居民' : '村民'}会议`;
}
