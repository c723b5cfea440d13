/**
 * 同样的一段文字只算一遍：一个镇的各页，说的常是那几句。最多记 `most` 段，满了全都忘掉、从头记，
 * 内存不会越用越多。`make` 照同一段文字，什么时候算都要一样。
 */
export function perText<Value extends object>(
  most: number,
  make: (text: string) => Value,
): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
