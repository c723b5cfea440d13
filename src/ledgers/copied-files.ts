/**
 * 跟前面哪一个文件一个字节也不差；`undefined` 是没有。
 * 副本只在这里说一次，不等到里面的每一行都说重复。
 */
export function earlierCopy(
  files: readonly { readonly bytes: Uint8Array }[],
  index: number,
): number | undefined {
  const bytes = files[index]?.bytes ?? new Uint8Array();
  const found = files
    .slice(0, index)
    .findIndex((other) => other.bytes.length === bytes.length && isSame(other.bytes, bytes));
  return found === -1 || bytes.length === 0 ? undefined : found;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((byte, at) => byte === other[at]);
}
