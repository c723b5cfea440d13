/** 把现有的内容翻成几千页，量搜索、检查、生成的快慢用；写到临时文件夹，不进 git。 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** 各类从哪个号起、最多翻出多少页；有回音的是 6＋年份后面的三位。 */
const KINDS = [
  { kind: 'policies', from: 1200, most: 750 },
  { kind: 'rules', from: 2100, most: 850 },
  { kind: 'exemplars', from: 3100, most: 850 },
  { kind: 'notices', from: 4100, most: 850 },
  { kind: 'meetings', from: 8100, most: 850 },
  { kind: 'promises', from: 100, most: 850 },
] as const;

const FIRST = [...'青白龙凤石马水木金花柳松梅桃杏枫云雷虎鹿'];
const SECOND = [...'山坪沟坝岭湾塘溪桥坡垭田井洞场'];

/** 写出一份大约有 `pages` 页的 content。同样的输入总写出同样的内容。 */
export function generateContent(source: string, target: string, pages: number): void {
  cpSync(source, target, { recursive: true });
  const villages = villagesFor(source, Math.min(200, Math.ceil(pages / 10)));
  writeFileSync(join(target, 'villages.json'), JSON.stringify(villages, undefined, 2));
  const sentences = sentencesIn(source);
  const wanted = Math.max(0, pages - countPages(source));
  for (const { kind, from, most } of KINDS) {
    const originals = pagesIn(join(source, kind));
    const count = Math.min(most, Math.round(wanted / KINDS.length));
    for (let at = 0; at < count; at++) {
      const original = originals[at % originals.length];
      if (original === undefined) continue;
      const place = placeName(at + from);
      const village = villages[at % villages.length]?.id ?? '';
      const code = from + at + (kind === 'promises' ? yearOf(original) : 0);
      const text = varied(original, { code, place, village, sentences });
      mkdirSync(join(target, kind), { recursive: true });
      writeFileSync(join(target, kind, `bench-${at}.md`), text);
      if (kind === 'policies') writeScript(target, at, { from: original.data.code, to: code });
    }
  }
}

/** 编号里的 6 和年份，后面三位是 0：`622017` 的是 `622000`。 */
function yearOf({ data }: Page): number {
  return Math.floor(Number(data.code) / 1000) * 1000;
}

/** 照 `from` 那项政策的广播稿，给 `to` 也写一篇；原来就没有的不写。 */
function writeScript(
  target: string,
  at: number,
  { from, to }: { from: unknown; to: number },
): void {
  const folder = join(target, 'broadcasts');
  const script = pagesIn(folder).find(({ data }) => data.policy === from);
  if (script === undefined) return;
  const said = [...String(to)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
  const text = `${script.body.trim()}\n\n明白栏编号${said}。`;
  writeFileSync(join(folder, `bench-${at}.md`), `---\npolicy: ${to}\n---\n\n${text}\n`);
}

interface Page {
  readonly data: Record<string, unknown>;
  readonly body: string;
}

interface Variation {
  readonly code: number;
  readonly place: string;
  readonly village: string;
  readonly sentences: readonly string[];
}

/** 换编号、题目、叫法和村，正文里掺进别处的句子；跟别的页成对的引用去掉。 */
function varied({ data, body }: Page, { code, place, village, sentences }: Variation): string {
  const { meeting: _, promises: __, adopted: ___, suggestions: ____, ...rest } = data;
  const keepsAdopted = 'filed' in data || 'effective' in data;
  const aliases = Array.isArray(data.aliases) ? data.aliases.map(String) : undefined;
  const changed = {
    ...rest,
    ...(keepsAdopted ? { adopted: data.adopted } : {}),
    code,
    title: `${place}${String(data.title)}`.slice(0, 40),
    ...(data.village === undefined ? {} : { village }),
    ...(aliases === undefined
      ? {}
      : { aliases: aliases.map((alias, at) => ((at + code) % 3 === 0 ? alias : place + alias)) }),
  };
  const mixed = Array.from(
    { length: 12 },
    (_unused, at) => sentences[(code * 31 + at * 97) % sentences.length] ?? '',
  );
  const isNumbered = 'filed' in data || 'issuer' in data;
  const more = isNumbered ? '' : `\n\n${mixed.join('')}\n`;
  return `---\n${stringify(changed, { lineWidth: 0 })}---\n\n${body.trim()}${more}`;
}

function pagesIn(folder: string): readonly Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const [, front = '', ...body] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
      return { data: parse(front) as Record<string, unknown>, body: body.join('---') };
    });
}

function sentencesIn(source: string): readonly string[] {
  return pagesIn(join(source, 'policies'))
    .flatMap(
      ({ body }) => body.replace(/〔[^〕]*〕|[#*\->[\]()/\d]/g, '').match(/[^\n。]{6,60}。/g) ?? [],
    )
    .filter((sentence) => !/[|〔〕]/.test(sentence));
}

function countPages(source: string): number {
  return KINDS.reduce((sum, { kind }) => sum + readdirSync(join(source, kind)).length, 0) + 40;
}

function villagesFor(source: string, count: number) {
  const own: readonly { readonly id: string }[] = JSON.parse(
    readFileSync(join(source, 'villages.json'), 'utf8'),
  );
  const more = Array.from({ length: count }, (_, at) => ({
    id: `bench-${at}`,
    name: placeName(at),
    groups: 5,
    demo: true,
  }));
  return [...own, ...more];
}

function placeName(number: number): string {
  const first = FIRST[number % FIRST.length] ?? '';
  const second = SECOND[Math.floor(number / FIRST.length) % SECOND.length] ?? '';
  return `${first}${second}村`;
}
