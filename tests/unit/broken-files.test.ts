import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { brokenCodes } from '../support/broken/broken-codes.ts';
import { brokenDays } from '../support/broken/broken-days.ts';
import type { BrokenFile } from '../support/broken/broken-file.ts';
import { brokenJson } from '../support/broken/broken-json.ts';
import { brokenMarks } from '../support/broken/broken-marks.ts';
import { brokenPlaces } from '../support/broken/broken-places.ts';
import { brokenTables } from '../support/broken/broken-tables.ts';
import { brokenValues } from '../support/broken/broken-values.ts';
import { brokenYaml } from '../support/broken/broken-yaml.ts';
import { applied } from '../support/broken/remedy.ts';
import { findingsAfter } from '../support/example-content.ts';

const all = {
  YAML: brokenYaml,
  JSON: brokenJson,
  字段: brokenValues,
  日子: brokenDays,
  编号: brokenCodes,
  文件: brokenPlaces,
  正文: brokenMarks,
  表格: brokenTables,
};

/** 带着英文说明的句子：三个以上连着的英文词。 */
const ENGLISH = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i;

test('坏法有一百种以上，各不相同', () => {
  const files = Object.values(all).flat();
  expect(files.length).toBeGreaterThan(100);
  const texts = files.map(({ changes }) => JSON.stringify(changes, (_, value) => value ?? '没有'));
  expect(new Set(texts).size).toBe(files.length);
});

describe.each(Object.entries(all))('坏了一处，只说一句，说在那一行（%s）', (_, files) => {
  test.each(files.map((file) => [file.name, file] as const))('%s', (__, file: BrokenFile) => {
    const findings = findingsAfter(file.changes);
    expect(findings.map(placeOf)).toEqual(file.found);
    for (const { message, hint } of findings) {
      expect(message).toMatch(/\p{Script=Han}{2}/u);
      expect(hint).toMatch(/\p{Script=Han}{2}/u);
      expect(`${message}${hint}`).not.toMatch(ENGLISH);
      // 话里自己的字，不该当成姓名、号码遮了。
      expect(`${message}${hint}`).not.toContain('……（');
    }
    expect(findings.map(({ message, hint }) => message + hint).join('')).toContain(file.says);
  });

  test.each(files.map((file) => [file.name, file] as const))(
    '只照着那句话改，就好了：%s',
    (__, { changes, remedy }) => {
      const [finding] = findingsAfter(changes);
      if (finding === undefined) throw new Error('没有报');
      const left = findingsAfter(applied(changes, finding, remedy));
      expect(left.map(placeOf)).toEqual(remedy.then ?? []);
    },
  );
});

function placeOf({ file, line, code }: Finding): string {
  return `${file.replace('content/', '')}:${line} ${code}`;
}
