import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternatesIn, parseBatch } from './any-repository.ts';
import { parseCommit, parseTag } from './git-objects.ts';
import { parsePushLines } from './hooks/push-lines.ts';
import { pathOf } from './raw-path.ts';
import { parseTreeChanges } from './tree-changes.ts';

const id = fc.stringMatching(/^[0-9a-f]{40}$/);
/** git 的路径：什么字节都行，只没有零字节。 */
const rawPath = fc
  .uint8Array({ minLength: 1, maxLength: 12, min: 1 })
  .map((bytes) => Buffer.from(bytes).toString('latin1'));

test('cat-file 印的，内容里有换行、像说明的一行，都原样读回来', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(id, fc.uint8Array()), { selector: ([name]) => name }),
      (objects) => {
        const output = objects.flatMap(([name, bytes]) => [
          Buffer.from(`${name} blob ${bytes.length}\n`),
          ...[bytes, Buffer.from('\n')],
        ]);
        const read = parseBatch(
          Buffer.concat([...output, Buffer.from(`${'0'.repeat(40)} missing\n`)]),
        );
        expect([...read].map(([name, { bytes }]) => [name, [...bytes]])).toEqual(
          objects.map(([name, bytes]) => [name, [...bytes]]),
        );
      },
    ),
  );
});

test('diff-tree 印的，路径里有换行、冒号、像下一对树的一行，都分得开', () => {
  const pair = fc.tuple(id, id, fc.array(fc.tuple(rawPath, id), { maxLength: 3 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: ([a, b]) => `${a} ${b}`, minLength: 1, maxLength: 4 }),
      (pairs) => {
        const output = pairs.map(
          ([a, b, changes]) =>
            `${a} ${b}\n${changes
              .map(([path, blob]) => `:100644 100644 ${'0'.repeat(40)} ${blob} A\0${path}\0`)
              .join('')}`,
        );
        const read = parseTreeChanges(output.join(''));
        for (const [a, b, changes] of pairs) {
          const found = read.get(`${a} ${b}`)?.map((change) => [change.rawPath, change.blob]);
          expect(found).toEqual(changes.map(([path, blob]) => [path, blob]));
        }
      },
    ),
  );
});

test('pre-push 的几行：写对了的都读得回来，夹了一行看不懂的就整个不认', () => {
  const line = fc.tuple(fc.constantFrom('refs/heads/主 线', '(delete)', 'HEAD~1'), id, id);
  fc.assert(
    fc.property(fc.array(line), fc.stringMatching(/^[a-z]{1,20}$/), (lines, noise) => {
      const text = lines.map(([from, local, old]) => `${from} ${local} refs/heads/a ${old}`);
      const joined = `${text.join('\r\n')}\r\n`;
      expect(parsePushLines(joined)).toEqual(
        lines.map(([, local, old]) => ({ ref: 'refs/heads/a', new: local, old })),
      );
      expect(parsePushLines(`${joined}${noise}\n`)).toBeUndefined();
    }),
  );
});

test('路径不是 UTF-8 的认得出来，是的原样', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
      expect(pathOf(Buffer.from(path, 'utf8').toString('latin1'))).toEqual({
        ...{ path: path.isWellFormed() ? path : path.toWellFormed(), isUtf8: true },
      });
    }),
  );
  expect(pathOf(Buffer.from([0xb5, 0xcd]).toString('latin1'))).toEqual({
    path: '低',
    isUtf8: false,
  });
});

test('借用的文件夹，有怪字的 git 加了引号', () => {
  expect(alternatesIn('')).toEqual([]);
  expect(alternatesIn('/a:/b c')).toEqual(['/a', '/b c']);
  expect(alternatesIn(String.raw`"/a\"b\n\344\275\216":/c`)).toEqual(['/a"b\n低', '/c']);
});

test('提交和标签的原样：签名跳过，接着的几行连起来，缺了的不垮', () => {
  const tag =
    'object 1\ntype commit\ntag v1\ntagger 某 <a@b> 1 +0800\n\n说明\n-----BEGIN PGP SIGNATURE-----\n123';
  const commit = parseCommit(
    Buffer.from(
      `tree 2\nparent 3\nparent 4\nauthor 甲 <x@y> 1 +0800\nmergetag ${tag.replaceAll('\n', '\n ')}\ngpgsig -----BEGIN\n 456\n\n头一句\n`,
    ),
  );
  expect(commit).toMatchObject({
    ...{ tree: '2', parents: ['3', '4'], message: '头一句\n' },
    author: { name: '甲', mail: 'x@y' },
    committer: { name: '', mail: '' },
  });
  expect(parseTag(commit.mergedTags[0] ?? Buffer.alloc(0))).toMatchObject({
    ...{ name: 'v1', message: '说明\n', tagger: { name: '某', mail: 'a@b' } },
  });
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      parseCommit(Buffer.from(bytes));
      parseTag(Buffer.from(bytes));
    }),
  );
});
