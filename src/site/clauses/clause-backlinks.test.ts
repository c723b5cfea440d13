import { expect, test } from 'vitest';
import { noRecords } from '../../../tests/support/no-records.ts';
import { actionSchema } from '../../kinds/action.ts';
import { buildDirectory } from '../directory.ts';
import { clauseBacklinks } from './clause-backlinks.ts';

const action = (code: number, clause: string) =>
  actionSchema.parse({
    code,
    title: `第 ${code} 号`,
    short: '一件事',
    summary: '办一件事。',
    clause,
    dueText: '没有写死日子',
    responsible: ['村委会'],
    promised: ['办'],
    signs: ['办了'],
  });

const directory = buildDirectory({
  ...noRecords,
  actions: [
    action(5001, '4001#2-10'),
    action(5002, '4001#2-3'),
    action(5003, '4001#2-3'),
    action(5004, '4002#1'),
  ],
});

test('一份文件的各条按次序排，各列出落实它的页；别的文件的不算', () => {
  const links = clauseBacklinks(4001, directory);
  expect(links.map(({ label, pages }) => [label, pages.map(({ code }) => code)])).toEqual([
    ['二、（三）', [5002, 5003]],
    ['二、（十）', [5001]],
  ]);
});

test('没有页落实的文件，一条也不列', () => {
  expect(clauseBacklinks(4003, directory)).toEqual([]);
});
