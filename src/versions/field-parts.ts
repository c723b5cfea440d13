import { sayVote } from '../adoption/adoption.ts';
import { sayDay } from '../kinds/day.ts';
import type { Kind } from '../kinds/kinds.ts';
import { adoptionSchema } from '../kinds/rules.ts';
import { scalarsIn } from '../kinds/texts-in.ts';
import { fieldName } from '../source/schema/fields.ts';
import type { AmountsRead } from './amount-changes.ts';
import { cellGap, type PageSection, type Paragraph, paragraph } from './paragraph.ts';

/** 一个字段在网页上那一栏叫什么。 */
type Shown = readonly (readonly [field: string, name: string])[];

const stopped = ['withdrawn', '停用'] as const;
const said = ['summary', '一句话'] as const;
const demo = ['demo', '演示'] as const;

/** 各类页面上看得见的字段，照网页上的次序；写在正文前面。 */
const before: Readonly<Record<Kind, Shown>> = {
  policies: [
    stopped,
    ['copied', '抄来的'],
    said,
    ['howMuch', '给好多'],
    ['byWhen', '到哪天'],
    ['who', '谁能享受'],
    ['gain', '能得到什么'],
    ['amounts', '数目'],
    ['where', '去哪里办'],
    ['bring', '要带什么'],
    ['duration', '多久办好'],
    ['fee', '收不收钱'],
    ['ask', '问谁'],
    ['steps', '怎么办'],
  ],
  rules: [
    stopped,
    said,
    demo,
    ['status', '定了没有'],
    ['proposed', '草案公布'],
    ['adopted', '村民会议通过'],
    ['adoption', '怎么通过的'],
    ['reviewed', '镇里审查'],
    ['filed', '报镇政府备案'],
    ['effective', '施行'],
  ],
  exemplars: [
    stopped,
    said,
    demo,
    ['chosen', '评上的日子'],
    ['chosenBy', '怎么评的'],
    ['picture', '图'],
  ],
  notices: [
    stopped,
    said,
    ['issuer', '发文机关'],
    ['number', '文号'],
    ['issued', '成文日期'],
    ['remark', '附注'],
    ['repealed', '停止执行'],
  ],
  actions: [
    stopped,
    said,
    ['dueText', '什么时候'],
    ['responsible', '哪个负责'],
    ['promised', '答应了什么'],
    ['signs', '怎么看出来办到了'],
  ],
  promises: [
    stopped,
    demo,
    ['scope', '牵涉多少'],
    ['responsible', '哪个负责'],
    ['due', '答应哪天前办好'],
    ['standard', '怎样算好'],
    ['raised', '提出来的日子'],
    ['answers', '答复'],
    ['before', '之前的图'],
    ['after', '之后的图'],
    ['measures', '打算怎么办'],
  ],
  progress: [
    demo,
    ['published', '公布的日子'],
    ['until', '数到哪天'],
    ['counts', '公布的数'],
    ['reached', '公务办到的日子'],
    ['totals', '全镇合计'],
  ],
  meetings: [
    stopped,
    said,
    demo,
    ['on', '哪天'],
    ['ledBy', '哪个主持'],
    ['attendance', '到会'],
    ['decided', '定下来的事'],
    ['suggestions', '建议和答复'],
  ],
};

/** 写在正文后面的。 */
const after: Partial<Readonly<Record<Kind, Shown>>> = {
  policies: [
    ['basis', '凭什么这么说'],
    ['checked', '核对的日子'],
    ['aliases', '大家也这么叫它'],
  ],
};

/** 代号 → 名字：各村、各方面；图片的文件名 → 图下面的话。 */
export type Names = ReadonlyMap<string, string>;

/** 一份字段变成网页上的各栏。字段可以没有经过校验：认得多少写多少，空着的一栏没有。 */
export function fieldParts(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  names: Names = new Map(),
): { readonly before: readonly PageSection[]; readonly after: readonly PageSection[] } {
  const partsOf = (shown: Shown) =>
    shown.flatMap(([field, name]) => partsIn(field, name, fields[field], names));
  return { before: partsOf(before[kind]), after: partsOf(after[kind] ?? []) };
}

