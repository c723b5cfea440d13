/** 一页里可以跳去的一节。 */
export interface Jump {
  /** 锚点，不带 `#`；改了，别处记下的地址就断了。 */
  readonly id: string;
  /** 链接上的字。 */
  readonly text: string;
}

/** 政策页上各节的锚点。问答的是正文标题自己的锚点。 */
export const parts = {
  who: 'who',
  gain: 'gain',
  where: 'where',
  bring: 'bring',
  steps: 'steps',
  faq: '常有人问',
  basis: 'basis',
} as const;

/** 政策页答案下面的一排链接，按人来问的先后；没有问答的不列问答。 */
export function policyJumps({ hasFaq }: { readonly hasFaq: boolean }): readonly Jump[] {
  return [
    { id: parts.who, text: '谁能享受' },
    { id: parts.gain, text: '给好多' },
    { id: parts.where, text: '去哪办' },
    { id: parts.bring, text: '带啥' },
    { id: parts.steps, text: '怎么办' },
    ...(hasFaq ? [{ id: parts.faq, text: '常有人问' }] : []),
    { id: parts.basis, text: '凭啥' },
  ];
}
