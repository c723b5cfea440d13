import type { ArrangedNotice } from './arrange/arrange.ts';
import type { Line } from './arrange/lines.ts';
import {
  compact,
  isMarker,
  isOrgan,
  letterheadIn,
  referenceIn,
  remarkIn,
  restrictionIn,
  writtenDay,
} from './arrange/official-lines.ts';

/** 认出来的 front matter；认不准的是 `undefined`，留给人写。 */
export interface NoticeFields {
  readonly title: string | undefined;
  readonly short: string | undefined;
  readonly issuer: string | undefined;
  readonly number: string | undefined;
  readonly issued: string | undefined;
  readonly remark: string | undefined;
  /** 标着的密级、不公开的附注；有的就不能上网。 */
  readonly restriction: string | undefined;
}

/** 署名在日期前面，最多隔这么几行（几个机关联合发文）。 */
const MOST_SIGNERS = 4;
const LONGEST_SHORT = 20;

/** 从红头、标题、落款、附注认出 front matter；只认得准的，两处说法不一样的不猜。 */
export function noticeFields({ lines, title, titleLine }: ArrangedNotice): NoticeFields {
  const front = lines.slice(0, titleLine);
  const main = lines.slice(0, endOfMain(lines));
  const signature = signatureIn(main);
  const references = front.flatMap(({ text }) => referenceIn(text) ?? []);
  const below = lines
    .slice(titleLine, titleLine + 8)
    .flatMap(({ text }) => (compact(text).length < 24 ? (referenceIn(text) ?? []) : []));
  const [remark] = main.flatMap(({ text }) => remarkIn(text) ?? []);
  const name = title === undefined ? undefined : compactTitle(title);
  return {
    title: name,
    short: name === undefined ? undefined : shortOf(name),
    issuer: issuerOf(front, signature?.signers ?? [], name),
    number: references[0] ?? below[0],
    issued: signature?.day,
    remark,
    restriction: lines.flatMap(({ text }) => restrictionIn(text) ?? [])[0],
  };
}

/** 正文到哪里为止：头一个附件前面。 */
function endOfMain(lines: readonly Line[]): number {
  const first = lines.findIndex(
    ({ text }, index) =>
      isMarker(text) && lines.slice(0, index).some((line) => writtenDay(line.text) !== undefined),
  );
  return first === -1 ? lines.length : first;
}

/** 落款：独自一行的日期，和它上面紧挨着的机关。机关和日期写在一行的也算。 */
function signatureIn(
  lines: readonly Line[],
): { readonly day: string; readonly signers: readonly string[] } | undefined {
  for (const [index, { text }] of lines.entries()) {
    const day = writtenDay(text);
    if (day !== undefined) {
      const above = lines.slice(Math.max(0, index - MOST_SIGNERS), index).toReversed();
      const end = above.findIndex((line) => !isOrgan(line.text));
      const signers = (end === -1 ? above : above.slice(0, end)).map((line) => compact(line.text));
      return { day, signers: signers.toReversed() };
    }
    const [, organ = '', written = ''] =
      /^(.{3,40}?)(\S{4}年.{1,3}月.{1,3}日)$/u.exec(compact(text)) ?? [];
    const joined = isOrgan(organ) ? writtenDay(written) : undefined;
    if (joined !== undefined) return { day: joined, signers: [organ] };
  }
  return undefined;
}

/** 发文机关：落款和红头一致的；只有一处的就是那一处；几个机关的、对不上的，不猜。 */
function issuerOf(
  front: readonly Line[],
  signers: readonly string[],
  title: string | undefined,
): string | undefined {
  const heads = [...new Set(front.flatMap(({ text }) => letterheadIn(text) ?? []))];
  if (signers.length > 1 || heads.length > 1) return undefined;
  const [signer, head] = [signers[0], heads[0]];
  if (signer !== undefined && head !== undefined) {
    return signer.endsWith(head) || head.endsWith(signer) ? signer : undefined;
  }
  return signer ?? head ?? /^(\p{Script=Han}{2,20}人民政府)关于/u.exec(title ?? '')?.[1];
}

function compactTitle(text: string): string {
  return text.replace(/(?<=[^\w\s])\s+|\s+(?=[^\w\s])/gu, '').trim();
}

/** 列表里用的短名：书名号里的，或者「关于…的通知」中间的；还是太长的留给人写。 */
function shortOf(title: string): string | undefined {
  const book = /《([^《》]+)》/u.exec(title)?.[1];
  const about =
    /关于(?:印发|做好|开展|公布|进一步|切实|认真)?(.+?)的?(?:通知|公告|通告|公示|意见|决定|方案|请示|报告|批复|复函|函)$/u.exec(
      title,
    )?.[1];
  return [book, about, title].find(
    (name) => name !== undefined && name.length >= 4 && name.length <= LONGEST_SHORT,
  );
}
