import type { Path } from '../source/syntax/data.ts';
import { isFields } from './same-value.ts';

/** 字段的地址：`answers.0.text`；表单里的格子、查出来的问题都用它。 */
export function fieldAddress(path: Path): string {
  return path.map(String).join('.');
}

/**
 * 查出来的问题写着第几行，落在哪个字段：写在这一行、或者离它最近的上面一行的那个，一层一层往里。
 * `lineOf` 是一个字段在第几行；一个也没有的是空的。
 */
export function fieldAtLine(value: unknown, line: number, lineOf: (path: Path) => number): Path {
  let path: Path = [];
  for (let inner = value; ; ) {
    const steps = stepsIn(inner).map((step) => ({ step, at: lineOf([...path, step]) }));
    const last = steps
      .filter(({ at }) => at <= line)
      .toSorted((a, b) => a.at - b.at)
      .at(-1);
    if (last === undefined) return path;
    // 几个字段写在同一行的，分不出是哪一个，就说外面那一层。
    if (steps.filter(({ at }) => at === last.at).length > 1) return path;
    path = [...path, last.step];
    inner = childAt(inner, last.step);
  }
}

function stepsIn(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return isFields(value) ? Object.keys(value) : [];
}

function childAt(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isFields(value) ? value[step] : undefined;
}
