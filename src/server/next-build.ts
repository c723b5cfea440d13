/** 一份网站是怎么生成的；两份一样的，再生成一遍也不会变。 */
export interface BuildRecipe {
  /** 内容的提交，写全。 */
  readonly commit: string;
  /** 程序的提交；程序不在 git 里的没有。 */
  readonly program: string | undefined;
  readonly base: string;
  readonly site: string | undefined;
  /** 照哪一天看。 */
  readonly asOf: string | undefined;
}

/** 服务器现在的样子。 */
export interface ServerState {
  /** 主分支上最新的提交；还没有人推过的没有。 */
  readonly tip: string | undefined;
  /** 挂着的那一份是怎么生成的；还没有挂过的没有。 */
  readonly live: BuildRecipe | undefined;
  /** 退回去的时候，主分支停在哪次提交：还停在那里的，不再换上它。 */
  readonly heldAt: string | undefined;
}

/** 轮到的这一次做什么：照哪次提交生成；`same` 是不用生成，挂着的就是；`empty` 是还没有内容。 */
export type NextBuild =
  | { readonly kind: 'build'; readonly commit: string; readonly isHeld: boolean }
  | { readonly kind: 'same'; readonly isHeld: boolean }
  | { readonly kind: 'empty' };

/**
 * 轮到的那一刻，主分支上最新的提交算数：同时推的几个，后轮到的不会把旧的盖上来。
 * 退回去过、主分支还停在那里的，只照挂着的那次提交重新看当天的。`now` 是现在生成用的程序、参数和日子。
 */
export function nextBuild(
  { tip, live, heldAt }: ServerState,
  now: Omit<BuildRecipe, 'commit'>,
): NextBuild {
  if (tip === undefined) return { kind: 'empty' };
  const isHeld = heldAt === tip && live !== undefined;
  const commit = isHeld ? live.commit : tip;
  const isSame =
    live?.commit === commit &&
    live.program === now.program &&
    live.base === now.base &&
    live.site === now.site &&
    live.asOf === now.asOf;
  return isSame ? { kind: 'same', isHeld } : { kind: 'build', commit, isHeld };
}
