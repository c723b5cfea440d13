import { expect, test } from 'vitest';
import { proofs } from './requirement.ts';
import { shortfallsOf, standards } from './standards.ts';
import { wcag } from './wcag.ts';

test('WCAG 2.2 的 A、AA 级一条不漏、一条不重：三十一条和二十四条，照原来的次序', () => {
  const clauses = wcag.requirements.map(({ clause }) => clause ?? '');
  const numbers = clauses.map((clause) => clause.replace(/（.*/, '').split('.').map(Number));
  const inOrder = numbers.toSorted(
    ([a = 0, b = 0, c = 0], [d = 0, e = 0, f = 0]) => a - d || b - e || c - f,
  );
  expect(new Set(clauses).size).toBe(55);
  expect(clauses.filter((clause) => clause.endsWith('（A）'))).toHaveLength(31);
  expect(clauses.filter((clause) => clause.endsWith('（AA）'))).toHaveLength(24);
  expect(numbers).toEqual(inOrder);
});

test('每条都说了怎么做、怎么查；没做到的照写', () => {
  for (const { requirements, about } of standards) {
    expect(about).toMatch(/。$/);
    for (const { name, how, by } of requirements) {
      expect(how, name).toMatch(/。$/);
      expect(by.length, name).toBeGreaterThan(0);
      for (const check of by) expect(proofs).toHaveProperty(check);
    }
  }
  const short = standards.flatMap(shortfallsOf).map(({ name }) => name);
  expect(short).toContain('可感知：手语');
  expect(short.length).toBeGreaterThan(3);
});
