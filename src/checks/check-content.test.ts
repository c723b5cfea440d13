import { expect, test } from 'vitest';
import { edited, exampleFiles, findingsAfter } from '../../tests/support/example-content.ts';
import type { Check } from './check.ts';
import { checkContent } from './check-content.ts';
import { checks } from './registry.ts';

test('没有毛病的内容，一个问题也不报', () => {
  expect(findingsAfter({})).toEqual([]);
});

test('几个文件的问题一次报全，按文件和行号排好', () => {
  const findings = findingsAfter({
    'content/policies/b.md': 'code: 1\n',
    'content/policies/a.md': '---\ncode: 1016\ntitle: 【待核】\n---\n<br>\n',
    'content/villages.json': undefined,
  });
  const places = findings.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`);
  expect(new Set(findings.map(({ file }) => file)).size).toBeGreaterThan(2);
  expect(places).toEqual(places.toSorted());
});

test('轻重看代码的头一个字母', () => {
  const findings = findingsAfter({ 'content/policies/a.md': '---\r\ncode: 1016\r\n---\r\n' });
  expect(findings.find(({ code }) => code === 'W-CRLF')?.severity).toBe('warning');
  expect(findings.find(({ code }) => code === 'E-FIELD-MISSING')?.severity).toBe('error');
});

test('一个文件写坏了，指着它的页不跟着报错', () => {
  const path = 'content/actions/urgent.md';
  const findings = findingsAfter(edited(path, 'title: 急难愁盼的事', 'title: "急难"愁盼的事'));
  expect(findings.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    `${path}:3 E-YAML`,
  ]);
  const broken = findingsAfter(edited('content/villages.json', '"id": "jia",', '"id": "jia"'));
  expect(broken.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/villages.json E-JSON',
  ]);
});

test('一条规则自己出了错：说出哪个文件、哪条规则，别的文件、别的规则照查', () => {
  const files = exampleFiles(edited('content/promises/pipe.md', 'due: 2022-11-10', 'due: 十月'));
  const crashing: Check = {
    code: 'E-CRASH',
    *run({ rawPath }) {
      if (rawPath.endsWith('talk.md')) throw new Error('cannot read properties of undefined');
      if (rawPath.endsWith('assembly.md')) yield { line: 3, message: '看到了。', hint: '改好。' };
    },
  };
  const findings = checkContent(files, undefined, {}, [crashing, ...checks]);
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/meetings/assembly.md E-CRASH',
    'content/meetings/talk.md E-CHECK-UNFINISHED',
    'content/promises/pipe.md E-DATE',
  ]);
  const unfinished = findings.find(({ code }) => code === 'E-CHECK-UNFINISHED');
  expect(unfinished?.severity).toBe('error');
  expect(unfinished?.message).toContain('E-CRASH');
  expect(`${unfinished?.message}${unfinished?.hint}`).not.toContain('cannot read');
});
