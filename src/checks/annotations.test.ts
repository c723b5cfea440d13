import { expect, test } from 'vitest';
import { annotationsForGitHub, annotationsForGitLab, fromRepositoryRoot } from './annotations.ts';
import type { CommitFinding } from './commits/commit-finding.ts';

const finding: CommitFinding = {
  ...{ code: 'E-PII-ID', severity: 'error', file: 'content/a,b:c%.md', line: 3 },
  ...{ message: '100%不行。', hint: '改好\n再来。', commit: '1a2b3c4' },
};

test('GitHub：一个问题一行，冒号、逗号、百分号、换行都转义', () => {
  expect(annotationsForGitHub([finding])).toBe(
    '::error file=content/a%2Cb%3Ac%25.md,line=3,title=E-PII-ID::提交 1a2b3c4：100%25不行。%0A怎么改：改好%0A再来。',
  );
  expect(annotationsForGitHub([])).toBe('');
});

test('GitLab：Code Quality 报告要的几样都有', () => {
  expect(JSON.parse(annotationsForGitLab([finding], () => 'f'))).toEqual([
    {
      ...{ check_name: 'E-PII-ID', fingerprint: 'f', severity: 'blocker' },
      description: '100%不行。怎么改：改好\n再来。',
      location: { path: 'content/a,b:c%.md', lines: { begin: 3 } },
    },
  ]);
});

test('路径换成从仓库写起的', () => {
  const at = (prefix: string) =>
    fromRepositoryRoot({ ...finding, file: 'content/a.md' }, prefix).file;
  expect([at(''), at('content/'), at('towns/x/')]).toEqual([
    'a.md',
    'content/a.md',
    'towns/x/a.md',
  ]);
});
