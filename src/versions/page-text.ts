import type { Scheme } from '../clauses/numbering.ts';
import { sayDay } from '../kinds/day.ts';
import { type Kind, kinds } from '../kinds/kinds.ts';
import { headInText } from '../source/code-in-text.ts';
import { fieldKeys } from '../source/schema/fields.ts';
import { decode } from '../source/source-file.ts';
import { readJson, readYaml } from '../source/syntax/data.ts';
import { splitPage } from '../source/syntax/front-matter.ts';
import type { FigureFilling } from '../town-figures/fill.ts';
import type { AmountsRead } from './amount-changes.ts';
import { bodyParagraphs } from './body-paragraphs.ts';
import { amountsIn, fieldParts, type Names } from './field-parts.ts';
import type { PageSection } from './paragraph.ts';

/** 一页读的人看到的字。 */
export interface PageText {
  readonly title: string;
  readonly parts: readonly PageSection[];
  /** 数目表，比涨跌用。 */
  readonly amounts: readonly AmountsRead[];
  /** 现在的写法认不得的字段有几项：老格式写的，没有列出来。 */
  readonly unknown: number;
  /** 停用了。 */
  readonly isWithdrawn: boolean;
  /** 全部字段原样，看得出不显示的变没变。 */
  readonly fields: string;
}

export interface PageSource {
  readonly kind: Kind;
  /** 从 `content/` 写起。 */
  readonly path: string;
  readonly text: string;
  /** 那时候要镇里补的数怎么填。 */
  readonly filling: FigureFilling;
  readonly names: Names;
}

/** 分条款的几类，以哪套序数为主。 */
export const clauseSchemes: Partial<Readonly<Record<Kind, Scheme>>> = {
  notices: 'official',
  rules: 'articles',
};

/**
 * 从一个页面文件（哪个时候的都行）读出看得见的字：不照现在的 schema 校验，认得多少读多少。
 * 字段读不通的返回 `undefined`。
 */
export function readPageText({
  kind,
  path,
  text,
  filling,
  names,
}: PageSource): PageText | undefined {
  const source = decode({ path, text }).text;
  return path.endsWith('.json')
    ? dataText(kind, source, names)
    : markdownText(kind, source, filling, names);
}

function dataText(kind: Kind, text: string, names: Names): PageText | undefined {
  const { value } = readJson(text, () => 1);
  if (!isFields(value)) return undefined;
  const until = typeof value.until === 'string' ? sayDay(value.until) : '';
  return {
    title: `数到${until}`,
    parts: fieldParts(kind, value, names).before,
    unknown: unknownIn(kind, value),
    amounts: [],
    isWithdrawn: false,
    fields: JSON.stringify(value),
  };
}

function markdownText(
  kind: Kind,
  text: string,
  filling: FigureFilling,
  names: Names,
): PageText | undefined {
  const { front, body } = splitPage(text);
  const written = front && fieldsIn(front.text);
  if (written === undefined) return undefined;
  const isPolicy = kind === 'policies';
  const fields = isPolicy ? filling.policy(written, body.text) : written;
  const shown = fieldParts(kind, fields, names);
  const paragraphs = bodyParagraphs(
    isPolicy ? filling.cited(body.text) : body.text,
    clauseSchemes[kind],
  );
  return {
    title: typeof fields.title === 'string' ? fields.title : (headInText(text).title ?? ''),
    parts: [
      ...shown.before,
      ...(paragraphs.length === 0 ? [] : [{ name: '', paragraphs }]),
      ...shown.after,
    ],
    unknown: unknownIn(kind, fields),
    amounts: amountsIn(fields.amounts),
    isWithdrawn: isFields(fields.withdrawn),
    fields: JSON.stringify(written),
  };
}

/** 刚读过的字段：一页的前后两版常常只改了正文。 */
let lastRead: { readonly text: string; readonly fields: Fields | undefined } | undefined;

function fieldsIn(text: string): Fields | undefined {
  if (lastRead?.text === text) return lastRead.fields;
  const { value } = readYaml({ text, line: 1, offset: 0 }, fieldKeys);
  lastRead = { text, fields: isFields(value) ? value : undefined };
  return lastRead.fields;
}

function unknownIn(kind: Kind, fields: Fields): number {
  return Object.keys(fields).filter((key) => !Object.hasOwn(kinds[kind].schema.shape, key)).length;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
