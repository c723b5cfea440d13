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
const MOST_PLACES = 8;

/** 认出了哪几样、没有照搬的各样，一行一句，说给写的人听。 */
export function sayDraft({ fields, losses, blocks }: NoticeDraft): readonly string[] {
  const known = Object.entries(FIELD_NAMES).flatMap(([field, name]) =>
    fields[field as keyof typeof FIELD_NAMES] === undefined ? [] : [name],
  );
  const said = sayLosses(losses);
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  return [
    `认出来的：${known.length === 0 ? '一样也没有' : known.join('、')}。对着原件看一眼。`,
    ...(tables > 0 ? [`表 ${tables} 张，都在。`] : []),
    ...section(
      '没有照搬的：',
      said.filter(({ isKept }) => !isKept),
    ),
    ...section(
      '照搬了、要看一眼的：',
      said.filter(({ isKept }) => isKept),
    ),
  ];
}

function section(title: string, losses: readonly SaidLoss[]): readonly string[] {
  if (losses.length === 0) return [];
  return [
    title,
    ...losses.map(({ said, advice, places }) => {
      const shown = places.slice(0, MOST_PLACES).join('、');
      const more = places.length > MOST_PLACES ? '等' : '';
      return `  ${said}${shown === '' ? '' : `（第 ${shown} 段${more}）`}。${advice}。`;
    }),
  ];
}
