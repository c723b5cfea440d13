/** 一个文件的一个版本；`commit` 没有的是现在文件夹里的。 */
export interface FileVersion {
  readonly path: string;
  readonly text: string;
  readonly commit?: string;
}

/** 印出来的一次公布。审核自己读，不用公布那边的代码。 */
export interface PrintedRelease {
  readonly path: string;
  readonly commit: string | undefined;
  readonly code: number;
  readonly plan: string;
  readonly until: string;
  readonly published: string;
  readonly demo: boolean;
  readonly counts: Numbers;
  readonly totals: Readonly<Record<string, number>>;
  readonly totalBands: Readonly<Record<string, number>>;
  readonly reached: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type Numbers = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type PrintedReading =
  | { readonly is: 'release'; readonly release: PrintedRelease }
  /** 系列开始以前的旧格式：只有走访和别的公务，没有各家的数。 */
  | { readonly is: 'before-series' }
  | { readonly is: 'unreadable'; readonly why: string };

const known = new Set('code plan until published demo counts totals totalBands reached'.split(' '));
const beforeSeries = new Set(
  'code title summary until published countedBy visits actions demo'.split(' '),
);
const day = /^\d{4}-\d{2}-\d{2}$/;
const word = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** 读一个版本。只认封闭的名字、整数和日子；多出一句话、一个小数都算看不懂。 */
export function readPrinted({ path, text, commit }: FileVersion): PrintedReading {
  const json = parse(text);
  if (!isRecord(json)) return { is: 'unreadable', why: '不是一个 JSON 对象' };
  const names = Object.keys(json);
  if (!('plan' in json) && 'visits' in json && names.every((name) => beforeSeries.has(name))) {
    return { is: 'before-series' };
  }
  const stray = names.filter((name) => !known.has(name));
  if (stray.length > 0) return { is: 'unreadable', why: `多了不认得的项（${stray.length} 项）` };
  const { code, plan, until, published, demo = false, counts } = json;
  const { totals = {}, totalBands = {}, reached = {} } = json;
  if (!isCount(code)) return { is: 'unreadable', why: '编号不是整数' };
  if (!matches(plan, word)) return { is: 'unreadable', why: '没有系列的代号' };
  if (!matches(until, day) || !matches(published, day))
    return { is: 'unreadable', why: '日子写得不对' };
  if (typeof demo !== 'boolean') return { is: 'unreadable', why: 'demo 只能是 true 或 false' };
  if (!isTable(counts, isCount)) return { is: 'unreadable', why: 'counts 里有不是整数的' };
  if (!isRow(totals, isCount)) return { is: 'unreadable', why: 'totals 里有不是整数的' };
  if (!isRow(totalBands, isCount)) return { is: 'unreadable', why: 'totalBands 里有不是整数的' };
  if (!isTable(reached, (value) => matches(value, day))) {
    return { is: 'unreadable', why: 'reached 里有不是日子的' };
  }
  return {
    is: 'release',
    release: {
      ...{ path, commit, code, plan, until, published, demo },
      ...{ counts, totals, totalBands, reached },
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isRow<Value>(
  value: unknown,
  isValue: (item: unknown) => item is Value,
): value is Readonly<Record<string, Value>> {
  return isRecord(value) && Object.values(value).every(isValue);
}

function isTable<Value>(
  value: unknown,
  isValue: (item: unknown) => item is Value,
): value is Readonly<Record<string, Readonly<Record<string, Value>>>> {
  return isRecord(value) && Object.values(value).every((row) => isRow(row, isValue));
}

export function sameNumbers(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
