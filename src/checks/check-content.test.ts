import { expect, test } from 'vitest';
import { edited, findingsAfter } from '../../tests/support/example-content.ts';

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
