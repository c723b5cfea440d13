/**
 * 记住最近的一样：连着问同一样东西，只算一遍；问到下一样，前一样就忘掉。
 * 几条规则接着看同一个文件、同一份内容，用它；`make` 照同一样东西，什么时候算都要一样。
 */
export function latest<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
