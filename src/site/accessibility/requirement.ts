/** 一条要求做到没有。`absent` 是网站上没有这样东西，管不着。 */
export const fulfilments = {
  met: '做到了',
  absent: '没有这样东西',
  partly: '做到一部分',
  unmet: '没做到',
} as const;
export type Fulfilment = keyof typeof fulfilments;

/** 怎么查的：表里写简称，简称是什么、跑哪条命令，在表前头写一遍。 */
export const proofs = {
  axe: {
    short: 'axe',
    means: '每一页，浅色、深色、大字、深色大字、打印五种样子，axe 一样也挑不出',
    command: 'npm run test:every',
  },
  keyboard: {
    short: '键盘',
    means: '每一页只按 Tab 从头走到尾，走到哪里都描了边、没被盖住',
    command: 'npm run test:every',
  },
  narrow: {
    short: '窄屏',
    means: '每一页在 320 像素宽的屏幕上、电脑放大到四倍，不用左右拖',
    command: 'npm run test:every',
  },
  html: { short: 'HTML', means: '每一页，Nu 检查器挑不出毛病', command: 'npm run test:every' },
  elder: {
    short: '大字',
    means: '每一种页面开着大字，一个字一个字量大小和深浅，一处一处量点的地方',
    command: 'npm run test:site',
  },
  site: {
    short: '浏览器',
    means: '每一种页面打开、点、翻、找、关掉脚本、断网、读出来',
    command: 'npm run test:site',
  },
  engines: {
    short: '老浏览器',
    means: '同样的事在 Chromium 70、78、92 和 Firefox、WebKit 里再来一遍',
    command: 'npm run test:engines',
  },
  looked: { short: '看过', means: '打开网页，对着截图和网页源码看；没有命令', command: undefined },
} as const satisfies Readonly<
  Record<string, { short: string; means: string; command: string | undefined }>
>;
export type Proof = keyof typeof proofs;

/** 一条要求：条号（有把握才写）、名目、做到没有、怎么做的、怎么查的。 */
export interface Requirement {
  readonly clause?: string;
  readonly name: string;
  readonly verdict: Fulfilment;
  readonly how: string;
  readonly by: readonly Proof[];
}

/** 一份标准。 */
export interface Standard {
  readonly id: string;
  readonly title: string;
  /** 谁定的、对的是哪一版、条号和名目从哪里来。 */
  readonly about: string;
  readonly requirements: readonly Requirement[];
}

/** 写在表里的一行：条号、名目、做到没有、怎么做的，后面是怎么查的。 */
export type RequirementRow = readonly [
  clause: string,
  name: string,
  verdict: Fulfilment,
  how: string,
  ...by: Proof[],
];

/** 把写成一行行的读成要求；条号空着的就是没有。 */
export function requirementsOf(rows: readonly RequirementRow[]): readonly Requirement[] {
  return rows.map(([clause, name, verdict, how, ...by]) => ({
    ...(clause === '' ? {} : { clause }),
    name,
    verdict,
    how,
    by,
  }));
}
