import type { CheckCode } from '../checks/finding.ts';
import { findPersonal, type Personal, personalChecks } from '../checks/privacy/find-personal.ts';
import type { KnownPublic } from '../checks/privacy/known-public.ts';
import { listColumnIn } from '../checks/privacy/name-column.ts';
import { findSplitNumbers } from './split-number.ts';
import type { Readable } from './texts/readable.ts';

/** 从一处来的、要看的文字：生成的一个文件，也可以是一条提交说明、一个标签的名字。 */
export interface Source {
  /** 说给人听的来处，如 `1010/index.html`。 */
  readonly name: string;
  readonly texts: readonly Readable[];
}

/** 找到的一处不该公开的东西。原文只给程序去找源文件，不许印出来。 */
export interface Exposed extends Pick<Personal, 'kind'> {
  readonly code: CheckCode;
  readonly source: string;
  /** 在哪里，如“正文”。 */
  readonly where: string;
  readonly secret: string;
  /** 前后的一小段，找源文件用。 */
  readonly around: string;
}

/** 拿不准、只提醒的，不必在生成的网页里再找。 */
const sure = personalChecks.filter(({ code }) => code.startsWith('E-'));

const AROUND = 24;
/** 从右往左显示的一段：记号后面的字反着念。 */
const BACKWARDS = /\u202e([^\u202c\n]*)/g;

/**
 * 在一批文字里找不该公开的东西；一样的文字只看一遍。只报错误：拿不准的（姓名），检查提醒过了。
 * `known` 是公开过、可以写的；`seen` 是别处看过、没有毛病的，看过的添进去。
 */
export function* findExposed(
  sources: Iterable<Source>,
  known: KnownPublic,
  seen = new Set<string>(),
): Iterable<Exposed> {
  for (const { name, texts } of sources) {
    for (const readable of fresh(texts, seen)) {
      for (const found of exposedIn(asShown(readable), known)) {
        if (found.code.startsWith('E-')) yield { source: name, where: readable.where, ...found };
      }
    }
  }
}

/** 还没看过的文字；脚本、样式、数据里的话读出来。 */
function* fresh(texts: readonly Readable[], seen: Set<string>): Iterable<Readable> {
  for (const readable of texts) {
    if (seen.has(readable.text)) continue;
    seen.add(readable.text);
    if (readable.read === undefined) yield readable;
    else yield* fresh(readable.read(readable.text), seen);
  }
}

function asShown(readable: Readable): Readable {
  if (!readable.text.includes('\u202e')) return readable;
  const text = readable.text.replace(BACKWARDS, (_, shown: string) =>
    [...shown].toReversed().join(''),
  );
  return { ...readable, text };
}

type Found = Omit<Exposed, 'source' | 'where'>;

function* exposedIn({ where, text, pieces = [] }: Readable, known: KnownPublic): Iterable<Found> {
  for (const { kind, code, start, length } of findPersonal(text, known, sure)) {
    yield { kind, code, secret: text.slice(start, start + length), around: around(text, start) };
  }
  for (const { kind, code, from, count } of findSplitNumbers(pieces, known)) {
    const secret = pieces.slice(from, from + count).join('');
    yield { kind, code, secret, around: pieces.slice(Math.max(0, from - 1), from + 1).join('') };
  }
  if (where === '表格') {
    const column = pieces.find((cell) => listColumnIn(`| ${cell} |`) !== undefined);
    if (column !== undefined) {
      yield { kind: 'list', code: 'E-PII-LIST', secret: column, around: text.slice(0, AROUND) };
    }
  }
}

function around(text: string, start: number): string {
  return text.slice(Math.max(0, start - AROUND), start + AROUND);
}
