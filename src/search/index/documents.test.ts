import { expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { documentsOf } from './documents.ts';

const clause = (id: string, label: string, text: string) => ({ clause: { id, label }, text });

test('整页一条，只留前三步；没有条款的页就这一条', () => {
  const steps = ['一', '二', '三', '四'];
  const [page, ...clauses] = documentsOf(indexedPageExample({ steps, parts: [{ text: '甲' }] }));
  expect(page).toMatchObject({ path: '1010/', clause: '', text: '甲', steps: ['一', '二', '三'] });
  expect(clauses).toEqual([]);
});

test('村规一条并成一条，款和项的字都归它；章不单列', () => {
  const parts = [
    clause('z-1', '第一章', '第一章 酒席'),
    clause('1', '第一条', '第一条 甲。'),
    clause('1-1-1', '第一条第一款第（一）项', '（一）乙；'),
    clause('1-2', '第一条第二款', '丙。'),
    clause('2', '第二条', '第二条 丁。'),
  ];
  const documents = documentsOf(indexedPageExample({ path: '2001/', kind: 'rules', parts }));
  expect(documents.slice(1).map(({ path, clause: label, text }) => [path, label, text])).toEqual([
    ['2001/#1', '第一条', '第一条 甲。 （一）乙； 丙。'],
    ['2001/#2', '第二条', '第二条 丁。'],
  ]);
});

test('文件的每一级单列；条款的摘要是头一句', () => {
  const parts = [
    clause('2', '第二部分', '二、措施'),
    clause('2-8', '二、（八）', '（八）树典型。各村都要选。'),
  ];
  const documents = documentsOf(indexedPageExample({ kind: 'notices', parts }));
  expect(documents.slice(1).map(({ summary }) => summary)).toEqual(['二、措施', '（八）树典型。']);
});

test('名词带着自己的叫法，不带别的名词的', () => {
  const parts = [{ clause: { id: 'a', label: '甲词', aliases: ['乙词'] }, text: '甲词 意思。' }];
  const [page, term] = documentsOf(indexedPageExample({ kind: 'terms', parts }));
  expect([page?.aliases, term?.aliases]).toEqual([[], ['乙词']]);
});

test('通知里的办法、附件，条单列，款和项归到条；章和附件的题目不单列', () => {
  const parts = [
    clause('z-1', '第一章', '第一章 总则'),
    clause('t2', '第二条', '第二条 甲：'),
    clause('t2-1-1', '第二条第一款第（一）项', '（一）乙；'),
    clause('a1', '附件1', '附件1'),
    clause('a1-1', '附件1第一部分', '一、丙。'),
  ];
  const documents = documentsOf(indexedPageExample({ kind: 'notices', parts }));
  expect(documents.slice(1).map(({ clause: label, text }) => [label, text])).toEqual([
    ['第二条', '第二条 甲： （一）乙；'],
    ['附件1第一部分', '一、丙。'],
  ]);
});
