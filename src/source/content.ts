import { type AsOf, asOfDays, type KnownDays, lastPossibleDay } from '../as-of/as-of.ts';
import { happenedIn } from '../as-of/happened.ts';
import { markdownBlocks } from '../clauses/blocks.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { type OutlineFault, outline } from '../clauses/outline.ts';
import { scalarsIn } from '../kinds/texts-in.ts';
import type { Jargon } from '../kinds/town/jargon.ts';
import { type People, peopleSchema } from '../kinds/town/people.ts';
import { pictureSchema, type RegisteredPicture } from '../kinds/town/picture.ts';
import type { Village } from '../kinds/town/village.ts';
import { codeInText } from './code-in-text.ts';
import type { ContentFile } from './content-file.ts';
import { isKind } from './place.ts';
import { valueAt } from './value-at.ts';

/** git 里记着的编号，由脚本读来。 */
export interface CodeHistory {
  /** 用过的编号 → 用它的文件现在（或最后）的路径，包括已经删掉的文件。 */
  readonly owners: ReadonlyMap<number, string>;
  /** 上一次提交里，每个文件的编号。 */
  readonly committed: ReadonlyMap<string, number>;
  /** 上一次提交是另一个镇的（site.json 的代号不一样）。 */
  readonly isOtherTown?: boolean;
  /** 提交过的、有编号的页（演示的、公布的进度不算），上一次提交里的和更早删掉的；改名的只算新名字。 */
  readonly pages?: readonly CommittedPage[];
  /** 上一次提交里 villages.json 的各村。 */
  readonly villages?: ReadonlyMap<string, KnownVillage> | undefined;
}

/** 旧账里的一页。 */
export interface CommittedPage {
  readonly code: number;
  readonly path: string;
  /** 题目；看不出的是 `undefined`。 */
  readonly title: string | undefined;
  /** 上一次提交里还在。 */
  readonly isCommitted: boolean;
}

/** 查号用得着的一个村。 */
export type KnownVillage = Pick<Village, 'id' | 'name' | 'demo'>;

/** 一个文件分出来的条款。 */
export interface Clauses {
  /** 可以引用的锚点。 */
  readonly anchors: ReadonlySet<string>;
  /** 编号上的毛病，和各自的行号。 */
  readonly faults: readonly (OutlineFault & { readonly line: number })[];
}

/** 全部内容，和几张查得快的表。 */
export interface Content {
  readonly files: readonly ContentFile[];
  readonly history: CodeHistory | undefined;
  /** 编号 → 写着这个编号的文件。 */
  readonly byCode: ReadonlyMap<number, readonly ContentFile[]>;
  readonly villages: ReadonlyMap<string, KnownVillage>;
  /** terms.json 里各词的代号，一个词也没有的是空的；文件没有、读不出来的是 `undefined`。 */
  readonly terms: ReadonlySet<string> | undefined;
  /** terms.json 里各词的写法，连别的写法。 */
  readonly termWords: ReadonlySet<string>;
  /** jargon.json 里的官话词，长的在前。 */
  readonly jargon: readonly Jargon[];
  /** 照哪一天看。 */
  readonly asOf: AsOf;
  /** site.json 里写的，演示的内容照哪一天看；没写的是 `undefined`。 */
  readonly demoDay: string | undefined;
  /** 发生了的事最晚能写到哪天；不知道的是 `undefined`。 */
  readonly lastDay: string | undefined;
  /** 公开过的办公电话和热线，只留数字。 */
  readonly phones: ReadonlySet<string>;
  /** site.json 里本地的行政区划代码。 */
  readonly areaCodes: readonly string[];
  /** people.json 里可以写姓名的人；没有这个文件、写坏了的，一个人也没有。 */
  readonly people: People;
  /** images.json 里登记的、写对了的图片：文件名 → 登记的。 */
  readonly pictures: ReadonlyMap<string, RegisteredPicture>;
  /** 一个文件分的条款；不分条款的文件是 `undefined`。 */
  clausesOf(file: ContentFile): Clauses | undefined;
}

/** 把读好的文件放到一起，编好查号的表。`days` 是命令看来的日子。 */
export function gatherContent(
  files: readonly ContentFile[],
  history: CodeHistory | undefined,
  days: KnownDays = {},
): Content {
  const clauses = new Map<ContentFile, Clauses | undefined>();
  const site = files.find(({ place }) => place.shape === 'site')?.data?.value;
  const [demoDay] = textAt(site, 'demoDay');
  return {
    files,
    history,
    byCode: groupByCode(files),
    villages: new Map(villagesIn(files).map((village) => [village.id, village])),
    terms: termIds(files),
    termWords: new Set(listIn(files, 'terms').flatMap(wordsOf)),
    jargon: jargonIn(files),
    asOf: asOfIn(files, demoDay, days),
    demoDay,
    lastDay: lastPossibleDay(days),
    phones: new Set(files.flatMap(phonesOf)),
    areaCodes: areaCodesIn(files),
    people: peopleIn(files),
    pictures: picturesIn(files),
    clausesOf(file) {
      if (!clauses.has(file)) clauses.set(file, readClauses(file));
      return clauses.get(file);
    },
  };
}

/**
 * 文件自己的编号；没写或写得不像数的是 `undefined`。
 * 别处写坏了、读不出字段的文件，也认出编号来，免得指着它的页跟着报错。
 */
export function codeOf(file: ContentFile): number | undefined {
  if (file.data?.value === undefined) return codeInText(file.rawPath, file.text);
  const code = valueAt(file.data.value, ['code']);
  return typeof code === 'number' ? code : undefined;
}

