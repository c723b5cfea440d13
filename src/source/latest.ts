/** 一次记得住几样。 */
const MOST = 64;

/**
 * 记住最近的几十样：问过的再问，不再算；更早的忘掉，不占内存。
 * 几条规则接着看同一批文件、同一份内容，用它；`make` 照同一样东西，什么时候算都要一样。
 */
export function latest<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    const [oldest] = made.size < MOST ? [] : made.keys();
    if (oldest !== undefined) made.delete(oldest);
    made.set(key, { value });
    return value;
  };
}
