import { expect, test } from 'vitest';
import { checks, pastChecks, repositoryChecks } from '../../src/checks/registry.ts';
import { codeGroups } from '../../src/explained/explain.ts';
import { roomsOfCodes } from '../codes/rooms-of-codes.ts';

test('每个代码都有例子，不多、不重', () => {
  const registered = [...checks, ...pastChecks, ...repositoryChecks].map(({ code }) => code);
  const codes = codeGroups().flatMap(({ entries }) => entries.map(({ code }) => code));
  expect(
    codes.toSorted(),
    '照 CONTRIBUTING.md 的「Add a rule」在 tests/codes/ 里添一个例子，再重写 src/explained/entries.json',
  ).toEqual([...new Set([...registered, ...roomsOfCodes().keys()])].toSorted());
});
