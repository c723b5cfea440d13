import type { FactSource, PageFacts } from './page-facts.ts';

type Value = string | number | boolean | undefined;

/**
 * 一页的开头几项，写成 YAML 的 front matter。文字一律加引号，写法和 JSON 一样，哪个 YAML 软件都读成一样的字；
 * 日子也是文字。没有的一项不写。
 */
export function factsFrontMatter(facts: PageFacts, url: string): string {
  const { code, kind, title, village, demo, status, asOf, own, published, updated } = facts;
  const lines = [
    ...fields({ code, kind, title, url, village, demo: demo || undefined, status }),
    ...fields({ ...own, as_of: asOf, published, updated }),
    ...sourceLines(facts.sources),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function fields(values: Readonly<Record<string, Value>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
}

function sourceLines(sources: readonly FactSource[]): readonly string[] {
  if (sources.length === 0) return [];
  return [
    'sources:',
    ...sources.flatMap((source) =>
      fields(source).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
    ),
  ];
}
