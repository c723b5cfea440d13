import type { GuidedField } from '../authoring/guided-field.ts';
import type { FoundBeside } from './found-beside.ts';
import { type Fields, isFields } from './same-value.ts';

/** 清单里添了、一格也没有写的一条：写不进文件，检查看不见，要另说一声。 */
export function blankItems(
  fields: readonly GuidedField[],
  state: Fields,
): readonly Omit<FoundBeside, 'code'>[] {
  return [...blanksIn(fields, state, '')].map(({ at, label }) => ({
    ...{ severity: 'warning', line: 1, at },
    message: `${label}还空着，存的时候不算。`,
    hint: '写上；不要的，按“删掉”。',
  }));
}

function* blanksIn(
  fields: readonly GuidedField[],
  state: Fields,
  prefix: string,
): Iterable<{ readonly at: string; readonly label: string }> {
  for (const { key, label, input } of fields) {
    const value = state[key];
    const address = `${prefix}${key}`;
    if (input.type === 'group' && isFields(value)) {
      yield* blanksIn(input.fields, value, `${address}.`);
    }
    if (input.type !== 'list' || !Array.isArray(value)) continue;
    for (const [index, item] of value.entries()) {
      const at = `${address}.${index}`;
      if (isBlank(item)) yield { at, label: `${label}第${index + 1}条` };
      else if (input.of.type === 'group' && isFields(item)) {
        yield* blanksIn(input.of.fields, item, `${at}.`);
      }
    }
  }
}

/** 查出来的地址照文件里的第几条写；表单里前面有空着的一条，往后数。 */
export function addressInForm(at: string, state: Fields): string {
  const steps: string[] = [];
  let inner: unknown = state;
  for (const step of at.split('.')) {
    const shown = Array.isArray(inner) ? String(nthWritten(inner, Number(step))) : step;
    steps.push(shown);
    inner = Array.isArray(inner)
      ? inner[Number(shown)]
      : isFields(inner)
        ? inner[shown]
        : undefined;
  }
  return steps.join('.');
}

/** 写了的第几条，在连空着的一起数是第几条；没有那么多的照原样。 */
function nthWritten(list: readonly unknown[], nth: number): number {
  const written = list.flatMap((item, index) => (isBlank(item) ? [] : [index]));
  return written[nth] ?? nth;
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  if (isFields(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === '' || value === false;
}
