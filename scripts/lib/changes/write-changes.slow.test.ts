import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChangeEntry } from '../../../src/changes/change-entry.ts';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import { type TownRepository, townRepository } from '../../../tests/support/town-repository.ts';
import { readContentFolder } from '../content-folder.ts';
import { readVersions } from '../versions/read-versions.ts';
import { changesOfTown } from './write-changes.ts';

let town: TownRepository;

beforeEach(() => {
  town = townRepository();
  town.write('villages.json', '[{ "id": "jia", "name": "甲村", "demo": true }]');
});
afterEach(() => town.clear());

const rules = (body: string, more = '') =>
  `---\ncode: 2001\ntitle: 甲村村规\nsummary: 一句话\nvillage: jia\n${more}---\n\n${body}\n`;
const policy = (title: string) => `---\ncode: 1030\ntitle: ${title}\nsummary: 一句话\n---\n`;

function entries(): readonly ChangeEntry[] {
  const content = gatherContent(readContentFiles(readContentFolder(town.content)), undefined);
  const histories = readVersions(town.content, content, join(town.root, 'cache'));
  return histories === undefined ? [] : changesOfTown(content, histories);
}

/** 从新到旧，一次提交一行：什么时候，说明，各页。 */
const said = () =>
  entries().map(({ time, summary, pages }) =>
    [time.slice(0, 16), summary, ...pages.map((page) => page.said)].join(' '),
  );

describe('照一个仓库说', () => {
  test('改名、同一天改两回都跟得上；只改排版的、还没提交的不在；几页一起的合成一条', () => {
    town.write('rules/jia.md', rules('第一条 一。'));
    town.write('policies/yi.md', policy('医保'));
    town.commit('一起登', '2022-10-01T09:00:00+0800');
    town.rename('rules/jia.md', 'rules/jia-village.md');
    town.commit('挪了文件', '2022-10-02T09:00:00+0800');
    town.write('rules/jia-village.md', rules('第一条 一。', 'demo: true\n'));
    town.commit('头一回改', '2022-10-03T09:00:00+0800');
    town.write('rules/jia-village.md', rules('第一条 二。', 'demo: true\n'));
    town.commit('又改一回', '2022-10-03T09:00:00+0800');
    town.write('rules/jia-village.md', rules('第一条  二。\n', 'demo: true\n'));
    town.commit('只改排版', '2022-10-04T09:00:00+0800');
    town.write('rules/jia-village.md', rules('第一条 三。', 'demo: true\n'));
    expect(said()).toEqual([
      '2022-10-03T09:00 又改一回 改了《甲村村规》：第一条',
      '2022-10-03T09:00 头一回改 改了《甲村村规》：“演示”',
      '2022-10-01T09:00 一起登 新登了政策《医保》 新登了村规民约《甲村村规》',
    ]);
    expect(entries()[0]?.pages[0]).toMatchObject({
      ...{ code: 2001, village: 'jia', demo: true, path: '/2001/2022-10-03-2/diff/' },
    });
  });

  test('合并进来的算一次，是合并的那天，说的是写它的人的话；日子照北京时间', () => {
    town.write('policies/yi.md', policy('医保'));
    town.commit('头一回', '2022-10-01T09:00:00+0800');
    town.git('switch', '-q', '-c', 'side');
    town.write('policies/yi.md', policy('新医保'));
    town.commit('换了题目', '2022-10-02T09:00:00+0800');
    town.git('switch', '-q', 'main');
    town.write('rules/jia.md', rules('第一条 一。'));
    town.commit('登村规', '2022-10-03T20:00:00+0000');
    town.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    town.commit('Merge side', '2022-10-05T09:00:00+0800');
    expect(said()).toEqual([
      '2022-10-05T09:00 换了题目 改了《新医保》：“题目”',
      '2022-10-04T04:00 登村规 新登了村规民约《甲村村规》',
      '2022-10-01T09:00 头一回 新登了政策《医保》',
    ]);
  });

  test('不再登的一版、停用的、撤下的典型，都不带旧的字', () => {
    const number = '11010519491231002X'; // 国家标准里的示例号码
    town.write('rules/jia.md', rules(`第一条 找${number}。`));
    town.write(
      'exemplars/a.md',
      '---\ncode: 3001\ntitle: 天天挑水\nvillage: jia\n---\n\n他挑水。\n',
    );
    town.commit(`登村规，登挑水的，找${number}`, '2022-10-01T09:00:00+0800');
    town.write('rules/jia.md', rules('第一条 找村委会。'));
    town.commit(`去掉${number}`, '2022-10-02T09:00:00+0800');
    const stopped = 'withdrawn: { on: 2022-10-03, why: 收回了同意 }\n';
    town.write('exemplars/a.md', `---\ncode: 3001\ntitle: 撤下了\nvillage: jia\n${stopped}---\n`);
    town.write('rules/jia.md', rules('第一条 找村委会。', stopped));
    town.commit('撤下挑水的那一位', '2022-10-03T09:00:00+0800');
    expect(said()).toEqual([
      '2022-10-03T09:00  停用了《甲村村规》 撤下了一页',
      '2022-10-02T09:00  改了《甲村村规》',
      '2022-10-01T09:00  动过《甲村村规》，那一版不再登',
    ]);
    expect(JSON.stringify(entries())).not.toMatch(/挑水|19491231/);
  });
});

test('外文的说明、放在哪里都可能认出人的说明，不登', () => {
  town.write('policies/yi.md', policy('医保'));
  town.commit('Refactor the policy pages', '2022-10-01T09:00:00+0800');
  town.write('policies/yi.md', policy('新医保'));
  town.commit('三组的王大明说了才改的', '2022-10-02T09:00:00+0800');
  expect(entries().map(({ summary }) => summary)).toEqual([undefined, undefined]);
});
