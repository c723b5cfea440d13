import { diffArrays } from 'diff';
import { foldedText } from './folded-text.ts';
import { segmentWords } from './segment-words.ts';

/** 一段话里的一截：没变的、删掉的、添上的。没变的两边可以只差标点的写法。 */
export interface WordPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  /** 旧的里怎么写；添上的是空的。 */
  readonly old: string;
  /** 新的里怎么写；删掉的是空的。 */
  readonly now: string;
}

/** 没变的不到这么多，一个词一个词标出来反倒看不清，整段换。 */
const LEAST_SAME = 0.25;

/**
 * 一段话改了哪些词：照词比，全角半角、标点的写法不算。
 * 各截的 `old` 接起来就是旧的，`now` 接起来就是新的，一个字不差。
 */
export function wordParts(old: string, now: string): readonly WordPart[] {
  const parts = joined(compare(old, now));
  const kept = parts.filter(({ kind }) => kind === 'same').reduce(lengthOf, 0);
  const whole = Math.max(old.length, now.length);
  if (parts.length < 4 || kept >= whole * LEAST_SAME) return parts;
  return joined([
    { kind: 'deleted', old, now: '' },
    { kind: 'inserted', old: '', now },
  ]);
}

const lengthOf = (sum: number, { now }: WordPart) => sum + now.length;

function compare(old: string, now: string): readonly WordPart[] {
  const before = tokens(old);
  const after = tokens(now);
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  const [from, to] = [before.values(), after.values()];
  const take = (side: typeof from, count: number) =>
    Array.from({ length: count }, () => side.next().value?.text ?? '').join('');
  return changes.map(({ added, removed, count = 0 }): WordPart => {
    if (added) return { kind: 'inserted', old: '', now: take(to, count) };
    if (removed) return { kind: 'deleted', old: take(from, count), now: '' };
    return { kind: 'same', old: take(from, count), now: take(to, count) };
  });
}

interface Token {
  readonly text: string;
  /** 拿来比的：空白、标点的写法不算。 */
  readonly key: string;
}

/** 切成词；空白跟着前一个词走。 */
function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const word of segmentWords(text)) {
    const key = foldedText(word);
    const before = found[found.length - 1];
    if (key === '' && before !== undefined) {
      found[found.length - 1] = { ...before, text: before.text + word };
    } else {
      found.push({ text: word, key });
    }
  }
  return found;
}

/** 夹在两处改动中间、只有标点的一截并进去；挨着的同一种接成一截，先删后添。 */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const found: WordPart[] = [];
  let [old, now] = ['', ''];
  const flush = () => {
    if (old !== '') found.push({ kind: 'deleted', old, now: '' });
    if (now !== '') found.push({ kind: 'inserted', old: '', now });
    [old, now] = ['', ''];
  };
  for (const [index, part] of parts.entries()) {
    const isBetween = (old !== '' || now !== '') && index < parts.length - 1;
    if (part.kind === 'same' && !(isBetween && isMark(part.now))) {
      flush();
      found.push(part);
    } else {
      old += part.old;
      now += part.now;
    }
  }
  flush();
  return found.filter((part) => part.old !== '' || part.now !== '');
}

function isMark(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
