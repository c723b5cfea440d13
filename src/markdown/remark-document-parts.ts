import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { addProperties, textOf } from './elements.ts';
import { contentPath, frontmatterOf } from './page-file.ts';

export interface DocumentPartOptions {
  /** 哪些文件是公文；参数从 `content/` 写起。 */
  readonly appliesTo: (path: string) => boolean;
}

/** 公文里不缩进、要对齐的几样，按 GB/T 9704 的叫法。 */
type DocumentPart = 'letterhead' | 'addressee' | 'signature' | 'remark';

/**
 * 认出公文的发文机关标志、主送机关、署名和成文日期、附注，各加一个类，好照公文的样子排。
 * 只看文字：和 front matter 的 `issuer`、`remark` 对得上，或者是一个日期。
 */
export const remarkDocumentParts: RemarkPlugin<[DocumentPartOptions]> =
  ({ appliesTo }) =>
  (tree: Root, file) => {
    if (!appliesTo(contentPath(file))) return;
    const { issuer, remark } = frontmatterOf(file);
    for (const [index, block] of tree.children.entries()) {
      // 以冒号收尾的条款不是主送机关。
      if (block.type !== 'paragraph' || block.data?.clause !== undefined) continue;
      const part = partOf(textOf(block).trim(), { index, issuer, remark });
      if (part !== undefined) addProperties(block, { className: [part] });
    }
  };

/** 成文日期独自一行：「2026年3月2日」，或者老写法「二〇二六年三月二日」。 */
const DAY =
  /^(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;

function partOf(
  text: string,
  { index, issuer, remark }: { index: number; issuer: unknown; remark: unknown },
): DocumentPart | undefined {
  if (index === 0 && (text === issuer || text === `${issuer}文件`)) return 'letterhead';
  if (text === issuer || DAY.test(text)) return 'signature';
  if (text === `（${remark}）`) return 'remark';
  return /^[^。；]{1,40}：$/.test(text) ? 'addressee' : undefined;
}
