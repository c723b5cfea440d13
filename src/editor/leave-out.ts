/** 要发布的一个文件有毛病：在编辑器里怎么办。不发布它的怎么办，网页上一起说一回。 */
export function sayLeaveOut(): string {
  return '改好再发布。';
}