/** 一个文件按哪套序数分条款；不分的是 `undefined`。 */
function schemeOf(file: ContentFile): Scheme | undefined {
  if (file.place.shape === 'notices') return 'official';
  return file.place.shape === 'rules' ? 'articles' : undefined;
}

function readClauses(file: ContentFile): Clauses | undefined {
  const scheme = schemeOf(file);
  const body = file.page?.body;
  if (scheme === undefined || body === undefined) return undefined;
  const blocks = markdownBlocks(body.text);
  const { clauses, faults } = outline(blocks, scheme);
  return {
    anchors: new Set(clauses.map(({ anchor }) => anchor)),
    faults: faults.map((fault) => ({
      ...fault,
      line: body.line + (blocks[fault.block]?.line ?? 1) - 1,
    })),
  };
}

function groupByCode(files: readonly ContentFile[]): ReadonlyMap<number, readonly ContentFile[]> {
  const groups = new Map<number, ContentFile[]>();
  for (const file of files) {
    const code = codeOf(file);
    if (code === undefined || file.place.shape === undefined) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [file]);
    else group.push(file);
  }
  return groups;
}

function villagesIn(files: readonly ContentFile[]): readonly KnownVillage[] {
  return knownVillages(listIn(files, 'villages'));
}

/** 装着各村的那个文件。 */
export function villagesFile(files: readonly ContentFile[]): ContentFile | undefined {
  return files.find(({ place }) => place.shape === 'villages');
}

/** villages.json 里读来的各村；写坏了的不算。 */
export function knownVillages(list: readonly unknown[]): readonly KnownVillage[] {
  return list.flatMap((village) =>
    textAt(village, 'id').map((id) => ({
      id,
      name: textAt(village, 'name')[0] ?? id,
      demo: valueAt(village, ['demo']) === true,
    })),
  );
}

function termIds(files: readonly ContentFile[]): ReadonlySet<string> | undefined {
  const isReadable = files.some(
    ({ place, data }) => place.shape === 'terms' && data?.value !== undefined,
  );
  if (!isReadable) return undefined;
  return new Set(listIn(files, 'terms').flatMap((term) => textAt(term, 'id')));
}

function wordsOf(term: unknown): readonly string[] {
  const aliases = valueAt(term, ['aliases']);
  return [
    ...textAt(term, 'term'),
    ...(Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : []),
  ];
}

function jargonIn(files: readonly ContentFile[]): readonly Jargon[] {
  return listIn(files, 'jargon')
    .flatMap((entry) =>
      textAt(entry, 'word').flatMap((word) =>
        textAt(entry, 'plain').map((plain) => ({ word, plain })),
      ),
    )
    .toSorted((a, b) => b.word.length - a.word.length);
}

/** 写错了的、还没到的日子另有规则说，这里不跟着它走。 */
function asOfIn(files: readonly ContentFile[], demoDay: string | undefined, days: KnownDays): AsOf {
  const last = lastPossibleDay(days) ?? '9999';
  const happened = files.flatMap(({ place: { shape }, data }) => {
    if (!isKind(shape)) return [];
    const demo = valueAt(data?.value, ['demo']) === true;
    return happenedIn(shape, data?.value).map(({ day }) => ({ day, demo }));
  });
  return asOfDays(
    days,
    demoDay,
    happened.filter(({ day }) => day <= last),
  );
}

function areaCodesIn(files: readonly ContentFile[]): readonly string[] {
  const settings = files.find(({ place }) => place.shape === 'site')?.data?.value;
  const codes = valueAt(settings, ['areaCodes']);
  return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [];
}

function peopleIn(files: readonly ContentFile[]): People {
  const value = files.find(({ place }) => place.shape === 'people')?.data?.value;
  const read = peopleSchema.safeParse(value);
  return read.success ? read.data : { posts: [], consents: [] };
}

function picturesIn(files: readonly ContentFile[]): ReadonlyMap<string, RegisteredPicture> {
  const read = listIn(files, 'images').map((entry) => pictureSchema.safeParse(entry));
  return new Map(read.flatMap(({ data }) => (data === undefined ? [] : [[data.file, data]])));
}

function listIn(
  files: readonly ContentFile[],
  shape: 'villages' | 'terms' | 'jargon' | 'images',
): readonly unknown[] {
  const value = files.find((file) => file.place.shape === shape)?.data?.value;
  return Array.isArray(value) ? value : [];
}

function textAt(value: unknown, key: string): readonly string[] {
  const text = valueAt(value, [key]);
  return typeof text === 'string' ? [text] : [];
}

/** 一个文件里登记过的号码。别处写坏了、读不出字段的，也从文字里认出来，免得说它没登记过。 */
function phonesOf({ data, text, place }: ContentFile): readonly string[] {
  if (data?.value !== undefined) return phonesIn(data.value);
  if (place.shape === undefined) return [];
  const written = text.matchAll(/^\s*(?:- +)?.*?["“]?phone["”]?\s*[:：]\s*["'“]?([\d-]{3,13})\b/gm);
  return [...written].map(([, phone = '']) => phone.replace(/\D/g, ''));
}

/** 所有 `phone` 字段里的号码，只留数字。 */
function phonesIn(value: unknown): readonly string[] {
  return scalarsIn(value).flatMap(({ value: phone, path }) =>
    path.at(-1) === 'phone' && typeof phone === 'string' ? [phone.replace(/\D/g, '')] : [],
  );
}
