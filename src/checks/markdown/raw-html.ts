import type { ContentFile } from '../../source/content-file.ts';
import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';
import { activePartsIn } from './mdx-parts.ts';

const TAG = /<(?:(\/?[A-Za-z][A-Za-z0-9-]*)(?=[\s/>])[^<>]*>|!--|!\[CDATA\[|!doctype|\?[a-z])/gi;

interface Tag {
  readonly line: number;
  /** 标签的名字；注释是 `undefined`，说不得、说不清的是空字符串。 */
  readonly name: string | undefined;
}

/**
 * 正文里不写 HTML：会被原样放上网，样式和脚本都可能出毛病。.mdx 里的组件（大写字母开头）不算。
 * 照字面找一遍，再照生成网页的读法找一遍：有的写法字面上看不出，读出来却是 HTML。
 */
export const rawHtml: FileCheck = {
  code: 'E-MD-HTML',
  *run(file) {
    const written = [...tagsWritten(file)];
    const lines = new Set(written.map(({ line }) => line));
    const read = activePartsIn(file).filter(
      ({ kind, line }) => kind === 'html' && !lines.has(line),
    );
    for (const [line, tags] of Map.groupBy([...written, ...read], ({ line }) => line)) {
      yield { line, blinds: [lineSubject(file, line)], ...explained(tags) };
    }
  },
};

/** 一行里的标签，不管几个，说一句。 */
function explained(tags: readonly Pick<Tag, 'name'>[]): Explained {
  if (tags.some(({ name }) => name === undefined)) {
    return {
      message: '正文里写了 HTML 的注释（<!-- 和 --> 夹着的话）。',
      hint: '网站不收注释：从 <!-- 到 --> 都删掉。',
    };
  }
  const names = tags.flatMap(({ name }) => (name ? [name] : []));
  const said = [...new Set(names)].map((name) => `<${name}>`).join('、');
  const isBreak = names.length > 0 && names.every((name) => /^\/?br$/i.test(name));
  return {
    message: `正文里写了 HTML${said === '' ? '' : `：${said}`}。`,
    hint: isBreak
      ? '删掉它；要分段就空一行，在表格的格子里就写成“、”。'
      : '尖括号连着里面的字母都删掉，中间的话留着；要突出的话写 **加粗**。',
  };
}

function* tagsWritten({ prose, place, lineAt }: ContentFile): Iterable<Tag> {
  if (prose?.text.includes('<') !== true) return;
  for (const match of prose.text.matchAll(TAG)) {
    const [, name] = match;
    if (place.extension === 'mdx' && name !== undefined && /^\/?[A-Z]/.test(name)) continue;
    yield { line: lineAt(prose.offset + match.index), name: name?.replace(/\d{2,}.*/, '') };
  }
}
