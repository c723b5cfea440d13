/** 两份读来的值（文字、数、是否、清单、一层一层的字段）是不是一样；字段的先后不管，`undefined` 的字段当作没有。 */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSameValue(item, other[at]));
  }
  if (!isFields(one) || !isFields(other)) return one === other;
  const [keys, others] = [writtenKeys(one), writtenKeys(other)];
  return keys.length === others.length && keys.every((key) => isSameValue(one[key], other[key]));
}

/** 一层字段：不是清单，也不是空。 */
export type Fields = Readonly<Record<string, unknown>>;

/** 是不是一层字段。 */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 写了值的各个字段。 */
export function writtenKeys(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((key) => fields[key] !== undefined);
}
