import { markdownBlocks } from '../../clauses/blocks.ts';
import { outline } from '../../clauses/outline.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { latest } from '../../source/latest.ts';
import { rulesSentences, type SaidSentence } from './said-sentence.ts';

/** 村规里的一句话，在哪一条、哪一行。 */
export interface ArticleSentence extends SaidSentence {
  /** 第几条，如 `3`；不在哪一条里的是空的。 */
  readonly clause: string;
  /** 给人看的叫法，如「第三条」；不在哪一条里的是空的。 */
  readonly label: string;
  readonly line: number;
}

/** 一份村规民约的每一句话；标题不算。读不出正文的是空的。十几条规则都要看，一个文件只拆一遍。 */
export const articleSentences = latest(sentencesOfArticles);

function sentencesOfArticles(file: ContentFile): readonly ArticleSentence[] {
  const body = file.page?.body;
  if (file.place.shape !== 'rules' || body === undefined) return [];
  const blocks = markdownBlocks(body.text);
  const starts = new Map(
    outline(blocks, 'articles')
      .clauses.filter(({ position }) => position.branch === 'article')
      .map(({ block, position, label }) => [block, { position, label }]),
  );
  let clause = '';
  let label = '';
  const said = blocks.flatMap((block, index) => {
    const start = starts.get(index);
    if (start !== undefined) {
      const [article] = start.position.numbers;
      clause = article === undefined ? '' : String(article.number);
      label = start.label.match(/^.*?第[^条]+条(?:之[一二三四五六七八九十]+)?/u)?.[0] ?? '';
    }
    if (block.kind === 'heading' || block.kind === 'break') return [];
    const first = body.line + block.line - 1;
    return rulesSentences(block.source).map(({ text, line }) => ({
      text: text.replace(/^(?:第[^条]{1,6}条|[（(][^）)]{1,3}[）)])/u, ''),
      ...{ clause, label, line: first + line },
    }));
  });
  const whole = Map.groupBy(said, (one) => one.clause);
  return said.map((one) => ({
    ...one,
    article: (whole.get(one.clause) ?? []).map(({ text }) => text).join(''),
  }));
}
