/** 各个文件夹里的 .mdx 可以用的组件，由那里的网页给；没有列出的文件夹一个也不给。 */
const componentsIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['guide', ['WorkedExample']],
]);

/** `content/` 下的一个文件夹里，.mdx 可以用哪些组件。 */
export function componentsFor(folder: string): readonly string[] {
  return componentsIn.get(folder) ?? [];
}
