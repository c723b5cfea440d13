/** 会上用的单子在哪里，从站根写起。 */
export const packPath = '/pack/';

/** 把一页或者一条加进会上用的单子：`/pack/#add=2001`、`/pack/#add=2001~3`。`base` 是底座。 */
export function packLink(base: string, code: number, anchor?: string): string {
  const place = anchor === undefined ? String(code) : `${code}~${anchor}`;
  return `${base.replace(/\/+$/, '')}${packPath}#add=${place}`;
}
