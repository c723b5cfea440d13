import { decode } from '../../../src/source/source-file.ts';

/** 一个署名：名字（读不成的是 `undefined`）和邮箱。 */
export interface Signature {
  readonly name: string | undefined;
  readonly mail: string;
}

/** 一次提交的原样。 */
export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  /** 说明；读不成的是 `undefined`。 */
  readonly message: string | undefined;
  /** 合并一个标签时带进来的那个标签的原样。 */
  readonly mergedTags: readonly Buffer[];
  /** 平常看不见的几行：写的编码、签名、git 不认得的、写歪了的时间。 */
  readonly unseen: string;
}

/** 一个带说明的标签的原样。 */
export interface TagObject {
  readonly target: string;
  readonly type: string;
  readonly name: string | undefined;
  readonly tagger: Signature | undefined;
  readonly message: string | undefined;
  /** 同提交的 `unseen`，连同说明后面的签名。 */
  readonly unseen: string;
}

/** 读一次提交的原样（`cat-file` 印的）。 */
export function parseCommit(bytes: Buffer): CommitObject {
  const { headers, body } = split(bytes);
  const encoding = first(headers, 'encoding')?.toString('latin1');
  const parents = headers.filter(({ key }) => key === 'parent');
  return {
    tree: first(headers, 'tree')?.toString('latin1') ?? '',
    parents: parents.map(({ value }) => value.toString('latin1')),
    author: signatureIn(first(headers, 'author'), encoding),
    committer: signatureIn(first(headers, 'committer'), encoding),
    message: wordsIn(body, encoding),
    mergedTags: headers.filter(({ key }) => key === 'mergetag').map(({ value }) => value),
    unseen: unseenIn(headers),
  };
}

/** 读一个带说明的标签的原样；签名不算说明。 */
export function parseTag(bytes: Buffer): TagObject {
  const { headers, body } = split(bytes);
  const encoding = first(headers, 'encoding')?.toString('latin1');
  const tagger = first(headers, 'tagger');
  const signature = body.indexOf('-----BEGIN ');
  const said = signature === -1 ? body : body.subarray(0, signature);
  return {
    target: first(headers, 'object')?.toString('latin1') ?? '',
    type: first(headers, 'type')?.toString('latin1') ?? '',
    name: wordsIn(first(headers, 'tag') ?? Buffer.alloc(0), undefined),
    tagger: tagger === undefined ? undefined : signatureIn(tagger, encoding),
    message: wordsIn(said, encoding),
    unseen: [
      unseenIn(headers),
      signature === -1 ? '' : withoutSignature(body.toString('utf8', signature)),
    ].join('\n'),
  };
}

/** 别处已经看了的几行。 */
const SEEN = new Set(['tree', 'parent', 'object', 'type', 'tag', 'mergetag']);
const SIGNED = new Set(['author', 'committer', 'tagger']);
/** 署名后面的时间、时区，平常的写法。 */
const TIME = /^ -?\d{1,10} [+-]\d{4}$/;

function unseenIn(headers: readonly Header[]): string {
  const lines = headers.flatMap(({ key, value }) => {
    if (SEEN.has(key)) return [];
    const text = value.toString('utf8');
    if (!SIGNED.has(key)) return [`${key} ${withoutSignature(text)}`];
    const time = text.slice(text.lastIndexOf('>') + 1);
    return TIME.test(time) ? [] : [time];
  });
  return lines.join('\n');
}

/** 签名（一长串 base64）去掉，前后写的字留着。 */
function withoutSignature(text: string): string {
  return text.replace(/^(?=.*[A-WYZa-wyz+/])[A-Za-z\d+/=]+$/gm, '');
}

interface Header {
  readonly key: string;
  readonly value: Buffer;
}

/** 头上的几行（下一行以空格开头的是接着的），空一行，再是说明。 */
function split(bytes: Buffer): { readonly headers: readonly Header[]; readonly body: Buffer } {
  const headers: Header[] = [];
  let at = 0;
  while (at < bytes.length && bytes[at] !== 0x0a) {
    let end = lineEnd(bytes, at);
    const space = bytes.indexOf(0x20, at);
    const lines = [bytes.subarray(space + 1, end)];
    const key = bytes.toString('latin1', at, space);
    while (bytes[end + 1] === 0x20) {
      const next = lineEnd(bytes, end + 1);
      lines.push(Buffer.of(0x0a), bytes.subarray(end + 2, next));
      end = next;
    }
    headers.push({ key, value: Buffer.concat(lines) });
    at = end + 1;
  }
  return { headers, body: bytes.subarray(at + 1) };
}

function lineEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0x0a, from);
  return end === -1 ? bytes.length : end;
}

function first(headers: readonly Header[], key: string): Buffer | undefined {
  return headers.find((header) => header.key === key)?.value;
}

/** `名字 <邮箱> 时间 时区`。 */
function signatureIn(value: Buffer | undefined, encoding: string | undefined): Signature {
  if (value === undefined) return { name: '', mail: '' };
  const open = value.indexOf('<');
  const close = value.lastIndexOf('>');
  const name = open === -1 ? value : value.subarray(0, open);
  const mail =
    open === -1 ? '' : value.toString('utf8', open + 1, close === -1 ? undefined : close);
  return { name: wordsIn(name, encoding)?.trim(), mail: mail.trim() };
}

/**
 * 照字节猜：UTF-8、UTF-16、GBK；写明了编码的，照它也读一遍：写的编码是假的，两样都要看。都读不成的是 `undefined`。
 */
function wordsIn(bytes: Buffer, encoding: string | undefined): string | undefined {
  const { text, format } = decode({ path: '', bytes });
  const told = encoding === undefined ? undefined : readAs(bytes, encoding);
  const readings = [told, format === undefined ? text : undefined].filter(
    (one) => one !== undefined,
  );
  return readings.length === 0 ? undefined : [...new Set(readings)].join('\n');
}

function readAs(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
