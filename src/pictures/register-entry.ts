/**
 * 一张图片要登记的一条，还等着人写的地方写着「待写：」；有没有认得出的人、派什么用，不替人填。
 * `taken` 是照片自己记的日子，没有的不填。
 */
export function draftEntry(
  file: string,
  taken = '待写：哪天拍的，写成 2026-04-15 这样',
): Readonly<Record<string, string>> {
  return {
    file,
    alt: '待写：图上有什么，念给看不见的人听',
    caption: '待写：图下面的一句话',
    taken,
    givenBy: '待写：谁提供的，写岗位、单位，不写姓名',
    role: '待写：办以前写 before，办好以后写 after，地方写 place，光荣榜写 exemplar，文件写 document',
    people: '待写：没有认得出的人写 none；有的都要书面同意，写 consented',
  };
}

/** 登记的一条写成一行 JSON。 */
export function entryLine(entry: Readonly<Record<string, string>>): string {
  const fields = Object.entries(entry).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${fields.join(', ')} }`;
}

/**
 * 在 images.json 的原文最后添上一条，别的一个字也不动。`text` 是空的、没有这个文件的，写出一张新的单子。
 * 不是一张 JSON 清单的返回 `undefined`。
 */
export function withEntry(
  text: string,
  entry: Readonly<Record<string, string>>,
): string | undefined {
  const line = `  ${entryLine(entry)}`;
  if (text.trim() === '') return `[\n${line}\n]\n`;
  const end = text.lastIndexOf(']');
  if (
    !text
      .trimStart()
      .replace(/^\uFEFF/, '')
      .startsWith('[') ||
    end === -1
  )
    return undefined;
  if (text.slice(end + 1).trim() !== '') return undefined;
  const before = text.slice(0, end).trimEnd();
  return `${before}${before.endsWith('[') ? '' : ','}\n${line}\n]\n`;
}
