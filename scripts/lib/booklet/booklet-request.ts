import { extname } from 'node:path';
import type { BookletPart } from '../../../src/booklet/choose-pages.ts';
import { kindNames, kinds } from '../../../src/kinds/kinds.ts';
import { countArgument, readArguments } from '../command/arguments.ts';
import { usageError } from '../command/command-error.ts';

/** 装订成什么：一个网页、一份 PDF、一张图。 */
export type BookletForm = 'html' | 'pdf' | 'png';

/** 要装订什么、装订成什么、写到哪里。 */
export interface BookletRequest {
  readonly part: BookletPart;
  readonly form: BookletForm;
  /** 没说写到哪里的是 `undefined`，由装的是什么来定。 */
  readonly out: string | undefined;
  /** 生成好的网站在哪个文件夹。 */
  readonly dist: string;
  /** 内容在哪个文件夹。 */
  readonly content: string | undefined;
}

const usage =
  '写法：npm run export -- [--village 村的代号 | --kind policies | --meeting 8001 | --code 1010] [--as html|pdf|png] [--out 文件] [--dist dist] [--content 文件夹]';
const MOST_CODE = 999_999;

/** 读命令行参数；写错了的说怎么写，退出码 2。 */
export function readBookletRequest(argv: readonly string[]): BookletRequest {
  const { values } = readArguments(argv, {
    usage,
    options: {
      village: { type: 'string' },
      kind: { type: 'string' },
      meeting: { type: 'string' },
      code: { type: 'string' },
      as: { type: 'string', default: 'html' },
      out: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      content: { type: 'string' },
    },
  });
  const { village, kind, meeting, code, as, out, dist, content } = values;
  const asked = [village, kind, meeting, code].filter((value) => value !== undefined);
  if (asked.length > 1) {
    throw usageError('--village、--kind、--meeting、--code 只写一样；都不写是整个网站。', usage);
  }
  const form = formOf(as);
  if (form === 'png' && code === undefined) {
    throw usageError('图是一张明白卡：用 --code 说是哪一项政策，像 --code 1010 --as png。', usage);
  }
  if (out !== undefined && extname(out).toLowerCase() !== `.${form}`) {
    throw usageError(`--out「${out}」不对：做的是 ${form}，文件名的末尾写 .${form}。`, usage);
  }
  return { part: partOf(village, kind, meeting, code), form, out, dist, content };
}

function formOf(text: string): BookletForm {
  if (text === 'html' || text === 'pdf' || text === 'png') return text;
  throw usageError(`--as「${text}」不对：写 html、pdf 或者 png。`, usage);
}

function partOf(
  village: string | undefined,
  kind: string | undefined,
  meeting: string | undefined,
  code: string | undefined,
): BookletPart {
  if (village !== undefined) return { what: 'village', village };
  if (meeting !== undefined) {
    return { what: 'meeting', code: countArgument('--meeting 的编号', meeting, MOST_CODE, usage) };
  }
  if (code !== undefined) {
    return { what: 'page', code: countArgument('--code 的编号', code, MOST_CODE, usage) };
  }
  if (kind === undefined) return { what: 'whole' };
  const found = kindNames.find((name) => name === kind || kinds[name].label === kind);
  if (found !== undefined) return { what: 'kind', kind: found };
  const known = kindNames.map((name) => `${name}（${kinds[name].label}）`).join('、');
  throw usageError(`没有「${kind}」这一类。有的是：${known}。`, usage);
}
