import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesSchema } from '../../../src/kinds/town/picture.ts';
import { townFiguresSchema } from '../../../src/kinds/town/town-figure.ts';
import { CommandError } from '../command/command-error.ts';
import { type CopyContext, copiedPolicy, withoutDeadLinks } from './copied-policy.ts';
import { figuresToAsk } from './figures-to-ask.ts';
import type { TownFile } from './new-town-files.ts';

/** 文字的一个文件。 */
interface TextFile extends TownFile {
  readonly text: string;
}

/** 哪个镇都用得上的说明页。 */
const guides = [
  'use.md',
  'first-page.md',
  'may-publish.md',
  'publish.md',
  'kinds.md',
  'wrong.md',
  'mark.md',
  'counts.mdx',
  'ledgers.md',
  'server.md',
];

/**
 * 从一个内容文件夹里取新镇用得上的：说明页、官话表、难词表；`codes` 里的政策抄过来，标明要核对，里头要补的数等新镇自己问。
 * 编号没有的抛 `CommandError`，说出哪几个。
 */
export function carriedOver(
  content: string,
  codes: readonly number[],
  context: Omit<CopyContext, 'kept'>,
): readonly TownFile[] {
  const kept = new Set(codes);
  const policies = policyFiles(content).filter(({ code }) => kept.has(code));
  const missing = codes.filter((code) => !policies.some((policy) => policy.code === code));
  if (missing.length > 0) throw new CommandError(`没有这几项政策：${missing.join('、')}。`, 2);
  const guidePages = filesAt(
    content,
    guides.map((name) => `guide/${name}`),
  );
  return [
    ...filesAt(content, ['jargon.json', 'hard-words.json']),
    ...guidePages.map((file) => ({
      ...file,
      text: withoutDeadLinks(file.text, kept).replace(/^written: .*$/m, `written: ${context.on}`),
    })),
    ...picturesOn(content, guidePages),
    ...policies.map(({ path, text }) => ({ path, text: copiedPolicy(text, { ...context, kept }) })),
    figuresFile(
      content,
      policies.map(({ text }) => text),
    ),
  ];
}

/** 说明页上的画面，和它们登记的几条；一张也没有的不写登记的文件。 */
function picturesOn(content: string, pages: readonly TextFile[]): readonly TownFile[] {
  const shown = new Set(
    pages
      .flatMap(({ text }) => [...text.matchAll(/\]\(\/images\/([a-z0-9.-]+)\)/g)])
      .map(([, name]) => name),
  );
  const [register] = filesAt(content, ['images.json']);
  const entries = picturesSchema
    .parse(JSON.parse(register?.text ?? '[]'))
    .filter(({ file }) => shown.has(file));
  if (entries.length === 0) return [];
  return [
    { path: 'images.json', text: `${JSON.stringify(entries, null, 2)}\n` },
    ...entries.map(({ file }) => ({
      path: `images/${file}`,
      text: new Uint8Array(readFileSync(join(content, 'images', file))),
    })),
  ];
}

function policyFiles(content: string) {
  const folder = join(content, 'policies');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return filesAt(
    content,
    names.filter((name) => name.endsWith('.md')).map((name) => `policies/${name}`),
  ).map((file) => ({ ...file, code: Number(/^code: (\d+)$/m.exec(file.text)?.[1]) }));
}

/** 要镇里补的数；没有抄政策的，是一份空的清单。 */
function figuresFile(content: string, policies: readonly string[]): TownFile {
  const [file] = filesAt(content, ['town-figures.json']);
  const figures = townFiguresSchema.parse(JSON.parse(file?.text ?? '[]'));
  const asked = figuresToAsk(figures, policies);
  return { path: 'town-figures.json', text: `${JSON.stringify(asked, null, 2)}\n` };
}

function filesAt(content: string, paths: readonly string[]): readonly TextFile[] {
  return paths
    .filter((path) => existsSync(join(content, path)))
    .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
}
