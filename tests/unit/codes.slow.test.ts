import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { groupLabels } from '../../src/explained/groups.ts';
import { contentExamples, firstFinding, freshEntries, toldExamples } from '../codes/entries.ts';
import { findingsAfter } from '../support/example-content.ts';

const generated = resolve(import.meta.dirname, '../../src/explained/entries.json');

test.each(contentExamples.map((example) => [example.code, example] as const))(
  '%s 的例子真的报它，改好就不报，也没有别的错误',
  (code, example) => {
    expect(firstFinding(example).message).toMatch(/\p{Script=Han}/u);
    const isCured = example.code.startsWith('E-CODE-REUSED') || example.code === 'W-TOWN-CHANGED';
    const history = isCured ? undefined : example.history;
    const left = findingsAfter(example.right, history, example.days);
    expect(left.filter((one) => one.code === code || one.severity === 'error')).toEqual([]);
  },
);

test.each(toldExamples.map((example) => [example.code, example] as const))(
  '%s 照改法做，就不说它',
  async (code, { tell, tellRight }) => {
    expect((await tell()).map((one) => one.code)).toContain(code);
    const left = (await tellRight?.()) ?? [];
    expect(left.filter((one) => one.code === code)).toEqual([]);
  },
);

test('网站和命令上的说明，就是例子现在查出来的', async () => {
  const entries = await freshEntries();
  for (const { code, room, wrong, right } of entries) {
    expect(Object.keys(groupLabels), code).toContain(room);
    expect(wrong, code).not.toBe('');
    expect(right, code).not.toBe('');
    expect(right, code).not.toBe(wrong);
  }
  await expect(`${JSON.stringify(entries, null, 2)}\n`).toMatchFileSnapshot(generated);
});
