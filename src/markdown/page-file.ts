// 给 file.data.astro 补上类型。
import type {} from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';

/**
 * 正在转换的文件，从 `content/` 写起，如 `content/rules/jia.md`。内容文件夹可以叫别的名字、放在别处，
 * 里头总是一层文件夹，所以看最后两段就够了。
 */
export function contentPath(file: VFile): string {
  const [name = '', folder = ''] = (file.path ?? '').split(/[\\/]/).toReversed();
  return `content/${folder}/${name}`;
}

/** 页面的 front matter，没有经过校验；没有就是空的。 */
export function frontmatterOf(file: VFile): Readonly<Record<string, unknown>> {
  return file.data.astro?.frontmatter ?? {};
}

/** 给页面添一个字段：Astro 把它放进 `render(entry)` 的 `remarkPluginFrontmatter`。原来的字段不动。 */
export function addField(file: VFile, name: string, value: unknown): void {
  file.data.astro = { ...file.data.astro, frontmatter: { ...frontmatterOf(file), [name]: value } };
}
