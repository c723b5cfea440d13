import { resolve } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/content-folder.ts';
import type { Check } from '../../src/checks/check.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { checks } from '../../src/checks/registry.ts';
import { linesWritten } from '../../src/checks/visible/lines-written.ts';
import { markdownBlocks } from '../../src/clauses/blocks.ts';
import { outline } from '../../src/clauses/outline.ts';
import { termSchema } from '../../src/kinds/town/term.ts';
import { townFiguresSchema } from '../../src/kinds/town/town-figure.ts';
import { schemeOf } from '../../src/markdown/pipeline.ts';
import { gatherContent } from '../../src/source/content.ts';
import { type ContentFile, readContentFile } from '../../src/source/content-file.ts';
import type { Explained } from '../../src/source/fault.ts';
import { schemaOf } from '../../src/source/place.ts';
import { decode } from '../../src/source/source-file.ts';
import { fillingOf } from '../../src/town-figures/fill.ts';
import { randomEdits } from '../support/random-edits.ts';
import type { EditedFiles } from '../support/random-file-edits.ts';
import { attribute, elementsOf, renderPage } from '../support/render.ts';
import { textShown } from '../support/text-shown.ts';

/** 平常改这么多处；全套写 `MINGBAI_EDITS=2000 npm run test:unit -- random-edits`，换种子写 `MINGBAI_SEED`。 */
const count = Number(process.env.MINGBAI_EDITS ?? 300);
const seed = Number(process.env.MINGBAI_SEED ?? 11);

const sources = readContentFolder(resolve(import.meta.dirname, '../../content'));
const files = new Map(sources.map((source) => [source.path, decode(source).text]));
const json = (name: string): unknown => JSON.parse(files.get(`content/${name}`) ?? '[]');
const terms = termSchema.array().parse(json('terms.json'));
const figures = fillingOf(townFiguresSchema.parse(json('town-figures.json')));
const read = new Map(
  [...files].map(([path, text]) => [path, readContentFile({ path, text }, figures)]),
);

/** 改了以后的错误。只改了几页字的，没有改的页不重查。 */
function errorsAfter(changes: EditedFiles): readonly Explained[] {
  const isWhole =
    changes.size > 1 ||
    [...changes].some(
      ([path, text]) => typeof text !== 'string' || !files.has(path) || path.endsWith('.json'),
    );
  if (isWhole) {
    const now: EditedFiles = new Map([...files, ...changes]);
    const all = [...now].flatMap(([path, text]) => {
      if (text === undefined) return [];
      return [typeof text === 'string' ? { path, text } : { path, ...text }];
    });
    return checkContent(all).filter(({ severity }) => severity === 'error');
  }
  const fresh = [...changes].map(([path, text]) =>
    readContentFile({ path, text: typeof text === 'string' ? text : '' }, figures),
  );
  const content = gatherContent(
    [...read.values()].map((file) => fresh.find(({ rawPath }) => rawPath === file.rawPath) ?? file),
    undefined,
  );
  return checks
    .filter(({ code }) => code.startsWith('E-'))
    .flatMap((check: Check) =>
      'runOnce' in check
        ? [...check.runOnce(content)]
        : fresh.flatMap((file) => [...check.run(file, content)]),
    );
}

/** 查过了的一页：照 Astro 的读法读得出字段，合 schema，生成的页面露出来的就是写的字。 */
async function expectShown(
  { rawPath: path, place: { shape, extension } }: ContentFile,
  text: string,
) {
  if (shape === undefined) return;
  if (extension === 'json') {
    schemaOf(shape).parse(JSON.parse(text));
    return;
  }
  const { frontmatter, content } = parseFrontmatter(text);
  schemaOf(shape).parse(frontmatter);
  if (extension !== 'md' || shape === 'broadcasts') return;
  const { html } = await renderPage(content, { path, frontmatter, terms, figures });
  const shown = textShown(html, (element) => {
    const name = attribute(element, 'class');
    return element.tagName === 'sup' || /^(?:sic|unverified|secondary|to-top)$/.test(name ?? '');
  });
  expect(anchorsOn(html), '网页上的锚点，和检查认的一样').toEqual(anchorsKnown(path, content));
  const source = shape === 'policies' ? figures.cited(content) : content;
  const written = [...linesWritten(source, 'md').values()].map((line) => line.text).join('');
  const marks = /〔(?:据|待核实|原文如此)[^〔〕]*〕/g;
  // 讲写法的页里，代码里的记号原样在，两边都不比。
  expect(shown.replace(/\s+/g, '').replace(marks, '')).toBe(written.replace(marks, ''));
}

test(`${count} 处随手改的，要么说出来，要么网页上就是改了的字`, {
  timeout: 3_600_000,
}, async () => {
  let found = 0;
  const wrong: string[] = [];
  for (const { kind, changes } of randomEdits(files, seed, count)) {
    const where = `${kind} ${[...changes.keys()].join(' ')}`;
    const errors = attempted(() => errorsAfter(changes));
    if (typeof errors === 'string') {
      wrong.push(`${where}：检查自己停了，${errors}`);
      continue;
    }
    if (errors.length > 0) found++;
    const isChinese = errors.every(({ message, hint }) => HAN.test(message) && HAN.test(hint));
    const problem = isChinese ? undefined : '说的不是中文';
    const lost = errors.length > 0 ? undefined : await lostIn(changes);
    const said = problem ?? lost;
    if (said !== undefined) wrong.push(`${where}：${said}`);
  }
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(count / 4);
});

const HAN = /\p{Script=Han}/u;

/** 查不出毛病的改动，页面上怎么不对；对的是 `undefined`。 */
async function lostIn(changes: EditedFiles): Promise<string | undefined> {
  for (const [path, text] of changes) {
    if (typeof text !== 'string') continue;
    try {
      await expectShown(readContentFile({ path, text }, figures), text);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return undefined;
}

/** 网页上条款的锚点。 */
function anchorsOn(html: string): readonly string[] {
  return elementsOf(html)
    .filter((element) => attribute(element, 'class')?.split(' ').includes('clause'))
    .map((element) => attribute(element, 'id') ?? '');
}

/** 检查从正文里认出来的锚点。 */
function anchorsKnown(path: string, body: string): readonly string[] {
  const scheme = schemeOf(path);
  if (scheme === undefined) return [];
  return outline(markdownBlocks(body), scheme).clauses.map(({ anchor }) => anchor);
}

/** 做得成的给结果，抛了错的给错误说的话。 */
function attempted<Result>(work: () => Result): Result | string {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}
