import { currentAmount } from '../kinds/current-amount.ts';
import type { Policy } from '../kinds/policy.ts';
import {
  type Doubt,
  doubtKinds,
  doubtWords,
  type KnownBasis,
  type WithBasis,
} from '../markdown/evidence.ts';
import { plainText } from '../markdown/plain-text.ts';
import { fitStep, fits, type PaperBox, type PaperRow } from './fit.ts';

/** 印在纸上要用到的。 */
export type PaperPolicy = Pick<
  Policy,
  | 'code'
  | 'howMuch'
  | 'byWhen'
  | 'who'
  | 'gain'
  | 'where'
  | 'bring'
  | 'duration'
  | 'ask'
  | 'amounts'
> &
  WithBasis;

/** 排好的一张：几栏字，和用哪一档字号。 */
export interface PaperLayout {
  readonly rows: readonly PaperRow[];
  readonly step: number;
  /** 印了哪几种还不能说定的话，有就要在纸上说明。 */
  readonly doubts: readonly Doubt[];
}

/** 一句话放在哪一栏的哪一段。 */
interface Piece {
  readonly part: Part;
  readonly text: string;
}

type Part = 'who' | 'much' | 'until' | 'gain' | 'amount' | 'where' | 'bring' | 'ask' | 'duration';

const columns: readonly { readonly label: string; readonly parts: readonly Part[] }[] = [
  { label: '给谁', parts: ['who'] },
  { label: '给好多', parts: ['much'] },
  { label: '给啥', parts: ['gain', 'amount'] },
  { label: '到哪天', parts: ['until'] },
  { label: '去哪', parts: ['where'] },
  { label: '带啥', parts: ['bring'] },
  { label: '问谁', parts: ['ask', 'duration'] },
];

/** 字再小，老人就看费力了：多添的话要在这么大的字里放得下。单位毫米，约四号字。 */
const COMFORTABLE = 4.9;
/** 条件最多写这么多句，多了记不住。 */
const WHO_AT_MOST = 3;

/**
 * 把一项政策排进一张纸：先放每栏最要紧的一句和全部电话，再照次序添，添到字快要太小为止。
 * 写了给好多、到哪天的，那两句一定在；给好多有了一句准话，「给啥」就同别的一样，放得下才添。
 * 条件和材料没写全的，当场说看哪一号。
 */
export function layoutPaper(policy: PaperPolicy, box: PaperBox): PaperLayout {
  const { code, basis } = policy;
  const first = (part: Part, lines: readonly string[]): Piece => ({
    part,
    text: onPaper(lines[0] ?? '', code, basis),
  });
  const rest = (part: Part, lines: readonly string[]): readonly Piece[] =>
    lines.slice(1).map((line) => ({ part, text: onPaper(line, code, basis) }));

  const answers = (part: Part, line: string | undefined): readonly Piece[] =>
    line === undefined ? [] : [first(part, [line])];

  let kept: readonly Piece[] = [
    first('who', policy.who),
    ...answers('much', policy.howMuch),
    ...(policy.howMuch === undefined ? [first('gain', policy.gain)] : []),
    ...answers('until', policy.byWhen),
    first('where', policy.where),
    first('bring', policy.bring),
    { part: 'ask', text: contacts(policy) },
  ];
  /** 一句一句接着添，到放不下的那句为止；都添了是 `true`。 */
  const addAll = (extras: readonly Piece[], ending?: Piece): boolean =>
    extras.every((extra, index) => {
      const isLast = index === extras.length - 1;
      const next = [...kept, extra];
      const rows = rowsOf(isLast || ending === undefined ? next : [...next, ending]);
      if (!fits(rows, box, COMFORTABLE)) return false;
      kept = next;
      return true;
    });

  const amount = policy.howMuch === undefined ? currentAmount(policy) : undefined;
  if (amount !== undefined) addAll([{ part: 'amount', text: plainText(amount, basis) }]);
  const moreWho: Piece = { part: 'who', text: `别的条件看${code}号。` };
  const extraWho = untilDependent(rest('who', policy.who).slice(0, WHO_AT_MOST - 1));
  const isAllWho = addAll(extraWho, moreWho) && policy.who.length === extraWho.length + 1;
  if (!isAllWho) kept = [...kept, moreWho];
  const moreBring: Piece = { part: 'bring', text: `还有的看${code}号。` };
  if (!addAll(rest('bring', policy.bring), moreBring)) kept = [...kept, moreBring];
  addAll([first('duration', policy.duration)]);
  addAll(untilDependent(rest('where', policy.where)));
  if (policy.howMuch !== undefined) addAll(untilDependent([first('gain', policy.gain)]));

  const rows = rowsOf(kept);
  const doubts = doubtKinds.filter((doubt) =>
    kept.some(({ text }) => text.includes(`（${doubtWords[doubt]}）`)),
  );
  return { rows, step: fitStep(rows, box), doubts };
}

/** 同一段的话连着写，多久办好前面写明；一句也没有的栏不要。 */
function rowsOf(pieces: readonly Piece[]): readonly PaperRow[] {
  const rows = columns.map(({ label, parts }) => ({
    label,
    paragraphs: parts.flatMap((part) => {
      const texts = pieces.filter((piece) => piece.part === part).map(({ text }) => text);
      if (texts.length === 0) return [];
      return [`${part === 'duration' ? '多久办好：' : ''}${texts.join('')}`];
    }),
  }));
  return rows.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** 说「上面」「下面」的话离了原来的位置就不通：从头一句这样的起都不要。 */
function untilDependent(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex(({ text }) => /[上下]面/.test(text));
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** 网页上的「看下面的表」到了纸上，说成看哪一号；没有句号的补上。 */
function onPaper(line: string, code: number, basis: readonly KnownBasis[]): string {
  const text = plainText(line, basis)
    .replace(/看下面的表/g, `看${code}号的表`)
    .replace(/看下面几条/g, `看${code}号`);
  return /[。！？]$/.test(text) ? text : `${text}。`;
}

/** 全部窗口和电话；名字里已经带了号码的，不再说一遍。 */
function contacts({ ask, basis }: PaperPolicy): string {
  const said = ask.map(({ name, phone }) => {
    const plain = plainText(name, basis);
    return phone === undefined || plain.includes(phone) ? plain : `${plain} ${phone}`;
  });
  return `${said.join('；')}。`;
}
