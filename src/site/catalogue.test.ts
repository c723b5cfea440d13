import { expect, test } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { buildDirectory } from './directory.ts';

const directory = buildDirectory({
  policies: [],
  rules: [],
  exemplars: [],
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
  actions: [],
  promises: [],
  progress: [],
  meetings: [],
});

const groups = catalogueOf(
  directory,
  [{ id: 'jia', name: '甲村', demo: true }],
  [
    { id: 'publish', data: { title: '怎么发布', summary: '给镇里人', order: 2 } },
    { id: 'use', data: { title: '怎么用', summary: '给村民', order: 1 } },
  ],
  { name: '答应办的事', hasActions: false, aliases: [] },
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

test('镇里答应的几件事，叫法照镇里的；一件也没有的，不列那一栏', () => {
  const columnsOf = (campaign: Parameters<typeof catalogueOf>[3]) =>
    catalogueOf(directory, [], [], campaign).find(({ kind }) => kind === 'columns')?.pages ?? [];
  const none = columnsOf({ name: '答应办的事', hasActions: false, aliases: [] });
  expect(none.map(({ path }) => path)).not.toContain('/actions/');
  const six = columnsOf({ name: '六件事', hasActions: true, aliases: ['六个到位'] });
  expect(six.find(({ path }) => path === '/actions/')).toMatchObject({
    title: '六件事',
    summary: '镇里答应办的六件事。',
    aliases: ['六个到位'],
  });
});
