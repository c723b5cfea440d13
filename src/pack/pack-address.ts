import {
  emptyPack,
  LONGEST_TITLE,
  MOST_ITEMS,
  type Pack,
  type PackItem,
  withItems,
} from './pack.ts';

/**
 * 地址里井号后面写的是什么：`folder` 是一张单子，`add` 是要加进去的几件，别的（空的、页里的锚点）是 `none`。
 * `unread` 是看不懂的几段，照原样。
 */
export type PackAddress =
  | { readonly kind: 'folder'; readonly pack: Pack; readonly unread: readonly string[] }
  | {
      readonly kind: 'add';
      readonly items: readonly PackItem[];
      readonly unread: readonly string[];
    }
  | { readonly kind: 'none' };

const ITEM = /^(\d{4,6})(?:@([\d-]+))?(?:~([a-z0-9._]+(?:-[a-z0-9._]+)*))?$/;
const VERSION = /^(\d{4}-\d{2}-\d{2})(?:-[1-9]\d?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** 地址别人也写得出：太长的一段不是我们写的。 */
const LONGEST_PART = 60;
const MOST_UNREAD = 5;

/** 读地址里井号后面的；`fragment` 带不带井号都行。什么样的都读得完，不抛错。 */
export function readPackAddress(fragment: string): PackAddress {
  const fields = new Map<string, string>();
  for (const field of fragment.replace(/^#/, '').split('&')) {
    const at = field.indexOf('=');
    const name = field.slice(0, at);
    if (at > 0 && !fields.has(name)) fields.set(name, decoded(field.slice(at + 1)));
  }
  const listed = fields.get('i');
  const added = fields.get('add');
  if (listed !== undefined) {
    const { items, unread } = readItems(listed);
    const title = tidyTitle(fields.get('t') ?? '');
    const day = fields.get('d') ?? '';
    return { kind: 'folder', pack: { items, title, day: isDay(day) ? day : '' }, unread };
  }
  return added === undefined ? { kind: 'none' } : { kind: 'add', ...readItems(added) };
}

/** 一张单子写在地址里，不带井号：`i=1010,2001~3&t=题目&d=2026-12-05`；题目照网址的规矩转写。 */
export function packFragment({ items, title, day }: Pack): string {
  return [
    `i=${items.map(writeItem).join(',')}`,
    ...(title === '' ? [] : [`t=${encoded(title)}`]),
    ...(day === '' ? [] : [`d=${day}`]),
  ].join('&');
}

/** 一件写成 `2001@2026-10-28~3`。 */
export function writeItem({ code, version, anchor }: PackItem): string {
  return `${code}${version && `@${version}`}${anchor && `~${anchor}`}`;
}

/** 读一件；写得不像的是 `undefined`。 */
export function readItem(text: string): PackItem | undefined {
  if (text.length > LONGEST_PART) return undefined;
  const [matched, code = '', version = '', anchor = ''] = ITEM.exec(text) ?? [];
  if (matched === undefined || (version !== '' && !isVersion(version))) return undefined;
  return { code, version, anchor };
}

/** 题目收拾成一行，太长的截断；看不见的控制字、换行换成空格。 */
export function tidyTitle(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').trim();
  return [...line].slice(0, LONGEST_TITLE).join('').trim();
}

/** 是不是一个真有的日子。 */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isVersion(text: string): boolean {
  const [, day = ''] = VERSION.exec(text) ?? [];
  return isDay(day);
}

function readItems(text: string) {
  const parts = text.split(',').filter((part) => part !== '');
  const read = parts.map((part) => ({ part, item: readItem(part) }));
  const items = read.flatMap(({ item }) => item ?? []);
  const unread = read
    .filter(({ item }) => item === undefined)
    .map(({ part }) => tidyTitle(part))
    .slice(0, MOST_UNREAD);
  return { items: withItems(emptyPack, items.slice(0, MOST_ITEMS * 2)).items, unread };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** 聊天的应用认地址，碰到括号、引号、星号就断，所以也转写。 */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
