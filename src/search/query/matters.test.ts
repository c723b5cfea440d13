import { expect, test } from 'vitest';
import { namesAnotherMatter } from './matters.ts';

test('说了一件公家的事，这一页的名字里没有，就是别的事', () => {
  expect(namesAnotherMatter('护照要带啥子去办', '农村低保，吃低保')).toBe(true);
  expect(namesAnotherMatter('老年人体检', '家庭医生，免费体检')).toBe(false);
});

test('名字里有的，不算别的事', () => {
  expect(namesAnotherMatter('公墓在哪里', '公墓和安葬')).toBe(false);
});

test('两个字隔开说的也认得：户口从外地迁回来', () => {
  expect(namesAnotherMatter('户口从外地迁回来', '返乡创业，农民工回来')).toBe(true);
  expect(namesAnotherMatter('户口在外地的娃儿哪里读书', '义务教育')).toBe(false);
});
