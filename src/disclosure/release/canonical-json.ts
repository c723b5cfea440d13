/** 可以写成 JSON 的数据。 */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** 写成 JSON：键按字符编码排好，缩进两格，末尾一个换行。同样的数据，一个字节也不差。 */
export function canonicalJson(data: Json): string {
  return `${JSON.stringify(sorted(data), null, 2)}\n`;
}

function sorted(data: Json): Json {
  if (isList(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .flatMap(([key, value]) => (value === undefined ? [] : [[key, sorted(value)]])),
  );
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data);
}