function partsIn(
  field: string,
  name: string,
  value: unknown,
  names: Names,
): readonly PageSection[] {
  if (field === 'amounts' && Array.isArray(value)) {
    return value.filter(isRecord).map(amountPart);
  }
  if (PICTURES.has(field) && typeof value === 'string') {
    return [{ name, paragraphs: [paragraph(names.get(value) ?? '一张图，现在没有了。')] }];
  }
  const paragraphs = toldOf(field, value) ?? paragraphsOf(value, names);
  return paragraphs.length === 0 ? [] : [{ name, paragraphs }];
}

/** 写着图片文件名的字段。旧版里不放图，只说图下面的话；撤下的图，话也不说。 */
const PICTURES = new Set(['before', 'after', 'picture']);

/** 另有说法的字段：演示、村规民约定了没有；别的返回 `undefined`。 */
function toldOf(field: string, value: unknown): readonly Paragraph[] | undefined {
  if (field === 'demo') return value === true ? [paragraph('这一页是演示，不是真事。')] : [];
  if (field !== 'status') return undefined;
  return value === 'draft' ? [paragraph('草案，还没有通过。')] : [];
}

function paragraphsOf(value: unknown, names: Names): readonly Paragraph[] {
  if (value === undefined || value === null || value === false) return [];
  if (Array.isArray(value)) return value.flatMap((one) => itemsOf(one));
  if (!isRecord(value)) return [paragraph(sayValue(value))];
  const nested = Object.entries(value).filter(([, inner]) => isRecord(inner));
  if (nested.length === 0) return [paragraph(sayRecord(value))].filter(({ text }) => text !== '');
  return nested.flatMap(([key, inner]) =>
    [...scalarsIn(inner)].map(({ value: count, path }) =>
      paragraph([sayCell([key, ...path], names), sayValue(count)].join(cellGap), 'row'),
    ),
  );
}

/** 一格叫什么：量的名字，后面是哪个村、哪方面。 */
function sayCell([measure, ...ids]: readonly (string | number)[], names: Names): string {
  const said = ids.flatMap((id) => String(id).split('/')).map((id) => names.get(id) ?? id);
  return [fieldName(String(measure))?.label ?? measure, ...said].join('，');
}

function itemsOf(value: unknown): readonly Paragraph[] {
  const text = isRecord(value) ? sayRecord(value) : sayValue(value);
  return text === '' ? [] : [paragraph(text, 'item')];
}

/** 给程序认的，不是给人看的。 */
const UNSEEN = new Set(['mark', 'outcome', 'form', 'of', 'current', 'example']);

/** 几样合成的一项，如一次答复、一份依据。 */
function sayRecord(value: Readonly<Record<string, unknown>>): string {
  if (value.of === 'village') return '全村的事';
  if (value.of === 'households') return `至少 ${sayValue(value.atLeast)} 户`;
  const adoption = adoptionSchema.safeParse(value);
  if (adoption.success) return sayVote(adoption.data).join('，');
  if (typeof value.reply === 'string')
    return `${sayValue(value.said)} 答：${sayValue(value.reply)}`;
  return [...scalarsIn(value)]
    .filter(({ path }) => !UNSEEN.has(String(path.at(-1))))
    .map(({ value: one }) => sayValue(one))
    .join('　');
}

/** 字段里的数目表，认得多少读多少。 */
export function amountsIn(value: unknown): readonly AmountsRead[] {
  return listOf(value)
    .filter(isRecord)
    .map((table) => ({
      name: sayValue(table.name),
      unit: sayValue(table.unit),
      columns: listOf(table.columns).map(sayValue),
      rows: listOf(table.rows)
        .filter(isRecord)
        .map(({ head, current, cells }) => ({
          head: sayValue(head),
          current: current === true,
          cells: listOf(cells).map(sayValue),
        })),
    }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** 一张数目表：列名一行，下面一行一行。 */
function amountPart(table: Readonly<Record<string, unknown>>): PageSection {
  const [read] = amountsIn([table]);
  const heads = [sayValue(table.rowHead ?? '时间'), ...(read?.columns ?? [])];
  const rows = read?.rows.map(({ head, cells }) => [head, ...cells]) ?? [];
  const name = [table.name, table.unit, table.area].filter(Boolean).map(sayValue).join('，');
  const note = table.note === undefined ? [] : [paragraph(sayValue(table.note))];
  return {
    name,
    paragraphs: [
      ...[heads, ...rows].map((cells) => paragraph(cells.join(cellGap), 'row')),
      ...note,
    ],
  };
}

/** 网址、号码照写，日子说成中文。 */
function sayValue(value: unknown): string {
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDay(value) : value.trim();
  return typeof value === 'number' ? String(value) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
