/** 把文字写成 GBK 的字节：只在测试里用，Node 只带解码的表，这里倒过来查。 */
export function encodeGbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const bytes = table().get(char);
      if (bytes === undefined) throw new RangeError(`GBK 里没有「${char}」`);
      return bytes;
    }),
  );
}

let made: ReadonlyMap<string, readonly number[]> | undefined;

function table(): ReadonlyMap<string, readonly number[]> {
  made ??= new Map(
    pairs().flatMap((bytes) => {
      const char = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
      return [...char].length === 1 && char !== '\ufffd' ? [[char, bytes] as const] : [];
    }),
  );
  return made;
}

function pairs(): readonly (readonly [number, number])[] {
  const list: (readonly [number, number])[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) list.push([lead, trail]);
    }
  }
  return list;
}
