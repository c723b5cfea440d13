/** 要发布的一个文件有毛病：在编辑器里怎么办，不说 git 的命令。 */
export function sayLeaveOut(): string {
  return '改好了存上，再按“发布”；这一次不发布它的，去掉它前面的勾。';
}
