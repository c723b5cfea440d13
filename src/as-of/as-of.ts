/** 命令看来的几个日子，都是 `YYYY-MM-DD`；没有的不写。 */
export interface KnownDays {
  /** 上一次提交的日子；不在 git 里、还没有提交过的没有。 */
  readonly commitDay?: string | undefined;
  /** `--as-of` 写的日子。 */
  readonly asked?: string | undefined;
  /** 今天；内容都提交了的没有，好让同样的提交哪天检查都一样。 */
  readonly today?: string | undefined;
}

/** 全站照哪一天看：办到哪一步、超没超期、新不新鲜。一天都没有的是空的，比哪天都早。 */
export interface AsOf {
  /** 真的内容照这一天。 */
  readonly real: string;
  /** 演示的内容照这一天。 */
  readonly demo: string;
}

/** 内容里发生了的一件事：哪天，是不是演示的。 */
export interface DatedThing {
  readonly day: string;
  readonly demo: boolean;
}

/**
 * 照哪一天看：`--as-of` 写了就是它；没写的，上一次提交的日子和真的内容里发生了的事，取最晚的。
 * 演示的照 `demoDay`；没写的，和真的一样，可也不早过演示里发生了的事。从不看钟，同样的内容哪天生成都一样。
 */
export function asOfDays(
  { commitDay, asked }: KnownDays,
  demoDay: string | undefined,
  happened: readonly DatedThing[],
): AsOf {
  const daysOf = (demo: boolean) =>
    happened.filter((thing) => thing.demo === demo).map(({ day }) => day);
  const real = asked ?? newest([commitDay, ...daysOf(false)]) ?? '';
  return { real, demo: demoDay ?? newest([real, ...daysOf(true)]) ?? '' };
}

/** 一样东西照哪一天看。 */
export function asOfFor({ real, demo }: AsOf, thing: { readonly demo: boolean }): string {
  return thing.demo ? demo : real;
}

/**
 * 发生了的事最晚能写到哪天：`--as-of` 写了就是它；没写的，上一次提交的日子和今天，取晚的。
 * 都不知道的返回 `undefined`。
 */
export function lastPossibleDay({ commitDay, asked, today }: KnownDays): string | undefined {
  return asked ?? newest([commitDay, today]);
}

function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined && day !== '')
    .toSorted()
    .at(-1);
}
