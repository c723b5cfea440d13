import { type SourceBlock, textOfRuns } from './document.ts';
import type { NoticeDraft } from './draft-notice.ts';
import { type SaidLoss, sayLosses } from './losses.ts';

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

/** 认出了哪几样、没有照搬的各样，一行一句，说给写的人听。 */
export function sayDraft({ fields, losses, blocks, source }: NoticeDraft): readonly string[] {
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
    ...section('没有照搬的：', dropped, source.blocks),
    ...section('照搬了、要看一眼的：', kept, source.blocks),
  ];
}

function section(
  title: string,
  losses: readonly SaidLoss[],
  blocks: readonly SourceBlock[],
): readonly string[] {
  if (losses.length === 0) return [];
  return [
    title,
    ...losses.map(({ said, advice, places }) => {
      const quotes = places.slice(0, MOST_PLACES).map((place) => quoteOf(blocks[place - 1]));
      const more = places.length > MOST_PLACES ? '等' : '';
      return `  ${said}${quotes.length === 0 ? '' : `（${quotes.join('、')}${more}）`}。${advice}。`;
    }),
  ];
}

/** 一块怎么称呼：开头几个字；冒号后面的、长号码不说，免得把姓名、电话印出来。 */
function quoteOf(block: SourceBlock | undefined): string {
  if (block === undefined) return '末尾';
  const text =
    block.kind === 'table'
      ? (block.rows[0] ?? []).map((cell) => cell.text).join('')
      : textOfRuns(block.runs);
  const [start = ''] = text
    .replace(/\d{5,}/g, '…')
    .replace(/\s+/gu, '')
    .split(/[：:]/u);
  const quote = `“${start.slice(0, LONGEST_QUOTE)}${start.length > LONGEST_QUOTE ? '…' : ''}”`;
  return block.kind === 'table' ? `${quote}那张表` : `${quote}那一段`;
}
