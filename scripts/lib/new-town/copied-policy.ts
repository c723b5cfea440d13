import { parseDocument } from 'yaml';
import { splitPage } from '../../../src/source/syntax/front-matter.ts';

/** 抄一项政策要晓得的。 */
export interface CopyContext {
  /** 从哪个镇抄来。 */
  readonly from: string;
  /** 哪天抄的。 */
  readonly on: string;
  /** 新镇里有的政策的编号；指着别的页的链接，只留字。 */
  readonly kept: ReadonlySet<number>;
}

/**
 * 把别的镇的一页政策抄过来：标上「抄来的，还没照本地核对」，去掉指着那个镇的文件、那几件事的项，
 * 指着没抄的页的链接只留字。政策自己的话、数和依据一个字不动。读不出 front matter 的抛错。
 */
export function copiedPolicy(text: string, { from, on, kept }: CopyContext): string {
  const { front, body } = splitPage(withoutDeadLinks(text, kept));
  if (front === undefined) throw new Error('这一页没有 front matter，先运行 npm run check。');
  const document = parseDocument(front.text);
  for (const key of ['actions', 'clauses', 'finder']) document.delete(key);
  const { related = [] } = document.toJS() as { readonly related?: readonly number[] };
  document.set(
    'related',
    related.filter((code) => kept.has(code)),
  );
  document.set('copied', document.createNode({ town: from, on }));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body.text}`;
}

const CODE_LINK = /\[([^\]]*)\]\(\/(?:(\d{4,6})\/|terms\/#)[^)\s]*\)/g;

/** 指着没有抄的页、没有的名词的链接，只留字。代码里举的例子不动。 */
export function withoutDeadLinks(markdown: string, kept: ReadonlySet<number>): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part
        : part.replace(CODE_LINK, (link, words: string, code?: string) =>
            kept.has(Number(code)) ? link : words,
          ),
    )
    .join('');
}
