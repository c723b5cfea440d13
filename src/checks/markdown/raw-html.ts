import type { ContentFile } from '../../source/content-file.ts';
import type { FileCheck } from '../check.ts';
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
    for (const { line, name } of [...written, ...read]) {
      yield {
        line,
        message: `正文里写了 HTML${said(name)}。`,
        hint:
          name?.toLowerCase() === 'br'
            ? '要分段就空一行，不用 <br>。'
            : '删掉尖括号里的东西，改用 Markdown：**加粗**、## 小标题、- 清单。',
      };
    }
  },
};

function* tagsWritten({ prose, place, lineAt }: ContentFile): Iterable<Tag> {
  if (prose?.text.includes('<') !== true) return;
  for (const match of prose.text.matchAll(TAG)) {
    const [, name] = match;
    if (place.extension === 'mdx' && name !== undefined && /^\/?[A-Z]/.test(name)) continue;
    yield { line: lineAt(prose.offset + match.index), name: name?.replace(/\d{2,}.*/, '') };
  }
}

function said(name: string | undefined): string {
  if (name === undefined) return '：注释 <!--';
  return name === '' ? '' : `：<${name}>`;
}
