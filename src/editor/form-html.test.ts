import { expect, test } from 'vitest';
import { guideOf } from '../authoring/field-guide.ts';
import { townWords } from '../authoring/town-words.ts';
import { formHtml } from './form-html.ts';
import { stateOf } from './form-state.ts';
import { foundInForm } from './found-beside.ts';

const town = townWords({
  ...{ villages: [{ id: 'jia', name: '甲村' }], questions: [], pages: [] },
  site: { aspects: [{ id: 'income', label: '增加收入', otherNames: [] }], meetingForms: [] },
});
const shown = (value: object) => formHtml(guideOf('promises', town), value).html;
/** 一格的开头那一段标记。 */
const cell = (markup: string, name: string) =>
  new RegExp(`<(?:input|select|textarea)[^>]* name="${name}"[^>]*>`).exec(markup)?.[0] ?? '';

test('还写着“待写：”的一格空着给人填，不用先删；不填的照旧写着', () => {
  const due = '待写：期限的最后一天，写成 2026-04-15 这样';
  const markup = shown({ due, responsible: '待写：谁负责', measures: ['待写：打算怎么办'] });
  expect(cell(markup, 'due')).toContain('type="date"');
  expect(cell(markup, 'due')).toContain('value=""');
  expect(cell(markup, 'due')).toContain(`data-unwritten="${due}"`);
  expect(cell(markup, 'responsible')).toContain('placeholder="待写：谁负责"');
  expect(cell(markup, 'measures.0')).toContain('data-unwritten');
  expect(markup).not.toContain('>待写');
});

test('要挑的还没有挑，不替人挑第一样', () => {
  const markup = shown({ village: '待写：哪个村', scope: { of: '待写：挑一个代号' } });
  expect(markup).toMatch(/name="village"[^>]*><option value="" selected>（没有选）/);
  expect(markup).toMatch(/name="scope\.\?"[^>]*><option value="">（没有选）/);
  expect(markup).toContain('name="scope.of" value="待写：挑一个代号"');
  const entries = new Map([
    ['scope.?', ''],
    ['scope.of', '待写：挑一个代号'],
  ]);
  expect(stateOf(guideOf('promises', town), entries)).toMatchObject({
    scope: { of: '待写：挑一个代号' },
  });
  expect(shown({ scope: { of: 'village' } })).toContain('name="scope.of" value="village"');
});

test('少写了的字段，说在那一格旁边，叫人填上，不叫人补一行', () => {
  const text = '---\ncode: 626001\ntitle: 路灯不亮\nanswers:\n  - on: 2026-03-01\n---\n\n正文。\n';
  const path = 'content/promises/a.md';
  const missing = (message: string) => ({
    ...({ code: 'E-FIELD-MISSING', severity: 'error', file: path, line: 1, message } as const),
    hint: '补上一行：due: 2026-04-15',
  });
  const said = foundInForm(path, text, [missing('少写了 due（期限的最后一天）。')]);
  expect(said).toMatchObject([{ at: 'due', hint: '这一格一定要填。' }]);
  const unwritten = {
    ...missing('title（题目） 还没有写。'),
    code: 'E-TO-WRITE',
    line: 3,
  } as const;
  expect(foundInForm(path, text, [unwritten])).toMatchObject([
    { at: 'title', hint: '这一格一定要填。' },
  ]);
  expect(foundInForm(path, text, [{ ...unwritten, code: 'E-PAGE-TO-WRITE' }])).toMatchObject([
    { at: 'title', hint: '填上真的话。' },
  ]);
});
