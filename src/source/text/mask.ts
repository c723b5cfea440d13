/**
 * 路径里一长串数字的，换成省略号和它的长短：报问题时路径会印出来，构建日志是公开的。日期（八位）不遮。
 */
export function maskPath(path: string): string {
  return path.replace(/\d(?:[-_. ]?\d){9,}[Xx]?/g, (digits) => `……（${digits.length}个字）`);
}
