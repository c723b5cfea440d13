import { expect, test } from 'vitest';
import { edited, exampleFiles, findingsAfter } from '../../../tests/support/example-content.ts';
import type { CodeHistory } from '../../source/content.ts';

const path = 'content/policies/relief.md';
const page = { code: 1010, path, title: '农村低保', isCommitted: true };
const history: CodeHistory = {
  owners: new Map([[1010, path]]),
  committed: new Map([[path, 1010]]),
  pages: [page],
};
const found = (changes: Parameters<typeof findingsAfter>[0], past = history) =>
  findingsAfter(changes, past).map(({ file, line, code }) => `${file}:${line} ${code}`);

function reliefText(): string {
  const file = exampleFiles().find((each) => each.path === path);
  return file !== undefined && 'text' in file ? file.text : '';
}

test('提交过的一页删了，只说这一句，指着它的各处不另说', () => {
  const findings = findingsAfter({ [path]: undefined }, history);
  expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([`E-PAGE-GONE ${path}`]);
  expect(findings[0]?.hint).toContain(`git checkout HEAD -- ${path}`);
  expect(findings[0]?.hint).toContain('withdrawn');
});

test('删掉的那一笔早就提交了，也说', () => {
  const earlier = { ...history, committed: new Map(), pages: [{ ...page, isCommitted: false }] };
  expect(found({ [path]: undefined }, earlier)).toEqual([`${path}:1 E-PAGE-GONE`]);
});

test('照改法写上 withdrawn，就好了', () => {
  const text = reliefText().replace(
    'related:',
    'withdrawn: { on: 2022-11-02, why: 停了 }\nrelated:',
  );
  expect(found({ [path]: text })).toEqual([]);
});

test('改了文件名、号和题目没改的，不报', () => {
  const changes = {
    [path]: undefined,
    'content/broadcasts/relief.md': undefined,
    'content/policies/low-income.md': reliefText(),
    'content/broadcasts/low-income.md':
      '---\npolicy: 1010\n---\n\n今天讲农村低保，先问镇便民服务中心。\n\n看明白栏编号一零一零。\n',
  };
  expect(found(changes)).toEqual([]);
});

test('号给了另一页的，说这个号用过', () => {
  const other = reliefText().replace('title: 农村低保', 'title: 另一项政策');
  const changes = {
    [path]: undefined,
    'content/broadcasts/relief.md': undefined,
    'content/policies/other.md': other,
    'content/broadcasts/other.md':
      '---\npolicy: 1010\n---\n\n先问镇便民服务中心。\n\n看明白栏编号一零一零。\n',
  };
  expect(found(changes)).toEqual(['content/policies/other.md:2 E-CODE-REUSED']);
});

test.each([
  ['content/rules/jia.md', 'demo: true'],
  ['content/exemplars/ditch.md', 'demo: true'],
  ['content/notices/plan.md', 'issued: 2022-10-17'],
  ['content/actions/urgent.md', 'short: 办急难'],
  ['content/promises/pipe.md', 'demo: true'],
  ['content/meetings/talk.md', 'demo: true'],
] as const)('%s 也写得 withdrawn；接替的一页要有', (file, after) => {
  const written = (rest: string) =>
    edited(file, after, `${after}\nwithdrawn: { on: 2022-11-14, why: 停了${rest} }`);
  expect(found(written(''))).toEqual([]);
  expect(found(written(', instead: 1010')).join()).toContain('E-REF-KIND');
});
