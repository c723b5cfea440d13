import { expect, test } from 'vitest';
import { noRecords } from '../../tests/support/no-records.ts';
import { sectionsOf } from '../kinds/sections.ts';
import { catalogueOf } from './catalogue.ts';
import { buildDirectory } from './directory.ts';

const directory = buildDirectory({
  ...noRecords,
  notices: [
    {
      code: 4001,
      title: '关于印发方案的通知',
      short: '工作方案',
      summary: '八件事从哪里来。',
      issuer: '镇党委',
      issued: '2022-10-17',
      aliases: ['红头文件'],
    },
  ],
});

const campaign = { name: '答应办的事', hasActions: false, aliases: [] };
const groups = catalogueOf(
  directory,
  [{ id: 'jia', name: '甲村', demo: true }],
  [
    { id: 'publish', data: { title: '怎么发布', summary: '给镇里人', order: 2 } },
    { id: 'use', data: { title: '怎么用', summary: '给村民', order: 1 } },
  ],
  campaign,
  sectionsOf({ campaign, finderQuestions: 0 }).filter(({ places }) => places.includes('catalogue')),
);

test('有编号的页、各村、说明、栏目都在，空的类不列', () => {
  expect(groups.map(({ kind, pages }) => [kind, pages[0]?.path])).toEqual([
    ['notices', '/4001/'],
    ['villages', '/villages/jia/'],
    ['guide', '/guide/use/'],
    ['columns', '/'],
  ]);
});

test('页带着编号和叫法，村带着代号', () => {
  expect(groups[0]?.pages[0]).toMatchObject({ code: 4001, aliases: ['工作方案', '红头文件'] });
  expect(groups[1]?.pages[0]).toMatchObject({ title: '甲村', village: 'jia' });
});

test('一个地址只列一次', () => {
  const paths = groups.flatMap(({ pages }) => pages.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
});

test('栏目的话随镇变：几件事、几个问题；一件也没有的不列那一栏', () => {
  const inCatalogue = (hasActions: boolean) =>
    sectionsOf({
      campaign: { name: '六件事', hasActions, aliases: ['六个到位'] },
      finderQuestions: 9,
    }).filter(({ places }) => places.includes('catalogue'));
  const six = inCatalogue(true);
  expect(six.find(({ path }) => path === '/actions/')).toMatchObject({
    title: '六件事',
    summary: '镇里答应办的六件事。',
    aliases: ['六个到位'],
  });
  expect(six.map(({ summary }) => summary)).toContain('答九个问题，看哪些政策跟你家有关。');
  expect(inCatalogue(false).map(({ path }) => path)).not.toContain('/actions/');
});
