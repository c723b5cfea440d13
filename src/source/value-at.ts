/** 一处嵌套的值；没有这一处是 `undefined`。 */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step))
      return undefined;
    return (inner as Readonly<Record<PropertyKey, unknown>>)[step];
  }, value);
}
