import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import type { Histories, PageHistoryShown } from '../../../src/versions/history-of-page.ts';
import { pagesOf } from '../../../src/versions/pages/pages-of.ts';
import { type TownRepository, townRepository } from '../../../tests/support/town-repository.ts';
import { readContentFolder } from '../content-folder.ts';
import { readVersions } from './read-versions.ts';

let town: TownRepository;

beforeEach(() => {
  town = townRepository();
});
afterEach(() => {
  vi.unstubAllEnvs();
  town.clear();
});

const page = (code: number, body: string, more = '') =>
  `---\ncode: ${code}\ntitle: 一页\nsummary: 一句话\n${more}---\n\n${body}\n`;

function read(content = town.content): Histories | undefined {
  const files = readContentFiles(readContentFolder(content));
  return readVersions(content, gatherContent(files, undefined), join(town.root, 'cache'));
}

function historyOf(code: number): PageHistoryShown {
  const found = read()?.get(code);
  if (found === undefined) throw new Error(`没有 ${code}`);
  return found;
}

/** 一页的历史写成的全部网页：地址 → 里面的字。 */
function pagesAt(code: number): ReadonlyMap<string, string> {
  return new Map(
    [...pagesOf(historyOf(code), { base: '/zt/mbl/' })].map(({ path, main }) => [path, main.html]),
  );
}

/** 国家标准里的示例号码。 */
const NUMBER = '11010519491231002X';

describe('写出来的网页', () => {
  test('单子、每一版、改了什么、后来又改了什么，一样一个地址，底座在前面', () => {
    for (const [at, words] of ['倒进垃圾池', '分好再倒', '分好再倒，不乱倒'].entries()) {
      town.write('rules/jia.md', page(2001, `第一条 垃圾${words}。`));
      town.commit(`第${at + 1}版`, `2022-10-0${at + 1}T09:00:00+0800`);
    }
    const pages = pagesAt(2001);
    expect([...pages.keys()]).toEqual([
      '/zt/mbl/2001/versions/',
      '/zt/mbl/2001/2022-10-01/',
      '/zt/mbl/2001/2022-10-01/today/',
      '/zt/mbl/2001/2022-10-02/',
      '/zt/mbl/2001/2022-10-02/diff/',
      '/zt/mbl/2001/2022-10-02/today/',
      '/zt/mbl/2001/2022-10-03/',
      '/zt/mbl/2001/2022-10-03/diff/',
    ]);
    expect(pages.get('/zt/mbl/2001/versions/')).toContain('改过2次');
    expect(pages.get('/zt/mbl/2001/2022-10-01/')).toContain('<strong>这是旧版。</strong>');
    expect(pages.get('/zt/mbl/2001/2022-10-02/diff/')).toContain(
      '<del>［删：倒进垃圾池］</del><ins>［增：分好再倒］</ins>',
    );
  });

  test('正文、提交说明里像 HTML 的，照字面写', () => {
    town.write('rules/jia.md', page(2001, '第一条 <b onclick="x">不许</b> & 。'));
    town.commit('<script>alert(1)</script>', '2022-10-01T09:00:00+0800');
    const all = [...pagesAt(2001).values()].join('');
    expect(all).not.toMatch(/<(?:script|b )/);
    expect(all).toContain('&lt;script&gt;alert(1)');
  });
});

