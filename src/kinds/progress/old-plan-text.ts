/** 旧写法的计划有的几样：按格子的立方分，暗数的组，钥匙的指纹。 */
const oldFields = /"(?:cells|offsetGroup|keyFingerprint)"\s*:/;

/** 旧写法（登的是村和方面交叉的格子，取整用暗数）从计划的第几行看得出来；不是旧写法的返回 `undefined`。 */
export function oldPlanLine(text: string): number | undefined {
  const found = oldFields.exec(text);
  return found === null ? undefined : text.slice(0, found.index).split('\n').length;
}

/**
 * 旧写法的计划换成现在的写法：`cells` 换成 `tables`，各家的事从村 × 方面的一大张换成按村、按方面两张；
 * 暗数的组、钥匙的指纹去掉。别的照旧。不是旧写法的、不是 JSON 的，一个字也不动。
 */
export function modernPlanText(text: string): string {
  if (oldPlanLine(text) === undefined) return text;
  const plan = objectIn(text);
  const measures = plan === undefined ? undefined : asObject(plan.measures);
  if (plan === undefined || measures === undefined) return text;
  const { keyFingerprint: _, ...kept } = plan;
  const modern = Object.entries(measures).map(([id, measure]) => [id, modernMeasure(measure)]);
  return `${JSON.stringify({ ...kept, measures: Object.fromEntries(modern) }, null, 2)}\n`;
}

function modernMeasure(measure: unknown): unknown {
  const old = asObject(measure);
  if (old === undefined || !Array.isArray(old.cells)) return measure;
  const { cells: _, offsetGroup: __, ...kept } = old;
  const entries = Object.entries({ ...kept, tables: tablesFrom(old.cells) });
  // 表写在台账后面，和现在的计划一个次序。
  const order = Object.keys(old).map((name) => (name === 'cells' ? 'tables' : name));
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  );
}

/** 村和方面各一张；别的（如题和回答）还是一张。 */
function tablesFrom(cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return cells.includes('village') ? cells.map((cell) => [cell]) : [cells];
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}
