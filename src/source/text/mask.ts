/** 遮住中间：长的留头四个、末两个字，短的只留头一两个。构建日志是公开的，不能把号码再印一遍。 */
export function maskSecret(secret: string): string {
  const chars = [...secret];
  if (chars.length >= 10) return `${chars.slice(0, 4).join('')}…${chars.slice(-2).join('')}`;
  return `${chars.slice(0, chars.length > 4 ? 2 : 1).join('')}…`;
}

/** 路径里一长串数字的，中间遮住：报问题时路径会印出来。日期（八位）不遮。 */
export function maskPath(path: string): string {
  return path.replace(/\d(?:[-_. ]?\d){9,}[Xx]?/g, (digits) =>
    maskSecret(digits.replace(/[^\dXx]/g, '')),
  );
}
