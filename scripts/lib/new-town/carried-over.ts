import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { townFiguresSchema } from '../../../src/kinds/town/town-figure.ts';
import { CommandError } from '../command/command-error.ts';
import { type CopyContext, copiedPolicy, withoutDeadLinks } from './copied-policy.ts';
import { figuresToAsk } from './figures-to-ask.ts';
import type { TownFile } from './new-town-files.ts';

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
  return [
    ...filesAt(content, [
      'jargon.json',
      'hard-words.json',
      ...guides.map((name) => `guide/${name}`),
    ]).map((file) => ({
      ...file,
      text: withoutDeadLinks(file.text, kept).replace(/^written: .*$/m, `written: ${context.on}`),
    })),
    ...policies.map(({ path, text }) => ({ path, text: copiedPolicy(text, { ...context, kept }) })),
    figuresFile(
      content,
      policies.map(({ text }) => text),
    ),
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

function filesAt(content: string, paths: readonly string[]): readonly TownFile[] {
  return paths
    .filter((path) => existsSync(join(content, path)))
    .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
}
