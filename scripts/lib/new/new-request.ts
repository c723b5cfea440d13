import type { LinkRequest } from '../../../src/authoring/draft/links.ts';
import { findVillage } from '../../../src/authoring/find-village.ts';
import {
  type AuthoredKind,
  authoredKind,
  authoredKinds,
  authoredWords,
  sayAuthored,
  villageKinds,
} from '../../../src/authoring/page-kinds.ts';
import { nearest } from '../../../src/checks/nearest.ts';
import { dayArgument, readArguments } from '../command/arguments.ts';
import { CommandError, usageError } from '../command/command-error.ts';

const usage = [
  '写法：npm run new -- 哪一类 [哪个村] 题目 [--content 文件夹] [--day 2026-04-15]',
  `哪一类：${authoredKinds.map(sayAuthored).join('、')}；英文、中文都行。`,
  '要写村的：promise、meeting、rules、exemplar。例：npm run new -- promise 丁村 路灯不亮',
  '会上答应的事、会上通过的村规：加 --meeting 8001（那次会的编号）。',
  '现成的文件：npm run new -- notice --from 文件.docx（Word、文字文件；写 - 是粘进来）。',
  '开一次会议的页：--promises 626001,626002 是会上答应的事，--rules 2001 是会上通过的村规。',
].join('\n');

/** 读来的参数。 */
export interface NewArguments {
  readonly words: readonly string[];
  readonly content: string | undefined;
  readonly day: string | undefined;
  /** 照着写文件原文的那份现成的文件。 */
  readonly from: string | undefined;
  readonly meeting: number | undefined;
  readonly promises: readonly number[];
  readonly rules: number | undefined;
}

/** 问一句，等人答。 */
export type AskPerson = (question: string) => Promise<string>;

/** 要新写的一页，样样都有了。 */
export interface NewPage extends LinkRequest {
  readonly title: string;
  readonly day: string | undefined;
}

/** 读参数；写错的说写法，退出码 2。 */
export function newArguments(argv: readonly string[]): NewArguments {
  const { values, positionals } = readArguments(argv, {
    usage,
    positionals: 20,
    options: {
      content: { type: 'string' },
      day: { type: 'string' },
      from: { type: 'string' },
      meeting: { type: 'string' },
      promises: { type: 'string' },
      rules: { type: 'string' },
    },
  });
  const kinds = positionals.map(authoredKind);
  if (values.from !== undefined && (kinds.length !== 1 || kinds[0] !== 'notices')) {
    throw usageError('--from 只跟着 notice 写，后面不写题目：题目照文件里的。', usage);
  }
  return {
    words: positionals,
    content: values.content,
    from: values.from,
    day: dayArgument('--day', values.day, usage),
    meeting: codeArgument('--meeting', values.meeting),
    promises: (values.promises ?? '')
      .split(/[,，、\s]+/)
      .filter((each) => each !== '')
      .flatMap((each) => codeArgument('--promises', each) ?? []),
    rules: codeArgument('--rules', values.rules),
  };
}

function codeArgument(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{3,5}$/.test(text.trim())) return Number(text);
  throw usageError(`${name}「${text}」不对：要写编号，四位或者六位数字。`, usage);
}

type Villages = readonly { readonly id: string; readonly name: string }[];

/** 问的时候要列出来的。 */
interface TownToAsk {
  readonly villages: Villages;
  /** 一个村开过的会，后开的在前。 */
  meetingsAt(village: string): readonly { readonly code: number; readonly title: string }[];
}

/**
 * 看清要写哪一类、哪个村、什么题目；少了的用 `ask` 问，没有 `ask`（不在终端里）的说写法，退出码 2。
 * 没有的类、没有的村、说不清的村，说出像哪个。
 */
export async function newPage(
  { words, ...options }: NewArguments,
  { villages, meetingsAt }: TownToAsk,
  ask: AskPerson | undefined,
): Promise<NewPage> {
  const [first, ...rest] = words;
  const kind = kindOf(
    first ?? (await asked(ask, `写哪一类？${authoredKinds.map(sayAuthored).join('、')}：`)),
  );
  const hasVillage = villageKinds.has(kind);
  const [place, ...after] = rest;
  const village = hasVillage
    ? villageOf(
        place ?? (await asked(ask, `哪个村？${villages.map(({ name }) => name).join('、')}：`)),
        villages,
      )
    : undefined;
  const title = titleOf((hasVillage ? after : rest).join(' '));
  const given = title === '' ? titleOf(await asked(ask, '题目（一句话，不写人名）：')) : title;
  if (given === '') throw new CommandError('没有题目，什么也没有写。');
  const isAsked = title === '' && options.meeting === undefined;
  const meetings = village !== undefined && meetingKinds.has(kind) ? meetingsAt(village) : [];
  const meeting =
    isAsked && meetings.length > 0 ? await askedMeeting(ask, meetings) : options.meeting;
  return { kind, village, title: given, ...options, meeting };
}

/** 可以写明是哪次会的几类。 */
const meetingKinds: ReadonlySet<AuthoredKind> = new Set(['promises', 'rules'] as const);

const MOST_MEETINGS = 5;

async function askedMeeting(
  ask: AskPerson | undefined,
  meetings: readonly { readonly code: number; readonly title: string }[],
): Promise<number | undefined> {
  const listed = meetings.slice(0, MOST_MEETINGS).map(({ code, title }) => `${code} ${title}`);
  const answer = await ask?.(`是哪次会上的，写编号；不是会上的，直接回车。${listed.join('、')}：`);
  return codeArgument('会的编号', answer?.trim() || undefined);
}

async function asked(ask: AskPerson | undefined, question: string): Promise<string> {
  if (ask === undefined) throw usageError(`少写了：${question.replace(/[：？].*$/s, '')}。`, usage);
  const answer = (await ask(question)).trim();
  if (answer === '') throw new CommandError('没有答完，什么也没有写。');
  return answer;
}

function kindOf(word: string): AuthoredKind {
  const kind = authoredKind(word);
  if (kind !== undefined) return kind;
  const meant = authoredKind(nearest(word, authoredWords) ?? '');
  const guess = meant === undefined ? '' : `是不是 ${sayAuthored(meant)}？`;
  throw usageError(`没有“${word}”这一类。${guess}`, usage);
}

function villageOf(word: string, villages: Villages): string {
  const found = findVillage(word, villages);
  if ('village' in found) return found.village.id;
  throw new CommandError(found.refusal, 2);
}

/** 题目是一行：换行、连着的空格并成一个，看不见的字去掉。 */
function titleOf(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\u200D' ? char : ''))
    .trim();
}
