import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { qingshi } from '../support/qingshi.ts';
import { rootFolder } from './built.ts';

const { policies } = qingshi;

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}

describe.each(policies.map(({ code, title }) => ({ code, title })))('$code $title', ({ code }) => {
  const policy = policies.find((one) => one.code === code);
  const links = linksOf(String(code));

  test('有这件那件事、有通知里的条，点得过去，也点得回来', () => {
    const actions = policy?.actions ?? [];
    const clauses = policy?.clauses ?? [];
    expect(actions.length).toBeGreaterThan(0);
    expect(clauses.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(links).toContain(`/${action}/`);
      expect(linksOf(String(action))).toContain(`/${code}/`);
    }
    for (const clause of clauses) {
      const [notice = '', anchor = ''] = clause.split('#');
      expect(links).toContain(`/${notice}/#${anchor}`);
      expect(backlinksOf(notice).get(`/${notice}/#${anchor}`)).toContain(`/${code}/`);
    }
  });
});

test('答应的事提到的政策，两头都点得过去', () => {
  const listed = linksOf('promises').filter((link) => /^\/6\d{5}\/$/.test(link));
  const pairs = [...new Set(listed)].flatMap((promise) =>
    linksOf(promise.replaceAll('/', ''))
      .filter((link) => /^\/1\d{3}\/$/.test(link))
      .map((policy) => [promise, policy] as const),
  );
  expect(pairs.length).toBeGreaterThan(5);
  for (const [promise, policy] of pairs) {
    expect(linksOf(policy.replaceAll('/', ''))).toContain(promise);
  }
});

function linksOf(page: string): readonly string[] {
  return linksIn(parse(readPage(page)) as Node);
}

/** 文件页末尾那张单子：条款的地址 → 落实它的页面。 */
function backlinksOf(notice: string): ReadonlyMap<string, readonly string[]> {
  const [list] = find(parse(readPage(notice)) as Node, (node) =>
    (node.attrs ?? []).some(({ name, value }) => name === 'class' && value.includes('backlinks')),
  );
  const rows = list === undefined ? [] : find(list, ({ tagName }) => tagName === 'details');
  return new Map(
    rows.map((row) => {
      const [clause = '', ...pages] = linksIn(row);
      return [clause, pages];
    }),
  );
}

function readPage(page: string): string {
  return readFileSync(join(rootFolder, page, 'index.html'), 'utf8');
}

function linksIn(node: Node): readonly string[] {
  return find(node, ({ tagName }) => tagName === 'a').map(
    (link) => link.attrs?.find(({ name }) => name === 'href')?.value ?? '',
  );
}

function find(node: Node, isWanted: (node: Node) => boolean): readonly Node[] {
  const inside = (node.childNodes ?? []).flatMap((child) => find(child, isWanted));
  return isWanted(node) ? [node, ...inside] : inside;
}
