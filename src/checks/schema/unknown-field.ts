import type { ContentFile } from '../../source/content-file.ts';
import { describePath, fieldName, keyOfLabel } from '../../source/schema/fields.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { brokenField } from '../subjects.ts';
import { allowedKeys } from './allowed.ts';

/**
 * 多写了字段，或者字段名打错了。行号是这个字段自己的那一行。看得出想写哪个的，那个字段就不另说少写了；
 * 只少一个、只多一个的，多半就是它。
 */
export const unknownField: FileCheck = {
  code: 'E-FIELD-UNKNOWN',
  *run(file) {
    const { shape } = file.place;
    for (const issue of file.issuesOf('unknown')) {
      if (issue.code !== 'unrecognized_keys' || shape === undefined) continue;
      const allowed = allowedKeys(shape, issue.path);
      const where = issue.path.length > 0 ? `${describePath(issue.path)} 里` : '这里';
      const missing = missingIn(file, issue.path);
      const sole = issue.keys.length === 1 && missing.length === 1 ? missing[0] : undefined;
      for (const key of issue.keys) {
        const plain = key.normalize('NFKC').replace(/^[\s“”‘’"'「」]+|[\s“”‘’"'「」：]+$/g, '');
        const meant =
          [plain, keyOfLabel(plain), nearest(plain, allowed)].find(
            (name) => name !== undefined && allowed.includes(name),
          ) ?? sole;
        yield {
          blinds: meant === undefined ? [] : brokenField(file, [...issue.path, meant]),
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

/** 同一处少写了哪几个字段。 */
function missingIn(file: ContentFile, outer: readonly PropertyKey[]): readonly string[] {
  return file
    .issuesOf('missing')
    .filter(({ path }) => path.slice(0, -1).join('.') === outer.join('.'))
    .map(({ path }) => String(path.at(-1)));
}
