import type { Judgement, Quotation } from './quotation.ts';

/** 各样结果打在前面的字；黑白纸上、听的人都分得出。 */
export const judgementNames = {
  there: '有',
  same: '一样',
  earlier: '旧话',
  differs: '不同',
  missing: '没有',
  unclear: '看不准',
} as const satisfies Readonly<Record<Judgement, string>>;

const COUNTED = {
  there: '有这一页、这一条',
  same: '跟现在一样',
  differs: '跟现在不一样',
  earlier: '是旧版的原话，后来改了',
  missing: '没有',
  unclear: '看不准是哪一页',
} as const satisfies Readonly<Record<Judgement, string>>;

/** 「找到12处：9处跟现在一样，2处跟现在不一样，1处没有。」一处也没有的，说怎样写才找得到。 */
export function sayCounts(quotations: readonly Quotation[]): string {
  if (quotations.length === 0) {
    return '没有找到引本站的话：要有编号、书名号，或者照抄十来个字。';
  }
  const said = (Object.keys(COUNTED) as Judgement[]).flatMap((judgement) => {
    const count = quotations.filter((one) => one.judgement === judgement).length;
    return count === 0 ? [] : [`${count}处${COUNTED[judgement]}`];
  });
  return `找到${quotations.length}处：${said.join('，')}。`;
}

/** 引的是哪里：「2001第三条《甲村村规民约》」；没有这一页的是空的。 */
export function sayPlace({ page, label }: Quotation): string {
  return page === undefined ? '' : `${page.code}${label}《${page.title}》`;
}

/** 除了一样不一样，还要说的话，一句一句。 */
export function saySentences(quotation: Quotation): readonly string[] {
  const { page, judgement, kind, label, perhaps, notes, words } = quotation;
  const sentences: string[] = [];
  if (page?.alarm !== undefined) sentences.push(page.alarm);
  if (page?.state !== undefined) sentences.push(page.state);
  if (judgement === 'missing') {
    if (page === undefined) sentences.push('没有这个编号');
    else if (kind === 'clause') sentences.push(`没有${label}`);
    else sentences.push(page.versions.length > 1 ? '没有这段话，旧版也没有' : '现在没有这段话');
  }
  if (judgement === 'unclear') {
    const codes = perhaps.slice(0, 5).map((one) => `${one.code}《${one.title}》`);
    sentences.push(`有${perhaps.length}页都像：${codes.join('、')}，写上编号就准了`);
  }
  if (judgement === 'earlier' && words.length === 0) sentences.push('现在没有这段话了');
  return [...sentences, ...notes];
}

/** 一处数不一样怎么说。 */
export function sayNumbers({ numbers }: Quotation): readonly string[] {
  return numbers.map(({ said, now }) => {
    if (now === '') return `记录上有“${said}”，现在没有`;
    return said === '' ? `现在有“${now}”，记录上没有` : `记录上是“${said}”，现在是“${now}”`;
  });
}