describe('不再登的', () => {
  test('旧的一版里有不该公开的，这一版、跟它比的都不登，单子上说一声；别的版照登', () => {
    town.write('rules/jia.md', page(2001, '第一条 头一版。'));
    town.commit('头一版', '2022-10-01T09:00:00+0800');
    town.write('rules/jia.md', page(2001, `第一条 头一版。\n\n第二条 找${NUMBER}。`));
    town.commit('写错了', '2022-10-02T09:00:00+0800');
    town.write('rules/jia.md', page(2001, '第一条 头一版。\n\n第二条 找村委会。'));
    town.commit(`去掉${NUMBER}`, '2022-10-03T09:00:00+0800');
    const pages = pagesAt(2001);
    expect([...pages.values()].join('')).not.toContain(NUMBER.slice(6, 14));
    expect(pages.get('/zt/mbl/2001/versions/')).toContain('这一版里有不该公开的，不再登');
    expect(pages.get('/zt/mbl/2001/2022-10-02/')).toContain('不再登');
    expect(pages.has('/zt/mbl/2001/2022-10-02/diff/')).toBe(false);
    expect(pages.get('/zt/mbl/2001/2022-10-03/diff/')).toContain('共增1条');
  });

  test('旧的一版里有一张名单，也不登', () => {
    town.write(
      'rules/jia.md',
      page(2001, '第一条 名单。\n\n| 户主姓名 | 电话 |\n| --- | --- |\n| 某某 | 无 |'),
    );
    town.commit('名单', '2022-10-01T09:00:00+0800');
    town.write('rules/jia.md', page(2001, '第一条 没有名单。'));
    town.commit('去掉名单', '2022-10-02T09:00:00+0800');
    expect(historyOf(2001).versions.map(({ state }) => state)).toEqual(['withheld', 'shown']);
  });

  test('停用了的典型，旧版一起撤下：一个字也不登', () => {
    town.write('exemplars/a.md', page(3001, '他天天给邻居挑水。'));
    town.commit('评上了', '2022-10-01T09:00:00+0800');
    const stopped = 'withdrawn:\n  on: 2022-11-01\n  why: 本人收回了同意\n';
    town.write('exemplars/a.md', page(3001, '这一页撤下了。', stopped));
    town.commit('撤下', '2022-11-01T09:00:00+0800');
    const pages = pagesAt(3001);
    expect([...pages.keys()]).toEqual(['/zt/mbl/3001/versions/']);
    expect([...pages.values()].join('')).not.toContain('挑水');
    expect(JSON.stringify(historyOf(3001))).not.toContain('挑水');
  });

  test('停用了的别的页，旧版还在', () => {
    town.write('rules/jia.md', page(2001, '第一条 旧的。'));
    town.commit('头一版', '2022-10-01T09:00:00+0800');
    const stopped = 'withdrawn:\n  on: 2022-11-01\n  why: 换了新的\n';
    town.write('rules/jia.md', page(2001, '第一条 旧的。', stopped));
    town.commit('停用', '2022-11-01T09:00:00+0800');
    expect(historyOf(2001).versions.map(({ id }) => id)).toEqual(['2022-10-01', '2022-11-01']);
  });

  test('收回了同意的人，写着他姓名的旧版不登', () => {
    town.write('exemplars/a.md', page(3001, '李秋禾天天给邻居挑水。'));
    town.commit('评上了', '2022-10-01T09:00:00+0800');
    town.write('exemplars/a.md', page(3001, '一位村民天天给邻居挑水。'));
    town.commit('不写姓名了', '2022-11-01T09:00:00+0800');
    expect(historyOf(3001).versions.map(({ state }) => state)).toEqual(['withheld', 'shown']);
  });
});

describe('谁公布的', () => {
  const publishers = (author: string) =>
    JSON.stringify({ publishers: [{ author, post: '镇便民服务中心' }] });
  const mail = 'window@example.gov.cn';
  const hash = createHash('sha256').update(mail).digest('hex').slice(0, 16);

  test.each([
    ['照 git 里的作者名', '窗口'],
    ['照邮箱的指纹', hash],
  ])('%s称呼；没登记的是本镇发布人员，邮箱不登', (_, author) => {
    town.write('site.json', publishers(author));
    town.write('rules/jia.md', page(2001, '第一条 一。'));
    town.commit('头一版', '2022-10-01T09:00:00+0800', `窗口 <${mail}>`);
    town.write('rules/jia.md', page(2001, '第一条 二。'));
    town.commit('第二版', '2022-10-02T09:00:00+0800', '别人 <other@example.gov.cn>');
    expect(historyOf(2001).versions.map(({ publisher }) => publisher)).toEqual([
      '镇便民服务中心',
      '本镇发布人员',
    ]);
    expect(JSON.stringify(historyOf(2001))).not.toContain('@');
  });
});

describe('看不到历史', () => {
  test('不在 git 里、还没有提交过、只取了最近一次提交的，都没有', () => {
    expect(read()).toBeUndefined();
    town.write('rules/jia.md', page(2001, '第一条 一。'));
    town.commit('头一版', '2022-10-01T09:00:00+0800');
    town.commit('空的一次', '2022-10-02T09:00:00+0800');
    town.git('clone', '-q', '--depth', '1', `file://${town.root}`, join(town.root, 'shallow'));
    expect(read(join(town.root, 'shallow/content'))).toBeUndefined();
    rmSync(join(town.root, '.git'), { recursive: true });
    expect(read()).toBeUndefined();
  });

  test('还没提交的改动，单子上说一声；没提交过的页没有旧版', () => {
    town.write('rules/jia.md', page(2001, '第一条 一。'));
    town.commit('头一版', '2022-10-01T09:00:00+0800');
    town.write('rules/jia.md', page(2001, '第一条 二。'));
    town.write('rules/yi.md', page(2002, '第一条 新的。'));
    expect(pagesAt(2001).get('/zt/mbl/2001/versions/')).toContain('还有没提交的改动');
    expect(pagesAt(2002).get('/zt/mbl/2002/versions/')).toContain('还没有提交过');
  });
});

test('照提交存着；存货坏了，读出来的还是一样', () => {
  town.write('rules/jia.md', page(2001, '第一条 一。'));
  town.commit('头一版', '2022-10-01T09:00:00+0800');
  const first = historyOf(2001);
  const [kept = '', ...others] = globSync(join(town.root, 'cache/*.json'));
  expect(others).toEqual([]);
  expect(readFileSync(kept, 'utf8')).toContain(first.versions[0]?.commit);
  writeFileSync(kept, '{"key": "坏了');
  expect(historyOf(2001)).toEqual(first);
});
