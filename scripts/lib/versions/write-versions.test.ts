import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nothingKnown } from '../../../src/checks/privacy/known-public.ts';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import { fillingOf } from '../../../src/town-figures/fill.ts';
import { listVersions, type PageHistoryShown } from '../../../src/versions/history-of-page.ts';
import { pageVersions } from '../../../src/versions/page-versions.ts';
import { labelVersions, takeFrame, writeVersions } from './write-versions.ts';

let dist: string;
const path = 'content/rules/jia.md';
const rules = (body: string) => `---\ncode: 2001\ntitle: 村规\n---\n\n${body}\n`;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'mingbai-dist-'));
  const head = '<title>旧版的题目</title><meta name="description" content="旧版的说明">';
  write(
    'version-frame/',
    `<html>${head}<body><main id="main"><p>框里的样品</p></main></body></html>`,
  );
  write('2001/', '<p class="lead">一句话<a href="versions/">改过几次</a></p>');
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(at: string, html: string): void {
  const file = join(dist, at, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
const read = (at: string) => readFileSync(join(dist, at, 'index.html'), 'utf8');
const town = () =>
  gatherContent(readContentFiles([{ path, text: rules('第一条 一。') }]), undefined);

function historyOf(...bodies: readonly string[]): PageHistoryShown {
  const stored = bodies.map((body, at) => ({
    ...{ commit: String(at), day: `2022-10-0${at + 1}`, publisher: '镇里', summary: '改' },
    ...{ order: at, time: `2022-10-0${at + 1}T09:00:00+08:00` },
    ...{ path, text: rules(body), filling: fillingOf([]), names: new Map() },
  }));
  const { versions, unseen } = pageVersions('rules', stored);
  return {
    ...{ code: 2001, kind: 'rules', title: '村规', unseen },
    ...{ takenDown: undefined, isUncommitted: false },
    versions: listVersions('rules', versions, nothingKnown),
  };
}

test('外框填上题目、说明和正文，自己不留在网站里', () => {
  const frame = takeFrame(dist);
  writeVersions(
    dist,
    '/',
    frame,
    town(),
    new Map([[2001, historyOf('第一条 一。', '第一条 二。')]]),
  );
  const page = read('2001/2022-10-01');
  expect(page).toContain('<title>村规（2022年10月1日的一版）</title>');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('第一条 一。');
  expect(page).not.toContain('框里的样品');
  expect(() => read('version-frame')).toThrow();
});

test('抬头填上改过几次；没改过、看不到历史的照实说', () => {
  const lead = (histories: Parameters<typeof labelVersions>[2]) => {
    write('2001/', '<p class="lead">一句话<a href="versions/">改过几次</a></p>');
    labelVersions(dist, town(), histories);
    return read('2001');
  };
  expect(lead(new Map([[2001, historyOf('第一条 一。', '第一条 二。')]]))).toContain('改过1次</a>');
  expect(lead(new Map([[2001, historyOf('第一条 一。')]]))).toContain('没改过</a>');
  expect(lead(undefined)).toBe('<p class="lead">一句话看不到旧版</p>');
});

test('写好了才看出有不该公开的，换成一句不再登；一样的字在别的页上也不放过', () => {
  const number = '11010519491231002X';
  const seen = writeVersions(
    dist,
    '/',
    takeFrame(dist),
    town(),
    new Map([[2001, historyOf('第一条 一。', `第一条 找${number}。`)]]),
  );
  for (const at of ['2022-10-02', '2022-10-02/diff', '2022-10-01/today']) {
    expect(read(`2001/${at}`)).toContain('不再登');
    expect(read(`2001/${at}`)).not.toContain(number);
  }
  expect([...seen].join('')).not.toContain(number);
  expect(read('2001/2022-10-01')).toContain('第一条 一。');
});
