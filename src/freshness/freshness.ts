/** 一页为什么要复核：核对得太久了，或者过了有效期。`on` 是到期的那天，那天还不算。 */
export type ReviewReason =
  | { readonly type: 'checked-long-ago'; readonly on: string }
  | { readonly type: 'expired'; readonly on: string };

/** 看新不新鲜要知道的：核对的日子、有效期、有没有撤下。 */
export interface Dated {
  readonly checked: string;
  readonly valid?: { readonly to?: string | undefined } | undefined;
  readonly withdrawn?: object | undefined;
}

/**
 * 到 `day` 那天，这一页要不要复核，为什么；不要的是空的。撤下的页面不用复核。
 * 核对满一年当天、有效期的最后一天都还不算。日子都是 `YYYY-MM-DD`。
 */
export function reviewReasons(page: Dated, day: string): readonly ReviewReason[] {
  if (page.withdrawn !== undefined) return [];
  const due = reviewDue(page.checked);
  const { to } = page.valid ?? {};
  return [
    ...(day > due ? [{ type: 'checked-long-ago', on: due } as const] : []),
    ...(to !== undefined && day > to ? [{ type: 'expired', on: to } as const] : []),
  ];
}

/**
 * 核对满一年的那天。2月29日核对的得到次年2月29日：没有这一天，
 * 但按字母比先后，它正好在2月28日之后、3月1日之前。
 */
export function reviewDue(checked: string): string {
  const [year = '', ...rest] = checked.split('-');
  return [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-');
}
