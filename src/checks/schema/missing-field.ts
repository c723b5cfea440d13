import { isKind } from '../../source/place.ts';
import { describePath, writeExample } from '../../source/schema/fields.ts';
import type { FileCheck } from '../check.ts';
import { freeCode } from '../codes/free-code.ts';
import { brokenField, fieldRead } from '../subjects.ts';

/** 该写的字段没写。行号是它所在的那一层从哪里起。编号没写的，说出下一个空着的号。 */
export const missingField: FileCheck = {
  code: 'E-FIELD-MISSING',
  *run(file, content) {
    const { shape, extension } = file.place;
    const missing = file.issuesOf('missing');
    for (const { path } of missing) {
      const key = String(path.at(-1));
      const isCode = path.length === 1 && key === 'code' && isKind(shape);
      const code = isCode ? freeCode(content, file) : undefined;
      yield {
        about: fieldRead(file, path),
        // 什么都还没写的新页，不是丢了编号的那一页。
        blinds: isCode && missing.length > 1 ? [] : brokenField(file, path),
        line: file.data?.lineOf(path) ?? 1,
        message: sayFieldMissing(path),
        hint: `补上一行：${writeExample(key, extension === 'json', shape, code)}`,
      };
    }
  },
};

/** 少写了哪个字段，一句话。 */
export function sayFieldMissing(path: readonly PropertyKey[]): string {
  return `少写了 ${describePath(path)}。`;
}
