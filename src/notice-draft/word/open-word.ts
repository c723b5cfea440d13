import { BrokenFile } from '../../office-files/broken-file.ts';
import { type PackageParts, relationsOf } from '../../office-files/relations.ts';
import { openZip } from '../../office-files/zip.ts';
import { SAVE_AS_DOCX, UnreadableNotice } from '../unreadable-notice.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';

/** 打开的一份 Word 文件：要紧的几份 XML。 */
export interface WordFile {
  /** 正文那一份的原样字节，好另数一遍字。 */
  readonly bytes: Uint8Array;
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** 页眉、页脚。 */
  readonly margins: readonly XmlElement[];
}

/** 一份 XML 解开后最多这么大：百页的公文也不到十分之一。 */
const LARGEST_PART = 32 * 1024 * 1024;
/** 解开的字节比压着的多这么多倍以上、又大的，是做坏的压缩包。 */
const LARGEST_RATIO = 400;
const SURELY_SMALL = 4 * 1024 * 1024;

/** 打开 .docx（一个压缩包）。不是 Word 的、坏了的、大得不像话的，抛 `UnreadableNotice`。 */
export function openWord(packed: Uint8Array): WordFile {
  try {
    return openParts(openZip(packed), packed.length);
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    throw new UnreadableNotice(
      '这个 .docx 坏了，打不开',
      `用 WPS 或 Word 打开看看，打得开的另存一份；打不开的，找发文件的人再要一份。`,
    );
  }
}

function openParts(parts: PackageParts, packed: number): WordFile {
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const path = main !== undefined && parts.has(main) ? main : 'word/document.xml';
  if (!parts.has(path) || /^(?:xl|ppt)\//.test(path)) throw notWord(parts);
  const relations = relationsOf(parts, path);
  const read = (target: string): Uint8Array => readPart(parts, target, packed);
  const treeOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined || !parts.has(target) ? undefined : readXmlTree(read(target));
  };
  const bytes = read(path);
  const tree = readXmlTree(bytes);
  if (!tree.children.some((child) => typeof child !== 'string' && child.name === 'document'))
    throw notWord(parts);
  const margins = new Set(
    relations.flatMap(({ type, target }) =>
      (type === 'header' || type === 'footer') && parts.has(target) ? [target] : [],
    ),
  );
  return {
    bytes,
    body: tree,
    styles: treeOf('styles'),
    numbering: treeOf('numbering'),
    footnotes: treeOf('footnotes'),
    endnotes: treeOf('endnotes'),
    margins: [...margins].map((target) => readXmlTree(read(target))),
  };
}

function readPart(parts: PackageParts, path: string, packed: number): Uint8Array {
  const part = parts.get(path);
  if (part === undefined) throw new BrokenFile('少了一份');
  const isBomb = part.size > SURELY_SMALL && part.size > packed * LARGEST_RATIO;
  if (part.size > LARGEST_PART || isBomb) {
    throw new UnreadableNotice(
      '这个 .docx 解开以后大得不像一份公文，不读',
      '在 WPS 或 Word 里新建一个空白文档，把要公布的话复制过去，另存为 .docx 再来。',
    );
  }
  return part.read();
}

/** 别的几种文件也是压缩包，说清楚是哪一种。 */
function notWord(parts: PackageParts): UnreadableNotice {
  const names = [...parts.keys()];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^ofd\.xml$/)) {
    return new UnreadableNotice(
      '这是一个版式文件（.ofd），里面的字不成段落',
      `找原来的 Word 文件；只有 .ofd 的，用阅读器打开，把字复制出来，存成 .txt 再来。`,
    );
  }
  if (has(/^xl\//)) {
    return new UnreadableNotice(
      '这是一个 Excel 表格，不是 Word 文件',
      '把要公布的表复制到一份 Word 文件里，存成 .docx 再来。',
    );
  }
  if (has(/^ppt\//)) {
    return new UnreadableNotice('这是一个演示文稿，不是 Word 文件', `把话复制到 Word 里再来。`);
  }
  if (has(/^content\.xml$/)) {
    return new UnreadableNotice('这是一个 .odt 文件，不是 .docx', `${SAVE_AS_DOCX}。`);
  }
  return new UnreadableNotice(
    '这是一个压缩包，里面不是一份 Word 文件',
    '先解压，再给我里面的那份 .docx；一份一份来。',
  );
}
