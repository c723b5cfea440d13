import type { Content } from '../../source/content.ts';
import type { Finding } from '../finding.ts';
import { findPersonal, personalChecks } from './find-personal.ts';
import { knownIn } from './known-public.ts';
import { findNames } from './people/find-names.ts';
import type { Spotted } from './personal-check.ts';

/** 一个号码露出这么长的一截，就算露出来了。 */
const PIECE = 6;
/** 这么长的一串数字，不管认不认得出是什么，也不照抄；编号、日期都短些。 */
const LONG = /\d{9,}[Xx]?/g;
/** 话里引的，像到这个分数就遮：遮错了不要紧。 */
const LIKELY = 4;
/** 说的是一句话，不是一个号码、一个姓名：没有可遮的。 */
const SENTENCES = new Set(['count', 'only-one']);

/** 几句话，各有哪几截像是号码、姓名。 */
export type SpottedTexts = ReadonlyMap<string, readonly Spotted[]>;

/** `hidePersonal` 要看的各句话，一样的只有一句。 */
export function textsToHide(findings: readonly Finding[]): readonly string[] {
  const texts = findings.flatMap(({ file, message, hint, places }) => [
    ...[file, message, hint],
    ...(places?.map((place) => place.file) ?? []),
  ]);
  return [...new Set(texts)];
}

/** 一句话里像是号码、姓名的各截；只看这句话自己，在哪条线程里找都一样。 */
export function spottedIn(text: string): readonly Spotted[] {
  return [
    ...findPersonal(text).flatMap(({ kind, start, length }) =>
      SENTENCES.has(kind) ? [] : [{ index: start, length }],
    ),
    ...findNames(text, LIKELY),
    ...Array.from(text.matchAll(LONG), ({ 0: digits, index }) => ({
      index,
      length: digits.length,
    })),
  ];
}

/**
 * 把所有规则说的话过一遍，里面照抄了号码、姓名的，换成「……（几个字）」；文件的路径也一样。
 * 构建日志是公开的，哪条规则都不能把查出来的东西再印一遍。`spotted` 是别处照 `spottedIn` 找好了的，没有的在这里找。
 */
export function hidePersonal(
  findings: readonly Finding[],
  content: Content,
  spotted: SpottedTexts = new Map(),
): readonly Finding[] {
  const pieces = piecesOf(secretsIn(findings, content));
  const known = new Map<string, string>();
  const hide = (text: string) => {
    const made = known.get(text) ?? hidden(text, pieces, spotted.get(text) ?? spottedIn(text));
    known.set(text, made);
    return made;
  };
  return findings.map(({ places, ...finding }) => ({
    ...finding,
    file: hide(finding.file),
    message: hide(finding.message),
    hint: hide(finding.hint),
    ...(places && { places: places.map((place) => ({ ...place, file: hide(place.file) })) }),
  }));
}

/**
 * 一个命令要印的话，里面的号码、跟敏感的事写在一起的姓名换成「……（几个字）」：标题、文件名里也会有。
 * 拿不准的姓名不动。
 */
export function withoutPersonal(text: string): string {
  const isShown = Array.from({ length: text.length }, () => true);
  for (const { kind, code, start, length } of findPersonal(text)) {
    if (code.startsWith('E-') && !SENTENCES.has(kind)) isShown.fill(false, start, start + length);
  }
  return replaced(text, isShown);
}

/** 号码、姓名切成的一截一截，按长短分开。 */
function piecesOf(secrets: readonly string[]): ReadonlyMap<number, ReadonlySet<string>> {
  const pieces = new Map<number, Set<string>>();
  for (const secret of secrets) {
    const size = Math.min(PIECE, secret.length);
    const same = pieces.get(size) ?? new Set();
    for (let at = 0; at + size <= secret.length; at += 1) same.add(secret.slice(at, at + size));
    pieces.set(size, same);
  }
  return pieces;
}

/** 查出来有号码、姓名的文件里，那些号码、姓名原样写着的，和归整以后的。 */
function secretsIn(findings: readonly Finding[], content: Content): readonly string[] {
  const touched = new Set(
    findings.flatMap(({ code, file }) => (/^[EW]-PII-/.test(code) ? [file] : [])),
  );
  return content.files
    .filter(({ path }) => touched.has(path))
    .flatMap((file) => {
      const known = knownIn(file, content);
      return file.views().flatMap((view) =>
        personalChecks
          .filter(({ kind }) => !SENTENCES.has(kind))
          .flatMap(({ find }) => [...find(view, known)])
          .flatMap(({ index, length }) => {
            const raw = view.form === 'path' ? file.rawPath : file.source.text;
            const end = view.originOf(index + length - 1) + 1;
            return [view.text.slice(index, index + length), raw.slice(view.originOf(index), end)];
          }),
      );
    })
    .filter((secret) => secret.length > 1);
}

function hidden(
  text: string,
  pieces: ReadonlyMap<number, ReadonlySet<string>>,
  spotted: readonly Spotted[],
): string {
  const isShown = Array.from({ length: text.length }, () => true);
  const hide = (start: number, length: number) => isShown.fill(false, start, start + length);
  for (const [size, same] of pieces) {
    for (let at = 0; at + size <= text.length; at += 1) {
      if (same.has(text.slice(at, at + size))) hide(at, size);
    }
  }
  for (const { index, length } of spotted) hide(index, length);
  return replaced(text, isShown);
}

/** 遮住的每一段换成省略号和它的长短。 */
function replaced(text: string, isShown: readonly boolean[]): string {
  let shown = '';
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isShown[at] === false) {
      length += 1;
      continue;
    }
    if (length > 0) shown += `……（${length}个字）`;
    length = 0;
    shown += text[at] ?? '';
  }
  return shown;
}
