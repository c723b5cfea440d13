import { numberText } from './number-text.ts';
import type { ListPlace } from './styles.ts';
import { elementAt, elementsIn, isOn, type XmlElement } from './xml-tree.ts';

/** 一段前面自动编的号。 */
export type AutoNumber =
  /** `isOdd` 是这种写法不认得，写成了 1、2、3。 */
  | { readonly kind: 'number'; readonly text: string; readonly isOdd: boolean }
  | { readonly kind: 'bullet' };

/** 一路往下编号：每一段按先后问一次。 */
export interface ListCounter {
  /** 这一段的号；不在哪一串里的是 `undefined`。`style` 是这一段的样式编号。 */
  next(place: ListPlace, style: string | undefined): AutoNumber | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly separator: string;
  readonly style: string | undefined;
  readonly isDecimal: boolean;
  /** 上面第几层（从 1 数）往前走了才从头编；0 是从不从头编。 */
  readonly restart: number | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** 头一回用到这一串时，第几层从几编起。 */
  readonly starts: ReadonlyMap<number, number>;
}

/** Word 的自动编号最多九层。 */
const DEEPEST = 8;

/** 读 numbering.xml（没有的是 `undefined`），返回一个从头编起的计数器。 */
export function listCounter(tree: XmlElement | undefined): ListCounter {
  const lists = readLists(elementAt(tree, 'numbering'));
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next({ list: id, level }, style) {
      const list = id === undefined || id === '0' ? undefined : lists.get(id);
      if (id === undefined || list === undefined) return undefined;
      const depth = level ?? levelOfStyle(list, style) ?? 0;
      const own = list.levels.get(depth);
      if (own === undefined || depth > DEEPEST || depth < 0) return undefined;
      const numbers = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, numbers);
      if (!begun.has(id)) {
        begun.add(id);
        for (const at of list.starts.keys()) numbers[at] = undefined;
      }
      const before = numbers[depth];
      numbers[depth] = before === undefined ? startOf(list, depth) : before + 1;
      // 上面的级一次也没有编过的，Word 当作编过头一个：下一个上级从第二个起。
      for (let above = 0; above < depth; above++) numbers[above] ??= startOf(list, above);
      restartBelow(list, numbers, depth);
      return written(list, own, numbers);
    },
  };
}

function restartBelow({ levels }: List, numbers: (number | undefined)[], depth: number): void {
  for (let below = depth + 1; below <= DEEPEST; below++) {
    const restart = levels.get(below)?.restart;
    if (restart === undefined || (restart > 0 && depth + 1 <= restart)) numbers[below] = undefined;
  }
}

function startOf({ levels, starts }: List, depth: number): number {
  return starts.get(depth) ?? levels.get(depth)?.start ?? 1;
}

function levelOfStyle({ levels }: List, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  return [...levels].find(([, level]) => level.style === style)?.[0];
}

function written(list: List, own: Level, numbers: readonly (number | undefined)[]): AutoNumber {
  if (own.format === 'bullet') return { kind: 'bullet' };
  let isOdd = false;
  const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const value = numbers[at] ?? startOf(list, at);
    const format = own.isDecimal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    const text = numberText(format, value);
    isOdd ||= text === undefined;
    return text ?? String(value);
  });
  return { kind: 'number', text: label === '' ? '' : label + gapAfter(label, own), isOdd };
}

/** 号和话中间：顿号、括号后面挨着写；条、章后面空一格；点后面、别的照 Word 空不空。 */
function gapAfter(label: string, { separator }: Level): string {
  if (/[、）)】]\s*$/u.test(label)) return '';
  if (/第.+[编章节条款]\s*$/u.test(label)) return '　';
  if (/\d\.\d+\.?$/u.test(label)) return ' ';
  return separator === 'nothing' || /[．。①-⑳]$/u.test(label) ? '' : ' ';
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const all = elementsIn(root);
  const abstracts = new Map(
    all
      .filter(({ name }) => name === 'abstractNum')
      .map((element) => [element.attribute('abstractNumId') ?? '', element]),
  );
  const numbered = all.filter(({ name }) => name === 'num');
  return new Map(
    numbered.map((element) => {
      const named = elementAt(element, 'abstractNumId')?.attribute('val') ?? '';
      const abstract = linked(abstracts, named);
      const levels = new Map(readLevels(abstracts.get(abstract)));
      const starts = new Map<number, number>();
      for (const override of elementsIn(element).filter(({ name }) => name === 'lvlOverride')) {
        const depth = Number(override.attribute('ilvl') ?? 0);
        for (const [, level] of readLevels(override)) levels.set(depth, level);
        const start = elementAt(override, 'startOverride')?.attribute('val');
        if (start !== undefined) starts.set(depth, Number(start));
      }
      return [element.attribute('numId') ?? '', { abstract, levels, starts }];
    }),
  );
}

/** 有的编号自己没有写，只说照哪一种样式的编号。 */
function linked(abstracts: ReadonlyMap<string, XmlElement>, id: string): string {
  const link = elementAt(abstracts.get(id), 'numStyleLink')?.attribute('val');
  if (link === undefined) return id;
  const found = [...abstracts].find(
    ([, element]) => elementAt(element, 'styleLink')?.attribute('val') === link,
  );
  return found?.[0] ?? id;
}

function readLevels(owner: XmlElement | undefined): readonly (readonly [number, Level])[] {
  return elementsIn(owner)
    .filter(({ name }) => name === 'lvl')
    .map((element) => {
      const settingOf = (name: string) => elementAt(element, name)?.attribute('val');
      const restart = settingOf('lvlRestart');
      return [
        Number(element.attribute('ilvl') ?? 0),
        {
          start: Number(settingOf('start') ?? 0),
          format: formatOf(element),
          pattern: settingOf('lvlText') ?? '',
          separator: settingOf('suff') ?? 'tab',
          style: settingOf('pStyle'),
          isDecimal: isOn(elementAt(element, 'isLgl')) ?? false,
          restart: restart === undefined ? undefined : Number(restart),
        },
      ];
    });
}

/** 新版 Word 的写法包在 `AlternateContent` 里，认得的取里头头一个。 */
function formatOf(level: XmlElement): string {
  const direct = elementAt(level, 'numFmt');
  const inside =
    elementAt(level, 'AlternateContent', 'Fallback', 'numFmt') ??
    elementAt(level, 'AlternateContent', 'Choice', 'numFmt');
  return (direct ?? inside)?.attribute('val') ?? 'decimal';
}
