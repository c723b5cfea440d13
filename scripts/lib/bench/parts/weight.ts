/** 每类页面里最重的一页：多少字节、几个请求、多少元素、几个字节的脚本挡住显示。 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { blockingScripts } from '../../site/page-weight.ts';
import type { BenchRow } from '../rows.ts';
import { addressOf, gzipSize, heaviestOfEach, weighPages } from '../weigh-pages.ts';

/** 称一称 `out` 里的网站。 */
export function weightRows(out: string): readonly BenchRow[] {
  const pages = weighPages(out, '/');
  const heaviest = heaviestOfEach(pages);
  const counted = pages.map(({ file }) => ({ file, ...countIn(out, file) }));
  const largest = counted.toSorted((a, b) => b.elements - a.elements).slice(0, 3);
  const blocked = counted.toSorted((a, b) => b.blocking - a.blocking).slice(0, 1);
  return [
    ...heaviest.map(({ file, kind, bytes, budget }) => ({
      budget: budget.requests === undefined ? ('listing' as const) : ('page' as const),
      what: addressOf(file),
      note: kind,
      measured: bytes,
      limit: budget.bytes,
    })),
    ...heaviest.flatMap(({ file, requests, budget }) =>
      budget.requests === undefined
        ? []
        : [
            {
              budget: 'pageRequests' as const,
              what: addressOf(file),
              measured: requests,
              limit: budget.requests,
            },
          ],
    ),
    ...blocked.map(({ file, blocking }) => ({
      budget: 'blocking' as const,
      what: addressOf(file),
      measured: blocking,
    })),
    ...largest.map(({ file, elements }) => ({
      budget: 'elements' as const,
      what: addressOf(file),
      measured: elements,
    })),
  ];
}

function countIn(out: string, file: string) {
  const html = readFileSync(join(out, file), 'utf8');
  const blocking = blockingScripts(html, '/').reduce(
    (sum, script) => sum + gzipSize(join(out, script)),
    0,
  );
  return { elements: elementsIn(parse(html)), blocking };
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): number {
  return node.childNodes.reduce(
    (sum, child) => sum + ('tagName' in child ? 1 + elementsIn(child) : 0),
    0,
  );
}
