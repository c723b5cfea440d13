/** 差的地方前后各引几个字。 */
const AROUND = 12;

/**
 * 两个不一样的文件，头一处差在哪里，一句话。网页先比看得见的字，再比看不见的；
 * `found` 是网上的，`expected` 是照提交生成的。不是文字的只说从第几个字节起。
 */
export function whereDifferent(path: string, found: Buffer, expected: Buffer): string {
  const [online, made] = [textIn(found), textIn(expected)];
  if (online === undefined || made === undefined) return atByte(found, expected);
  if (path.endsWith('.html')) {
    const [seen, meant] = [visibleText(online), visibleText(made)];
    if (seen !== meant) return sayPlace(seen, meant, '看得见的字');
    return `看得见的字一样，看不见的不一样：${sayPlace(online, made, '源码')}`;
  }
  return sayPlace(online, made, '文件');
}

function textIn(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function visibleText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
}

function sayPlace(found: string, expected: string, what: string): string {
  const at = firstDifference(found, expected);
  const line = expected.slice(0, at).split('\n').length;
  const place = line > 1 ? `第${line}行` : `第${at + 1}个字`;
  return `${what}从${place}起不一样：网上是「${around(found, at)}」，照提交是「${around(expected, at)}」`;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function around(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const piece = text.slice(from, at + AROUND).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${piece}${at + AROUND < text.length ? '…' : ''}`;
}

function atByte(found: Buffer, expected: Buffer): string {
  let at = 0;
  while (at < found.length && at < expected.length && found[at] === expected[at]) at += 1;
  return `从第${at + 1}个字节起不一样（网上 ${found.length} 字节，照提交 ${expected.length} 字节）`;
}
