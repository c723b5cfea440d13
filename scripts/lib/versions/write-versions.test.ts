import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nothingKnown } from '../../../src/checks/privacy/known-public.ts';
import { qrShape } from '../../../src/citation/qr.ts';
import { findExposed } from '../../../src/output-gate/find-exposed.ts';
import { htmlTexts } from '../../../src/output-gate/texts/html-texts.ts';
import { nothingKept } from '../../../tests/support/nothing-kept.ts';
import { rulesHistory } from '../../../tests/support/rules-history.ts';
import { labelVersion, takeFrame, writeVersions } from './write-versions.ts';

let dist: string;

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
test('外框填上题目、说明和正文，自己不留在网站里', () => {
  const frame = takeFrame(dist);
  writeVersions(
    dist,
    { base: '/' },
    {
      frame,
      histories: new Map([[2001, rulesHistory(2001, '第一条 一。', '第一条 二。')]]),
      gate: nothingKept(dist),
    },
  );
  const page = read('2001/2022-10-01');
  expect(page).toContain('<title>村规（2022年10月1日的一版）</title>');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('第一条 一。');
  expect(page).not.toContain('框里的样品');
  expect(() => read('version-frame')).toThrow();
});

test('抬头填上改过几次；没改过、看不到历史的照实说', () => {
  const lead = (histories: Parameters<typeof labelVersion>[2]) => {
    const page = '<p class="lead">一句话<a href="versions/">改过几次</a></p>';
    return labelVersion('2001/index.html', page, histories, undefined);
  };
  expect(lead(new Map([[2001, rulesHistory(2001, '第一条 一。', '第一条 二。')]]))).toContain(
    '改过1次</a>',
  );
  expect(lead(new Map([[2001, rulesHistory(2001, '第一条 一。')]]))).toContain('没改过</a>');
  expect(lead(undefined)).toBe('<p class="lead">一句话看不到旧版</p>');
});

test('给文献管理软件看的日子是最近一版的；看不到历史、自己也没有日子的，那一行不留着空的', () => {
  const dated = (histories: Parameters<typeof labelVersion>[2]) => {
    const page = '<meta name="citation_date" content>';
    return labelVersion('2001/index.html', page, histories, undefined);
  };
  expect(dated(new Map([[2001, rulesHistory(2001, '第一条 一。', '第一条 二。')]]))).toBe(
    '<meta name="citation_date" content="2022-10-02">',
  );
  expect(dated(undefined)).toBe('');
});

describe('页脚', () => {
  const foot = '<p>主办 <span>第几版</span></p>';
  const SITE = '1234567890abcdef1234567890abcdef12345678';

  const feet = (histories: Parameters<typeof labelVersion>[2], commit?: string) =>
    ['2001', '2001/card', 'rules'].map((at) =>
      labelVersion(`${at}/index.html`, foot, histories, commit),
    );

  test('有编号的说第几版、哪次提交，它下面的页也是；没有编号的说全站的提交', () => {
    const history = rulesHistory(2001, '第一条 一。', '第一条 二。');
    const short = history.versions[1]?.commit.slice(0, 7);
    const own = `<p>主办 <span>本页第2版，提交${short}</span></p>`;
    expect(feet(new Map([[2001, history]]), SITE)).toEqual([
      own,
      own,
      '<p>主办 <span>提交1234567</span></p>',
    ]);
  });

  test('有没提交的改动的照实说；看不到历史的不写', () => {
    const changed = { ...rulesHistory(2001, '第一条 一。'), isUncommitted: true };
    const [said] = feet(new Map([[2001, changed]]), SITE);
    expect(said).toBe('<p>主办 <span>本页有还没提交的改动</span></p>');
    expect(feet(undefined)).toEqual(Array(3).fill('<p>主办 </p>'));
  });

  test('提交碰巧全是数字，不当成电话号码', () => {
    const texts = htmlTexts(feet(new Map(), SITE)[0] ?? '');
    expect([...findExposed([{ name: '2001', texts }], nothingKnown, new Set())]).toEqual([]);
  });
});

test('定了网址的，印出来有二维码：一版的回到那一版，改了什么的到单子', () => {
  const [list, old, difference] = [qr('versions/'), qr('2022-10-01/'), qr('versions/')];
  writeVersions(
    dist,
    { base: '/', site: 'https://example.gov.cn/' },
    {
      frame: takeFrame(dist),
      histories: new Map([[2001, rulesHistory(2001, '第一条 一。', '第一条 二。')]]),
      gate: nothingKept(dist),
    },
  );
  expect(read('2001/versions')).toContain(list);
  expect(read('2001/2022-10-01')).toContain(old);
  expect(read('2001/2022-10-02/diff')).toContain(difference);
});

function qr(path: string): string {
  return qrShape(`https://example.gov.cn/2001/${path}`).path;
}

test('写好了才看出有不该公开的，换成一句不再登；一样的字在别的页上也不放过', () => {
  const number = '11010519491231002X';
  const seen = writeVersions(
    dist,
    { base: '/' },
    {
      frame: takeFrame(dist),
      histories: new Map([[2001, rulesHistory(2001, '第一条 一。', `第一条 找${number}。`)]]),
      gate: nothingKept(dist),
    },
  );
  for (const at of ['2022-10-02', '2022-10-02/diff', '2022-10-01/today']) {
    expect(read(`2001/${at}`)).toContain('不再登');
    expect(read(`2001/${at}`)).not.toContain(number);
  }
  expect(seen.paths).toContain('2001/2022-10-02/index.html');
  expect(seen.faults.exposed).toEqual([]);
  expect(read('2001/2022-10-01')).toContain('第一条 一。');
});
