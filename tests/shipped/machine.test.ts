import { expect, test } from 'vitest';
import { wordsApart } from '../support/site/machine-words.ts';
import { shipped } from './shipped.ts';

test('每一页的 Markdown 和网页上的字一样：不多一句，不少一句', () => {
  const { policies, rules, exemplars, notices, actions, promises, meetings, progress } = shipped;
  const pages = [policies, rules, exemplars, notices, actions, promises, meetings, progress].flat();
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.flatMap(({ code }) => wordsApart('dist', code))).toEqual([]);
});
