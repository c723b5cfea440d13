import type { Related } from './check.ts';
import type { Finding, Spot } from './finding.ts';

/** 一模一样的话，说到几处就并成一条。 */
const MANY = 3;
/** 并成一条的，最多说出几处，多的只说数目。 */
const NAMED = 6;

/**
 * 把说同一件事的问题并成一条，次序照旧：写了 `same` 的，有两处就并；没写的，代码和两句话一模一样、
 * 有三处以上才并。并好的记在头一处，话里说共有几处、在哪里，`places` 是别的各处。
 */
export function folded(found: readonly (Finding & Related)[]): readonly Finding[] {
  const groups = Map.groupBy(found, groupOf);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const least = first?.same === undefined ? MANY : 2;
    return first === undefined || group.length < least ? group : [foldedOne(first, group.slice(1))];
  });
}

function groupOf({ severity, same, code, message, hint }: Finding & Related): string {
  return JSON.stringify(same === undefined ? [code, message, hint] : [severity, same]);
}

function foldedOne(first: Finding, others: readonly Finding[]): Finding {
  const places = others.map(({ file, line }): Spot => ({ file, line }));
  const isOneFile = places.every(({ file }) => file === first.file);
  const named = places
    .slice(0, NAMED)
    .map(({ file, line }) => (isOneFile ? `${line}` : `${file}:${line}`));
  const where = isOneFile ? `第${named.join('、')}行` : named.join('、');
  const rest = places.length > NAMED ? '等处' : '';
  return {
    ...first,
    message: `${first.message}一共${others.length + 1}处，别的在${where}${rest}。`,
    places,
  };
}
