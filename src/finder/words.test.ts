import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const questions = [
  {
    id: 'poor',
    question: '钱够不够？',
    hint: '吃低保的也算不够。',
    yes: { label: '不够', means: '钱不够' },
    no: { label: '够', means: '钱够' },
  },
  {
    id: 'work',
    question: '有没有人打工？',
    hint: '今年的算。',
    yes: { label: '有', means: '有人打工' },
    no: { label: '没有', means: '没人打工' },
  },
];

test('规则说成什么样的人家：答有的说有，答没有的说没有', () => {
  expect(wordsOf({ with: ['poor'], without: ['work'] }, questions)).toEqual(['钱不够', '没人打工']);
  expect(wordsOf({ without: ['poor'] }, questions)).toEqual(['钱够']);
});

test('不认得的题跳过', () => {
  expect(wordsOf({ with: ['rich', 'work'] }, questions)).toEqual(['有人打工']);
});
