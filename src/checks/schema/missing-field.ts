import { kinds } from '../../kinds/kinds.ts';
import { isKind } from '../../source/place.ts';
import { describePath, writeExample } from '../../source/schema/fields.ts';
import type { FileCheck } from '../check.ts';

/** 该写的字段没写。行号是它所在的那一层从哪里起。 */
export const missingField: FileCheck = {
  code: 'E-FIELD-MISSING',
  *run(file) {
    for (const { path } of file.issuesOf('missing')) {
      const key = String(path.at(-1));
      const shape = file.place.shape;
      const range = key === 'code' && isKind(shape) ? kinds[shape] : undefined;
      yield {
        line: file.data?.lineOf(path) ?? 1,
        message: `少写了 ${describePath(path)}。`,
        hint:
          range === undefined
            ? `补上一行：${writeExample(key, file.place.extension === 'json', shape)}`
            : `补上一行 code，从 ${range.first}–${range.last} 里取一个没用过的数。`,
      };
    }
  },
};
