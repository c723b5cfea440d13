import { expect, test } from 'vitest';
import { edited, findingsAfter } from '../../../tests/support/example-content.ts';
import type { CodeHistory } from '../../source/content.ts';

const villages = 'content/villages.json';
const history: CodeHistory = {
  owners: new Map(),
  committed: new Map(),
  villages: new Map([
    ['jia', { id: 'jia', name: '甲村', demo: true }],
    ['yi', { id: 'yi', name: '乙村', demo: false }],
  ]),
};
const said = (changes: Parameters<typeof findingsAfter>[0]) =>
  findingsAfter(changes, history).map(({ code, file, line, message }) => ({
    at: `${file}:${line} ${code}`,
    message,
  }));

test('旧账里看得出改了哪个村的代号', () => {
  const [finding, ...others] = said(edited(villages, '"id": "jia"', '"id": "jia-new"'));
  expect(others).toEqual([]);
  expect(finding?.at).toBe(`${villages}:2 E-VILLAGE-CHANGED`);
  expect(finding?.message).toContain('甲村的 id 原来是 jia，这里写成了 jia-new');
});

test('整个村删了，别处还写着的，说有几处', () => {
  const [finding, ...others] = said({ [villages]: '[\n  { "id": "yi", "name": "乙村" }\n]\n' });
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(/甲村（jia）从这里删掉了，还有\d处写着它/);
});

test('新添一个村、一个村也没有人写的，不报；只提醒计划里还没有它', () => {
  const found = said(
    edited(villages, '"name": "乙村" }', '"name": "乙村" },\n  { "id": "bing", "name": "丙村" }'),
  );
  expect(found.map(({ at }) => at)).toEqual(['content/progress-plan.json:7 W-PLAN-VILLAGE']);
});
