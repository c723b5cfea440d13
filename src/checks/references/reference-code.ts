import { kindOfCode, kinds } from '../../kinds/kinds.ts';
import type { Content } from '../../source/content.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import {
  brokenField,
  codesSubject,
  fieldRead,
  goneSubject,
  pageSubject,
  textsSubject,
} from '../subjects.ts';
import { referencesIn } from './reference-table.ts';

/** 引用的编号没有这一页。 */
export const referenceCode: FileCheck = {
  code: 'E-REF-CODE',
  *run(file, content) {
    for (const { path, value, target, name } of referencesIn(file)) {
      if (target.to !== 'page' || typeof value !== 'number' || content.byCode.has(value)) continue;
      const kind = kindOfCode(value);
      if (kind === undefined || !target.kinds.includes(kind)) continue;
      yield {
        line: file.data?.lineOf(path) ?? 1,
        about: [pageSubject(value), codesSubject(kind), ...fieldRead(file, path)],
        blinds: [goneSubject(value), textsSubject(kind), ...brokenField(file, path)],
        same: pageSubject(value),
        message: `${name} 写了 ${value}，没有这个编号的页。`,
        hint: `查一查编号；页还没写的先删掉这一个。${kinds[kind].label}现在有：${knownCodes(content, value)}。`,
      };
    }
  },
};

/** 同一类里已有的编号，带题目；多的只说离得最近的几个。 */
function knownCodes({ byCode }: Content, code: number): string {
  const kind = kindOfCode(code);
  const known = [...byCode.keys()].filter((other) => kindOfCode(other) === kind);
  const meant = nearest(String(code), known.map(String));
  const near = known
    .toSorted((a, b) => Math.abs(a - code) - Math.abs(b - code))
    // 数离得近的几个，和看着最像的那个（1042 打成 1402）。
    .filter((other, index) => index < 6 || String(other) === meant);
  const named = near
    .toSorted((a, b) => a - b)
    .map((other) => {
      const title = valueAt(byCode.get(other)?.[0]?.data?.value, ['title']);
      return `${other}（${typeof title === 'string' ? title : '没有题目'}）`;
    });
  return named.length === 0 ? '一页也没有' : named.join('、') + (known.length > 6 ? '等' : '');
}
