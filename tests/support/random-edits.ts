import { type Random, seededRandom } from '../../scripts/demo/random.ts';
import { type EditedFiles, type Files, fileEdit } from './random-file-edits.ts';
import { one, place, spliced } from './random-pick.ts';
import { structureEdits } from './random-structure-edits.ts';

/** 一个发布的人会失手改成的样子。 */
export interface RandomEdit {
  readonly kind: string;
  readonly changes: EditedFiles;
}

type TextEdit = (text: string, random: Random) => string;

const SIGNS = [
  ...['*', '**', '~', '~~', '_', '`', '```', '#', '|', '｜', '[', ']', '(', ')', '（', '）', '<'],
  ...['>', '&', '\\', '!', '-', '—', '=', ':', '：', '"', "'", '“', '　', ' ', '\t', '\n', '\n\n'],
  ...[
    '{',
    '}',
    '\u200b',
    '。',
    '，',
    '、',
    '〔',
    '〕',
    '〔待核实〕',
    '%',
    '@',
    '1. ',
    '- ',
    '甲',
    '3*5',
  ],
  ...['3~5元', 'https://www.cq.gov.cn/a', '&nbsp;', '<b>', '![图](/a.png)', '[字]（/2004/）', '\r'],
];

/** 照一个种子生出许多处改动：字、行、字段、表格、接行、挪位、删、改名、放进小文件夹。 */
export function* randomEdits(files: Files, seed: number, count: number): Iterable<RandomEdit> {
  const random = seededRandom(seed);
  // 分条款的页、全镇共用的 JSON、.mdx 都少，多改几回。
  const paths = [...files.keys()].flatMap((path) =>
    /^content\/(?:rules\/|notices\/|[^/]+\.json$)|\.mdx$/.test(path)
      ? Array<string>(8).fill(path)
      : path,
  );
  const kinds = Object.keys(textEdits);
  for (let made = 0; made < count; ) {
    const path = one(paths, random);
    const text = files.get(path) ?? '';
    if (random.chance(0.1)) {
      made++;
      yield { kind: 'file', changes: fileEdit(path, files, random) };
      continue;
    }
    const kind = one(kinds, random);
    const changed = textEdits[kind]?.(text, random) ?? text;
    if (changed === text) continue;
    made++;
    yield { kind, changes: new Map([[path, changed]]) };
  }
}

const textEdits: Readonly<Record<string, TextEdit>> = {
  ...structureEdits,
  insertSign: (text, random) => spliced(text, place(text, random), 0, one(SIGNS, random)),
  insertTwoSigns: (text, random) => {
    const sign = one(SIGNS, random);
    const at = place(text, random);
    const end = Math.min(text.length, at + random.integer(1, 12));
    return spliced(spliced(text, end, 0, sign), at, 0, sign);
  },
  deleteChars: (text, random) => spliced(text, place(text, random), random.integer(1, 6), ''),
  replaceChar: (text, random) => spliced(text, place(text, random), 1, one(SIGNS, random)),
  swapChars: (text, random) => {
    const at = place(text, random);
    return spliced(text, at, 2, [...text.slice(at, at + 2)].reverse().join(''));
  },
  repeatChars: (text, random) => {
    const at = place(text, random);
    return spliced(text, at, 0, text.slice(at, at + random.integer(1, 20)));
  },
  deleteLine: inLines((lines, at) => lines.splice(at, 1)),
  repeatLine: inLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  swapLines: inLines((lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  moveLine: inLines((lines, at, random) => {
    const moved = lines.splice(at, 1);
    lines.splice(random.integer(0, lines.length), 0, ...moved);
  }),
  joinLines: inLines((lines, at) => lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`)),
  closeBlank: (text, random) => {
    const blanks = [...text.matchAll(/\n\n/g)].map(({ index }) => index);
    return blanks.length === 0 ? text : spliced(text, one(blanks, random), 1, '');
  },
  fillBlank: (text, random) => {
    const blanks = [...text.matchAll(/\n\n/g)].map(({ index }) => index);
    const filling = one(['　', ' ', '\t', '\u00a0', '---', '***', '===', '>'], random);
    return blanks.length === 0 ? text : spliced(text, one(blanks, random) + 1, 0, filling);
  },
  startLine: inLines((lines, at, random) => {
    const start = [
      '    ',
      '\t',
      '　　',
      '- ',
      '* ',
      '+ ',
      '> ',
      '# ',
      '#### ',
      '1. ',
      '3. ',
      '1) ',
      '|',
    ];
    lines[at] =
      one([...start, '第一条', '一、', '```', '~~~', '<<<<<<< ', '=======', '-'], random) +
      lines[at];
  }),
  unindent: inLines((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^ /, '');
  }),
  wideSigns: inLines((lines, at) => {
    const wide: Readonly<Record<string, string>> = {
      ':': '：',
      '[': '【',
      ']': '】',
      '(': '（',
      ')': '）',
    };
    lines[at] = (lines[at] ?? '').replace(/[:[\]()]/g, (sign) => wide[sign] ?? sign);
  }),
  quotes: inLines((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/['"]/g, '”');
  }),
  key: inLines((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^(\s*)(\w)(\w*)(?=:)/, '$1$3$2');
  }),
  cells: inLines((lines, at, random) => {
    lines[at] = (lines[at] ?? '').replace(/\|/, one(['||', '', '｜', '| 甲 |'], random));
  }),
  table: inLines((lines, at, random) => {
    const rows = ['| 甲 | 乙 |', '|---|---|', `| ${random.integer(1, 9)} | 2 |`];
    if (random.chance(0.5))
      rows.splice(random.integer(0, 2), 1, one(['| 3 |', '|---|', '|1|2|3|'], random));
    lines.splice(at, 0, ...(random.chance(0.7) ? ['', ...rows, ''] : rows));
  }),
};

function inLines(edit: (lines: string[], at: number, random: Random) => unknown): TextEdit {
  return (text, random) => {
    const lines = text.split('\n');
    edit(lines, random.integer(0, Math.max(0, lines.length - 2)), random);
    return lines.join('\n');
  };
}
