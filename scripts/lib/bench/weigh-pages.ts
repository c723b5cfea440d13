import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, kindOfPage, resourcesOf } from '../site/page-weight.ts';

/** 称过的一页：连它的全部请求，压缩以后多少字节。 */
export interface Weighed {
  readonly file: string;
  readonly kind: string;
  readonly budget: Budget;
  readonly bytes: number;
  readonly requests: number;
}

/** 称一称 `out` 里的每一页。 */
export function weighPages(out: string, base: string): readonly Weighed[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => weigh(file, out, base));
}

/** 每类页面里最重的一页，列成一张表，一行一类。 */
export function weightTable(pages: readonly Weighed[]): readonly string[] {
  const counts = Map.groupBy(pages, ({ kind }) => kind);
  const rows = heaviestOfEach(pages).map((page) => rowOf(page, counts.get(page.kind)?.length ?? 0));
  return [
    '| 哪类页面 | 几页 | 最重的一页 | 字节 | 请求 | 预算 | 过没过 |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ];
}

/** 每类页面里最重的一页。 */
export function heaviestOfEach(pages: readonly Weighed[]): readonly Weighed[] {
  return [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((members) =>
    members.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1),
  );
}

function rowOf(heaviest: Weighed, count: number): string {
  const { file, kind, bytes, requests, budget } = heaviest;
  const limit = budget.requests === undefined ? '' : `，${budget.requests} 个请求`;
  const verdict = isWithin(heaviest) ? '过' : '超了';
  return `| ${kind} | ${count} | ${addressOf(file)} | ${bytes} | ${requests} | ${budget.bytes}${limit} | ${verdict} |`;
}

function weigh(file: string, out: string, base: string): Weighed {
  const html = readFileSync(join(out, file), 'utf8');
  const resources = resourcesOf(html, base);
  const parts = [file, ...resources].map((part) => gzipSize(join(out, part)));
  return {
    file,
    ...kindOfPage(file),
    bytes: parts.reduce((sum, size) => sum + size, 0),
    requests: parts.length,
  };
}

/** 网页文件的地址，从网站根写起。 */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** 在预算以内。 */
export function isWithin({ bytes, requests, budget }: Weighed): boolean {
  return bytes <= budget.bytes && requests <= (budget.requests ?? Number.POSITIVE_INFINITY);
}

/** 一个文件 gzip -9 压缩以后多少字节。 */
export function gzipSize(file: string): number {
  return spawnSync('gzip', ['-9', '-c', file], { maxBuffer: 2 ** 26 }).stdout.length;
}
