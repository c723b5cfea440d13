import type { ContentFile } from '../../source/content-file.ts';
import { describePath } from '../../source/schema/fields.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { referencesIn } from '../references/reference-table.ts';
import { brokenField, lineSubject } from '../subjects.ts';

/** 写着「待写：」、又不是随便一句话都行的字段：日子、代号、编号。一处只说一遍，不再说它不像日子、没有这个村。 */
export const notWritten: FileCheck = {
  code: 'E-TO-WRITE',
  *run(file) {
    const told = new Set<string>();
    for (const path of wrongPlaces(file)) {
      const value = valueAt(file.data?.value, path);
      const what = typeof value === 'string' ? /^待写[：:]\s*(.*)$/s.exec(value)?.[1] : undefined;
      if (what === undefined || told.has(path.join('.'))) continue;
      told.add(path.join('.'));
      const line = file.data?.lineOf(path) ?? 1;
      yield {
        line,
        blinds: [...brokenField(file, path), lineSubject(file, line)],
        message: `${describePath(path)} 还没有写。`,
        hint: what === '' ? '换成真的；可写可不写的，整行删掉。' : `${what}。`,
      };
    }
  },
};

/** 照 schema 不对的，和引用别处的，各在哪里。 */
function* wrongPlaces(file: ContentFile): Iterable<readonly PropertyKey[]> {
  for (const kind of ['date', 'code', 'value'] as const) {
    for (const { path } of file.issuesOf(kind)) yield path;
  }
  for (const { path } of referencesIn(file)) yield path;
}
