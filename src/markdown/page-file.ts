// 给 file.data.astro 补上类型。
import type {} from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';

/** 正在转换的文件，从 `content/` 写起，如 `content/rules/jia.md`；不在 content 里的原样返回。 */
export function contentPath(file: VFile): string {
  const path = (file.path ?? '').replaceAll('\\', '/');
  const from = path.lastIndexOf('/content/');
  return from < 0 ? path : path.slice(from + 1);
}

/** 页面的 front matter，没有经过校验；没有就是空的。 */
export function frontmatterOf(file: VFile): Readonly<Record<string, unknown>> {
  return file.data.astro?.frontmatter ?? {};
}
