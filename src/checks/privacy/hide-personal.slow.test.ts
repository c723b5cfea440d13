import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleFiles, findingsAfter } from '../../../tests/support/example-content.ts';

/** 国家标准的示例号码、编出来的号码和姓名。 */
const secrets = [
  '11010519491231002X',
  '13800138000',
  '6222021234567890128',
  'laoran88@qq.com',
  '冉启芳吃低保',
  '庹大贵得了癌症',
  '3组12号',
] as const;
const originals = exampleFiles().flatMap((file) => ('text' in file ? [file] : []));

/** 一份内容里随便哪个地方：行首、行中、键名、引号里、链接里、文件名。 */
const planted = fc
  .record({
    file: fc.constantFrom(...originals),
    secret: fc.constantFrom(...secrets),
    way: fc.constantFrom('word', 'key', 'quoted', 'line', 'link', 'name', 'value'),
    at: fc.nat(),
  })
  .map(({ file, secret, way, at }) => {
    const lines = file.text.split('\n');
    const row = at % lines.length;
    const line = lines[row] ?? '';
    const column = at % (line.length + 1);
    const changed = {
      word: line.slice(0, column) + secret + line.slice(column),
      key: `${secret}: 一句\n${line}`,
      quoted: line.replace(/["'][^"']*["']|$/, `"${secret}"`),
      line: `${line}\n${secret}`,
      link: `${line}\n[看](/${secret}/) [打](tel:${secret})`,
      value: line.replace(/:.*/, `: ${secret}`),
      name: line,
    }[way];
    const text = [...lines.slice(0, row), changed, ...lines.slice(row + 1)].join('\n');
    const path = way === 'name' ? file.path.replace(/(\.\w+)$/, `-${secret}$1`) : file.path;
    return { secret, path, text };
  });

test('不管写在哪里、错在哪里，说的话里都没有原样的号码和姓名', () => {
  fc.assert(
    fc.property(planted, ({ secret, path, text }) => {
      const said = findingsAfter({ [path]: text })
        .map(({ file, message, hint }) => [file, message, hint].join('\n'))
        .join('\n');
      expect(said).not.toContain(secret);
      if (/\d{6}/.test(secret)) expect(said).not.toContain(secret.slice(-6));
      if (/\p{Script=Han}{5}/u.test(secret)) expect(said).not.toContain(secret.slice(0, 3));
    }),
    { numRuns: 200 },
  );
});
