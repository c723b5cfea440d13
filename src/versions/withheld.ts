import { findPersonal } from '../checks/privacy/find-personal.ts';
import type { KnownPublic } from '../checks/privacy/known-public.ts';
import type { Kind } from '../kinds/kinds.ts';
import { findExposed } from '../output-gate/find-exposed.ts';
import type { PageText } from './page-text.ts';
import { cellGap } from './paragraph.ts';

/** 讲的是村里的人和事的几类：旧的里像姓名的字，现在的里没有，也不再登。 */
const ABOUT_PEOPLE = new Set<Kind>(['rules', 'exemplars', 'promises', 'meetings']);

/**
 * 旧的一版是不是不能再登：里面有不该公开的。git 里的收不回来，可是我们不再登一遍。
 * `today` 是现在的一版：和它一样的话，检查和放上网以前那一遍都看过了；`known` 是公开过、可以写的。
 */
export function mustWithhold(
  kind: Kind,
  version: PageText,
  today: PageText | undefined,
  known: KnownPublic,
): boolean {
  const now = new Set(today === undefined ? [] : textsOf(today));
  const stretches = stretchesOf(textsOf(version), now);
  const exposed = findExposed(
    [
      {
        name: '',
        texts: [
          ...stretches.map((pieces) => ({ where: '正文', text: pieces.join('\n\n'), pieces })),
          ...rowsOf(version).map((text) => ({ where: '表格', text, pieces: text.split(cellGap) })),
        ],
      },
    ],
    known,
  );
  for (const _ of exposed) return true;
  return ABOUT_PEOPLE.has(kind) && textsOf(version).some((text) => names(text, now, known));
}

/** 提交说明能不能照登：没有不该公开的，也没有像姓名的。 */
export function isFitToShow(summary: string, known: KnownPublic): boolean {
  return summary !== '' && findPersonal(summary, known).length === 0;
}

function names(text: string, now: ReadonlySet<string>, known: KnownPublic): boolean {
  return !now.has(text) && findPersonal(text, known).length > 0;
}

function textsOf({ title, parts }: PageText): readonly string[] {
  return [title, ...parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))];
}

/** 表里的各行：一格一格的，也要当一张名单看。 */
function rowsOf({ parts }: PageText): readonly string[] {
  return parts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ form, text }) => (form === 'row' ? [text] : [])),
  );
}

/** 现在没有的话，一截一截，前后各带上一段：一句话的意思要连着前后看。 */
function stretchesOf(
  texts: readonly string[],
  now: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const found: string[][] = [];
  let open: string[] | undefined;
  for (const [index, text] of texts.entries()) {
    if (!now.has(text)) {
      if (open === undefined) {
        open = texts.slice(Math.max(0, index - 1), index);
        found.push(open);
      }
      open.push(text);
    } else if (open !== undefined) {
      open.push(text);
      open = undefined;
    }
  }
  return found;
}
