import type { AuthoredKind } from '../page-kinds.ts';
import { pinyinOf } from '../slug.ts';

/** 文件名里题目这一段最长几个字母。 */
const LONGEST = 40;
/** Windows 上不能当文件名的词。 */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** 给一页取名要晓得的。 */
interface NamedPage {
  readonly kind: AuthoredKind;
  readonly title: string;
  /** 村的代号；不分村的是 `undefined`。 */
  readonly village: string | undefined;
  /** 哪天的。 */
  readonly day: string;
  readonly code: number;
}

/**
 * 给新的一页取文件名（不带扩展名）：小写英文、数字和减号，题目照拼音，如 `2026-ding-lu-deng`。
 * `taken` 里有了的（不分大小写），后面加 `-2`。
 */
export function proposedName(page: NamedPage, taken: ReadonlySet<string>): string {
  const base = baseName(page);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(name)) return name;
  }
}

function baseName({ kind, title, village, day, code }: NamedPage): string {
  const words = shortened(pinyinOf(title, '-')) || `${kind.replace(/s$/, '')}-${code}`;
  const year = day.slice(0, 4);
  switch (kind) {
    case 'rules':
      return `${village ?? words}-rules`;
    case 'promises':
    case 'meetings':
      return [year, village, words].filter((part) => part !== undefined).join('-');
    case 'notices':
      return `${year}-${words}`;
    default:
      return RESERVED.test(words) ? `${words}-${code}` : words;
  }
}

/** 太长的，在减号那里截断；一个字就太长的，硬截。 */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const dash = cut.lastIndexOf('-');
  return dash > 0 ? cut.slice(0, dash) : slug.slice(0, LONGEST);
}
