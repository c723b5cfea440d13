import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TownRepository, townRepository } from '../../../tests/support/town-repository.ts';
import { openGit } from './git.ts';
import { type PageState, readPageHistory } from './page-history.ts';

let town: TownRepository;

beforeEach(() => {
  town = townRepository();
});
afterEach(() => town.clear());

const page = (code: number, body: string) => `---\ncode: ${code}\ntitle: 一页\n---\n\n${body}\n`;

function history(code = 1010): readonly PageState[] {
  const git = openGit(town.content);
  if (git === undefined) throw new Error('没有仓库');
  return readPageHistory(git, town.content, (mail) => `指纹${mail.length}`).pages.get(code) ?? [];
}
const said = (code?: number) => history(code).map(({ day, summary }) => `${day} ${summary}`);

test('改名、挪文件夹、名字要 git 加引号的，都跟着编号走；不认得的文件不管', () => {
  town.write('policies/低 "保"\n.md', page(1010, '头一版'));
  town.write('terms.json', '[]');
  town.commit('头一版', '2022-10-01T09:00:00+0800');
  town.rename('policies/低 "保"\n.md', 'notices/low.md');
  town.commit('改名', '2022-10-02T09:00:00+0800');
  town.write('notices/low.md', page(1010, '第二版'));
  town.commit('第二版', '2022-10-03T09:00:00+0800');
  expect(said()).toEqual(['2022-10-01 头一版', '2022-10-02 改名', '2022-10-03 第二版']);
  expect(history().map(({ path }) => path)).toEqual([
    'content/policies/低 "保"\n.md',
    'content/notices/low.md',
    'content/notices/low.md',
  ]);
});

test('别的时区写的，照北京时间算是哪一天', () => {
  town.write('policies/a.md', page(1010, '头一版'));
  town.commit('纽约的晚上', '2022-10-27T20:00:00-0400');
  town.write('policies/a.md', page(1010, '第二版'));
  town.commit('奥克兰的早上', '2022-10-29T02:00:00+1300');
  expect(said()).toEqual(['2022-10-28 纽约的晚上', '2022-10-28 奥克兰的早上']);
});

test('合并进来的只算一次，是合并的那天，说的是写它的人的话；没动这一页的合并不算', () => {
  town.write('policies/a.md', page(1010, '头一版'));
  town.write('policies/b.md', page(1012, '另一页'));
  town.commit('头一版', '2022-10-01T09:00:00+0800');
  town.git('checkout', '-q', '-b', 'side');
  town.write('policies/a.md', page(1010, '分支上先改一回'));
  town.commit('先改一回', '2022-10-02T09:00:00+0800', '甲村 <jia@example.gov.cn>');
  town.write('policies/a.md', page(1010, '分支上又改一回'));
  town.commit('又改一回', '2022-10-03T09:00:00+0800', '甲村 <jia@example.gov.cn>');
  town.git('checkout', '-q', 'main');
  town.write('policies/b.md', page(1012, '另一页改了'));
  town.commit('改另一页', '2022-10-04T09:00:00+0800');
  town.git('merge', '-q', '--no-ff', '--no-commit', 'side');
  town.commit('Merge branch side', '2022-10-05T09:00:00+0800');
  expect(said()).toEqual(['2022-10-01 头一版', '2022-10-05 先改一回；又改一回']);
  expect(history().at(-1)?.author).toBe('甲村');
  expect(said(1012)).toEqual(['2022-10-01 头一版', '2022-10-04 改另一页']);
});

test('合并的时候自己改了的，也算一版', () => {
  town.write('policies/a.md', page(1010, '头一版'));
  town.commit('头一版', '2022-10-01T09:00:00+0800');
  town.git('checkout', '-q', '-b', 'side');
  town.write('policies/b.md', page(1012, '另一页'));
  town.commit('另一页', '2022-10-02T09:00:00+0800');
  town.git('checkout', '-q', 'main');
  town.git('merge', '-q', '--no-ff', '--no-commit', 'side');
  town.write('policies/a.md', page(1010, '合并时顺手改的'));
  town.commit('合并', '2022-10-03T09:00:00+0800');
  expect(said()).toEqual(['2022-10-01 头一版', '2022-10-03 合并']);
});

test('git pull 合出来的，沿着拉下来的那一边走：公布过的版本不会少', () => {
  town.write('policies/a.md', page(1010, '头一版'));
  town.commit('头一版', '2022-10-01T09:00:00+0800');
  town.git('branch', 'published');
  town.write('policies/b.md', page(1012, '自己电脑上写的'));
  town.commit('自己写的', '2022-10-02T09:00:00+0800');
  town.git('checkout', '-q', 'published');
  for (const day of [3, 4]) {
    town.write('policies/a.md', page(1010, `公布的第${day}版`));
    town.commit(`公布${day}`, `2022-10-0${day}T09:00:00+0800`);
  }
  town.git('checkout', '-q', 'main');
  town.git('merge', '-q', '--no-ff', '--no-commit', 'published');
  town.commit("Merge branch 'main' of https://git.example.gov.cn/town", '2022-10-05T09:00:00+0800');
  expect(said()).toEqual(['2022-10-01 头一版', '2022-10-03 公布3', '2022-10-04 公布4']);
  expect(said(1012)).toEqual(['2022-10-05 自己写的']);
});

test('写坏了、读不出编号的那一版，归它前后的那一页', () => {
  town.write('policies/a.md', '---\ntitle: 忘了写编号\n---\n');
  town.commit('忘了编号', '2022-10-01T09:00:00+0800');
  town.write('policies/a.md', page(1010, '补上'));
  town.commit('补上', '2022-10-02T09:00:00+0800');
  town.write('policies/a.md', '断电了，只剩半');
  town.commit('坏了', '2022-10-03T09:00:00+0800');
  expect(said()).toEqual(['2022-10-01 忘了编号', '2022-10-02 补上', '2022-10-03 坏了']);
});

test('镇里补的数变了，用着它的页也多一个样子', () => {
  town.write('policies/a.md', page(1010, '交〔补 医保交多少〕。'));
  town.write('policies/b.md', page(1012, '不用'));
  town.write('town-figures.json', '[]');
  town.commit('头一版', '2022-10-01T09:00:00+0800');
  town.write('town-figures.json', '[{}]');
  town.commit('问到了', '2022-10-02T09:00:00+0800');
  expect(said()).toEqual(['2022-10-01 头一版', '2022-10-02 问到了']);
  expect(history()[0]?.figures).not.toBe(history()[1]?.figures);
  expect(said(1012)).toEqual(['2022-10-01 头一版']);
});

test('照抄别的镇起头的，从自己的头一次提交数起', () => {
  town.write('site.json', '{"id": "jia", "town": "甲镇"}');
  town.write('policies/a.md', page(1010, '甲镇的'));
  town.commit('甲镇', '2022-10-01T09:00:00+0800');
  town.write('site.json', '{"id": "yi", "town": "乙镇"}');
  town.commit('乙镇', '2022-10-02T09:00:00+0800');
  expect(said()).toEqual(['2022-10-02 乙镇']);
});

test('邮箱一个字也不留', () => {
  town.write('policies/a.md', page(1010, '头一版'));
  town.commit('头一版', '2022-10-01T09:00:00+0800');
  expect(JSON.stringify(history())).not.toContain('@');
});
