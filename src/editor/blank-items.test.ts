import { expect, test } from 'vitest';
import { guideOf } from '../authoring/field-guide.ts';
import { townWords } from '../authoring/town-words.ts';
import { addressInForm, blankItems } from './blank-items.ts';

const town = townWords({
  ...{ villages: [{ id: 'jia', name: '甲村' }], questions: [], pages: [] },
  site: { aspects: [], meetingForms: [] },
});
const fields = guideOf('promises', town);
const blank = { on: '', by: '', text: '', outcome: '' };
const written = { ...blank, text: '修好了。' };

test('添了一条、一格也没有写的，说哪一条空着；写了一格的，由检查去说', () => {
  const said = blankItems(fields, { answers: [written, blank], measures: [''] });
  expect(said.map(({ at, message }) => `${at} ${message}`)).toEqual([
    expect.stringMatching(/^measures\.0 .*第1条还空着/),
    expect.stringMatching(/^answers\.1 答复第2条还空着/),
  ]);
  expect(blankItems(fields, { answers: [written], measures: [] })).toEqual([]);
});

test('前面有空着的一条，查出来的照样落在写错的那一条上', () => {
  const state = { answers: [blank, written], title: '路灯' };
  expect(addressInForm('answers.0.on', state)).toBe('answers.1.on');
  expect(addressInForm('title', state)).toBe('title');
  expect(addressInForm('answers', state)).toBe('answers');
  expect(addressInForm('body', state)).toBe('body');
});
