import { type SourceBlock, textOfRuns } from './document.ts';
import type { NoticeDraft } from './draft-notice.ts';
import { type LossPlace, type SaidLoss, sayLosses } from './losses.ts';

const FIELD_NAMES = {
  title: '标题',
  short: '短名',
  issuer: '发文机关',
  number: '文号',
  issued: '成文日期',
  remark: '附注',
} as const;
const MOST_PLACES = 5;
const LONGEST_QUOTE = 10;
/** 没有取的字要看得出是什么，长一点。 */
const LONGEST_WORDS = 20;

/**
 * 认出了哪几样、没有照搬的各样，一行一句，说给写的人听。
 * 在哪一段，用那一段开头的几个字说；里面的姓名、号码由 `hide` 遮住。
 */
export function sayDraft(
  { fields, losses, blocks, source }: NoticeDraft,
  hide: (text: string) => string,
): readonly string[] {
  const quote: Quote = {
    place: ({ place, isBetween }) => {
      if (isBetween && place === 0) return '最前面';
      return `${quoteOf(source.blocks[place - 1], hide)}${isBetween ? '后面' : ''}`;
    },
    words: (words) => `“${cut(hide(words), LONGEST_WORDS)}”`,
  };
  const known = Object.entries(FIELD_NAMES).flatMap(([field, name]) =>
    fields[field as keyof typeof FIELD_NAMES] === undefined ? [] : [name],
  );
  const said = sayLosses(losses);
  const dropped = said.filter(({ isKept }) => !isKept);
  const kept = said.filter(({ isKept }) => isKept);
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  return [
    `认出来的：${known.length === 0 ? '一样也没有' : known.join('、')}。对着原件看一眼。`,
    ...(tables > 0 ? [`表 ${tables} 张，都在。`] : []),
    ...section('没有照搬的：', dropped, quote),
    ...section('照搬了、要看一眼的：', kept, quote),
  ];
}

/** 怎么称呼一处，怎么引没有取的字。 */
interface Quote {
  readonly place: (at: LossPlace) => string;
  readonly words: (words: string) => string;
}

function section(title: string, losses: readonly SaidLoss[], quote: Quote): readonly string[] {
  if (losses.length === 0) return [];
  return [
    title,
    ...losses.map(({ said, advice, places, quoted }) => {
      const all = [...places.map(quote.place), ...quoted.map(quote.words)];
      const quotes = all.slice(0, MOST_PLACES);
      const more = all.length > MOST_PLACES ? '等' : '';
      return `  ${said}${quotes.length === 0 ? '' : `（${quotes.join('、')}${more}）`}。${advice}。`;
    }),
  ];
}

/** 一块怎么称呼。 */
function quoteOf(block: SourceBlock | undefined, hide: (text: string) => string): string {
  if (block === undefined) return '末尾';
  const text =
    block.kind === 'table'
      ? (block.rows[0] ?? []).map((cell) => cell.text).join('')
      : textOfRuns(block.runs);
  const quote = `“${cut(hide(text), LONGEST_QUOTE)}”`;
  return block.kind === 'table' ? `${quote}那张表` : `${quote}那一段`;
}

/** 开头几个字；冒号后面的不说，多半是姓名、电话。 */
function cut(text: string, longest: number): string {
  const [start = ''] = text.replace(/\s+/gu, '').split(/[：:]/u);
  return `${start.slice(0, longest)}${start.length > longest ? '…' : ''}`;
}
