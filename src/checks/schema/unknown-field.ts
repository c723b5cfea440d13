import { describePath, fieldName, keyOfLabel } from '../../source/schema/fields.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { allowedKeys } from './allowed.ts';

/** 多写了字段，或者字段名打错了。行号是这个字段自己的那一行。 */
export const unknownField: FileCheck = {
  code: 'E-FIELD-UNKNOWN',
  *run(file) {
    const { shape } = file.place;
    for (const issue of file.issuesOf('unknown')) {
      if (issue.code !== 'unrecognized_keys' || shape === undefined) continue;
      const allowed = allowedKeys(shape, issue.path);
      const where = issue.path.length > 0 ? `${describePath(issue.path)} 里` : '这里';
      for (const key of issue.keys) {
        const meant = [keyOfLabel(key), nearest(key, allowed)].find(
          (name) => name !== undefined && allowed.includes(name),
        );
        yield {
          line: file.data?.lineOf([...issue.path, key]) ?? 1,
          message: `${where}没有 ${key} 这个字段。`,
          hint:
            meant === undefined
              ? `删掉它。可以写的有：${allowed.join('、')}。`
              : `是不是想写 ${meant}（${fieldName(meant)?.label ?? meant}）？不是就删掉它。`,
        };
      }
    }
  },
};
