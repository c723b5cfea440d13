import { elementAt, elementsIn, isOn, type XmlElement } from './xml-tree.ts';

/** 字的样子；没有写明的是 `undefined`，照上一层的。 */
export interface RunLook {
  readonly isBold?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  /** 划了删除线；有下划线；上标、下标。 */
  readonly isStruck?: boolean | undefined;
  readonly isUnderlined?: boolean | undefined;
  readonly raised?: 'superscript' | 'subscript' | undefined;
  /** 中文字体、西文字体的名字。 */
  readonly font?: string | undefined;
  readonly latinFont?: string | undefined;
  /** 半磅。 */
  readonly size?: number | undefined;
}

/** 属于哪一串自动编号、第几层。 */
export interface ListPlace {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
}

/** 一段的样子。 */
export interface ParagraphLook extends ListPlace {
  readonly align?: string | undefined;
}

/** 一种样式，连同它所根据的样式，都合在一起。 */
export interface WordStyle {
  readonly name: string;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** 文件里的各种样式。 */
export interface WordStyles {
  /** 一段写明了样式的那一种；没有写的是默认的。 */
  readonly paragraph: (id: string | undefined) => WordStyle;
  readonly character: (id: string | undefined) => WordStyle;
  /** 样式的编号，好在自动编号里找哪一层归它。 */
  readonly defaultParagraph: string | undefined;
}

const PLAIN: WordStyle = { name: '', run: {}, paragraph: {} };

/** 读 styles.xml；没有这一份的，什么样式也没有。 */
export function readStyles(tree: XmlElement | undefined): WordStyles {
  const root = elementAt(tree, 'styles');
  const styles = elementsIn(root).filter(({ name }) => name === 'style');
  const byId = new Map(styles.map((style) => [style.attribute('id') ?? idOf(style), style]));
  const defaults = elementAt(root, 'docDefaults');
  const base: WordStyle = {
    name: '',
    run: readRunLook(elementAt(defaults, 'rPrDefault', 'rPr')),
    paragraph: readParagraphLook(elementAt(defaults, 'pPrDefault', 'pPr')),
  };
  const defaultParagraph = styles.find(
    (style) => style.attribute('type') === 'paragraph' && isDefault(style),
  );
  const resolved = new Map<string, WordStyle>();
  const resolve = (id: string, from: WordStyle, seen: readonly string[] = []): WordStyle => {
    const known = resolved.get(id);
    const style = byId.get(id);
    if (known !== undefined || style === undefined || seen.includes(id)) return known ?? from;
    const parent = elementAt(style, 'basedOn')?.attribute('val');
    const above = parent === undefined ? from : resolve(parent, from, [...seen, id]);
    const whole = {
      name: elementAt(style, 'name')?.attribute('val') ?? '',
      run: over(above.run, readRunLook(elementAt(style, 'rPr'))),
      paragraph: over(above.paragraph, readParagraphLook(elementAt(style, 'pPr'))),
    };
    resolved.set(id, whole);
    return whole;
  };
  const defaultId = defaultParagraph && idOf(defaultParagraph);
  const characters = new Map<string, WordStyle>();
  return {
    paragraph: (id) => resolve(id ?? defaultId ?? '', base),
    character: (id) => {
      if (id === undefined) return PLAIN;
      const known = characters.get(id) ?? ownLook(id, byId);
      characters.set(id, known);
      return known;
    },
    defaultParagraph: defaultId,
  };
}

/** 字的样式只管它自己写明的，不带文件的默认样子。 */
function ownLook(id: string, byId: ReadonlyMap<string, XmlElement>): WordStyle {
  let look: RunLook = {};
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = byId.get(at);
    look = over(readRunLook(elementAt(style, 'rPr')), look);
    at = elementAt(style, 'basedOn')?.attribute('val');
  }
  return { ...PLAIN, run: look };
}

function idOf(style: XmlElement): string {
  return style.attribute('styleId') ?? '';
}

function isDefault(style: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(style.attribute('default') ?? '');
}

/** 读一个 `rPr`。 */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  const fonts = elementAt(properties, 'rFonts');
  const size = elementAt(properties, 'sz')?.attribute('val');
  const underline = elementAt(properties, 'u')?.attribute('val');
  const raised = elementAt(properties, 'vertAlign')?.attribute('val');
  return {
    isBold: isOn(elementAt(properties, 'b')),
    isHidden: isOn(elementAt(properties, 'vanish')),
    isStruck: isOn(elementAt(properties, 'strike')) ?? isOn(elementAt(properties, 'dstrike')),
    isUnderlined: underline === undefined ? undefined : underline !== 'none',
    raised: raised === 'superscript' || raised === 'subscript' ? raised : undefined,
    font: fonts?.attribute('eastAsia'),
    latinFont: fonts?.attribute('ascii') ?? fonts?.attribute('hAnsi'),
    size: size === undefined ? undefined : Number(size),
  };
}

/** 读一个 `pPr`。 */
export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  const numbering = elementAt(properties, 'numPr');
  const level = elementAt(numbering, 'ilvl')?.attribute('val');
  return {
    align: elementAt(properties, 'jc')?.attribute('val'),
    list: elementAt(numbering, 'numId')?.attribute('val'),
    level: level === undefined ? undefined : Number(level),
  };
}

/** 下面一层写明了的，盖过上面一层的。 */
export function over<Look extends object>(above: Look, below: Look): Look {
  const written = Object.entries(below).filter(([, value]) => value !== undefined);
  return { ...above, ...Object.fromEntries(written) };
}
