/** 一处嵌套的值；没有这一处是 `undefined`。 */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step))
      return undefined;
    return (inner as Readonly<Record<PropertyKey, unknown>>)[step];
  }, value);
}

/** 一个字段里的清单；没有这个字段、写的不是清单的，是空的。 */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
}
