import { expect, test } from 'vitest';
import { appended, exampleFiles } from '../../../tests/support/example-content.ts';
import { findingsOf, gatherTown, readFiles } from '../check-content.ts';
import { byRule } from '../in-batches.ts';
import { personalChecks } from './find-personal.ts';
import { knownIn } from './known-public.ts';
import { personalFindings } from './personal-findings.ts';

const said = [
  '身份证号 11010519491231002X，手机 13800138000。',
  '村里有2户低保户，甲村的陈大毛吃低保。',
  '<<<<<<< HEAD\n住3组12号\n=======\n住3组13号\n>>>>>>> other',
].join('\n\n');

test('只拿着文件的字节去找，和照规则一个文件一个文件地查，查出来的一字不差', () => {
  const files = exampleFiles(appended('content/policies/relief.md', `\n${said}\n`));
  const { content } = gatherTown(readFiles(files));
  const toSearch = content.files.flatMap((file) => {
    const source = files.find(({ path }) => path === file.rawPath);
    const { path, rawPath } = file;
    return source === undefined ? [] : [{ path, rawPath, source, known: knownIn(file, content) }];
  });
  const found = byRule(personalFindings(toSearch), personalChecks.length);
  expect(toSearch).toHaveLength(content.files.length);
  expect(found).toEqual(findingsOf(personalChecks, content));
  const codes = new Set(found.flat().map(({ code }) => code));
  for (const code of [
    'E-PII-ID',
    'E-PII-MOBILE',
    'E-PII-ADDRESS',
    'E-COUNT-PEOPLE',
    'E-PII-PERSON',
  ]) {
    expect(codes).toContain(code);
  }
});
