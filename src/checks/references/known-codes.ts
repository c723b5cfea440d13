import { type Kind, kindOfCode } from '../../kinds/kinds.ts';
import type { Content } from '../../source/content.ts';
import { valueAt } from '../../source/value-at.ts';
import { nearest } from '../nearest.ts';

/** 一类里已有的编号，带题目；多的只说离 `code` 最近的几个。 */
export function knownCodes({ byCode }: Content, kind: Kind, code: number): string {
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
