import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeGbk } from '../../../tests/support/gbk.ts';
import { madeCard, madeIdNumber, madeMobile } from '../../../tests/support/made-number.ts';
import {
  cleanPicture,
  exifBlock,
  withJpegSegment,
  withPngChunk,
  withWebpChunk,
} from '../../../tests/support/pictures/planted.ts';
import { NONE, pushedTown } from '../../../tests/support/pushed-town.ts';
import { checkCommits } from './check-commits.ts';

const town = pushedTown();
afterAll(() => town.clear());
beforeEach(() => {
  town.git('checkout', '-q', '-f', 'main');
  town.git('reset', '-q', '--hard', town.base);
});

const id = madeIdNumber();
const mobile = madeMobile();
const card = madeCard();
const wide = id.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const apart = id.replace(/(\d{6})(\d{8})/, '$1 $2 ');

/** 只看这条线带来的提交，不查内容最后的样子：快，看的又正是一处一处。 */
async function seen(object: string, ref = 'refs/tags/v1') {
  const { findings } = await checkCommits({
    ...{ folder: town.root, updates: [{ ref, old: NONE, new: object }], published: [town.base] },
    ...{ publishedRefs: [], inHook: false, today: '2026-11-21' },
  });
  return findings.filter(({ severity }) => severity === 'error');
}

async function expectRefused(object: string, code: RegExp, ref?: string): Promise<void> {
  const found = await seen(object, ref);
  expect(found.map((one) => one.code).join(' ')).toMatch(code);
  for (const { message, hint, file } of found) {
    expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(hint).toMatch(/收得回来|删掉它/);
    for (const number of [id, mobile, card]) {
      expect(`${file}${message}${hint}`).not.toContain(number.slice(6, 14));
    }
  }
}

const SIGNED = '某 <a@example.gov.cn> 1700000000 +0800';
const object = (type: string, raw: string | Uint8Array) =>
  town.feed(raw, 'hash-object', '-t', type, '-w', '--stdin', '--literally');
const blob = (bytes: string | Uint8Array) => object('blob', bytes);
const treeWith = (line: string) =>
  town.feed(`${town.git('ls-tree', town.base)}${line}\n`, 'mktree');
interface Raw {
  readonly author?: string;
  readonly committer?: string;
  readonly headers?: string;
  readonly message?: string;
  readonly tree?: string;
  readonly parents?: readonly string[];
}
const commit = ({ tree, parents = [town.base], ...raw }: Raw) =>
  object(
    'commit',
    [
      `tree ${tree ?? town.git('rev-parse', `${town.base}^{tree}`).trim()}\n`,
      ...parents.map((parent) => `parent ${parent}\n`),
      `author ${raw.author ?? SIGNED}\ncommitter ${raw.committer ?? SIGNED}\n`,
      `${raw.headers ?? ''}\n${raw.message ?? '改\n'}`,
    ].join(''),
  );
const tag = (target: string, type: string, more: { headers?: string; message?: string } = {}) =>
  object(
    'tag',
    `object ${target}\ntype ${type}\ntag v1\ntagger ${SIGNED}\n${more.headers ?? ''}\n${more.message ?? '好\n'}`,
  );
/** 一次提交写进去，下一次又删掉，返回后一次。 */
function planted(path: string, bytes: string | Uint8Array): string {
  const file = town.feed(bytes, 'hash-object', '-w', '--stdin');
  const [name = '', ...outer] = path.split('/').toReversed();
  let line = `100644 blob ${file}\t${name}`;
  for (const folder of outer) line = `040000 tree ${town.feed(`${line}\n`, 'mktree')}\t${folder}`;
  const tree = town.feed(`${line}\n`, 'mktree');
  const bad = commit({ tree, message: '添\n' });
  return commit({ parents: [bad], message: '又删了\n' });
}
const armour = (text: string) =>
  ` -----BEGIN PGP SIGNATURE-----\n Comment: ${text}\n \n iQEzBAABCAAdFiEE\n -----END PGP SIGNATURE-----\n`;

describe.each([
  ['身份证号', id, /E-PII-ID/],
  ['全角的身份证号', wide, /E-PII-ID/],
  ['隔开的身份证号', apart, /E-PII-ID/],
  ['手机号', mobile, /E-PII-MOBILE/],
  ['银行卡号', card, /E-PII-BANK/],
])('%s，提交和标签的各行', (_, number, code) => {
  test.each([
    ['说明的头一行', () => commit({ message: `补发 ${number}\n` })],
    ['说明的正文', () => commit({ message: `补发\n\n${number}\n` })],
    ['作者', () => commit({ author: `${number} <a@example.gov.cn> 1 +0800` })],
    ['提交人', () => commit({ committer: `${number} <a@example.gov.cn> 1 +0800` })],
    ['邮箱的名字', () => commit({ author: `某 <a${number}@example.gov.cn> 1 +0800` })],
    ['邮箱的网站', () => commit({ author: `某 <a@${number}.example.gov.cn> 1 +0800` })],
    ['写歪了的时间', () => commit({ author: `某 <a@example.gov.cn> ${number} +0800` })],
    ['写的编码', () => commit({ headers: `encoding ${number}\n` })],
    ['签名里的注释', () => commit({ headers: `gpgsig${armour(number)}` })],
    ['SHA-256 的签名', () => commit({ headers: `gpgsig-sha256${armour(number)}` })],
    ['git 不认得的一行', () => commit({ headers: `note ${number}\n` })],
    [
      '合并进来的标签',
      () =>
        commit({
          headers: `mergetag object ${town.base}\n type commit\n tag v\n tagger ${SIGNED}\n \n ${number}\n`,
        }),
    ],
    ['标签说明', () => tag(town.base, 'commit', { message: `发 ${number}\n` })],
    [
      '标签签名里的注释',
      () => tag(town.base, 'commit', { message: `好\n${armour(number).replace(/^ /gm, '')}` }),
    ],
    ['标签里不认得的一行', () => tag(town.base, 'commit', { headers: `note ${number}\n` })],
    ['套着的标签', () => tag(tag(town.base, 'commit', { message: `发 ${number}\n` }), 'tag')],
  ])('%s', (_, make) => expectRefused(make(), code));

  test.each([
    ['程序', 'src/page.ts', (text: string) => `const a = '${text}';\n`],
    ['程序的测试', 'tests/unit/a.test.ts', (text: string) => `const a = '${text}';\n`],
    ['规则的注释', 'src/checks/a.ts', (text: string) => `/** ${text} */\n`],
    ['JSON', 'content/x.json', (text: string) => JSON.stringify({ text })],
    ['.gitmodules', '.gitmodules', (text: string) => `# ${text}\n`],
    ['.gitattributes', 'content/.gitattributes', (text: string) => `# ${text}\n`],
    ['CRLF 的文件', 'a.txt', (text: string) => `一\r\n${text}\r\n`],
    ['GBK 的文件', 'a.txt', (text: string) => encodeGbk(`号码 ${text}`)],
    ['UTF-16 的文件', 'a.txt', (text: string) => Buffer.from(`\uFEFF号码 ${text}`, 'utf16le')],
    ['UTF-16、没有标记的', 'a.txt', (text: string) => Buffer.from(`号码 ${text} `, 'utf16le')],
    [
      'UTF-16BE、没有标记的',
      'a.txt',
      (text: string) => Buffer.from(`号码 ${text} `, 'utf16le').swap16(),
    ],
    [
      '二进制文件',
      'a.bin',
      (text: string) => Buffer.concat([Buffer.from([0, 1, 2, 0]), Buffer.from(` ${text} \0`)]),
    ],
  ])('%s，下一次就删了的', (_, path, make) => expectRefused(planted(path, make(number)), code));
});

describe('别的几处', () => {
  const withFile = (bytes: string | Uint8Array) => treeWith(`100644 blob ${blob(bytes)}\tz.txt`);
  test.each([
    [
      '快捷方式指着的',
      () => commit({ tree: treeWith(`120000 blob ${blob(id)}\tl`) }),
      /E-COMMIT-UNSEEN/,
    ],
    [
      '子模块',
      () => commit({ tree: treeWith(`160000 commit ${town.base}\tm`) }),
      /E-COMMIT-UNSEEN/,
    ],
    [
      '子模块的网址',
      () => planted('.gitmodules', `[submodule "a"]\n\turl = https://example.com/${id}.git\n`),
      /E-PII-ID/,
    ],
    ['文件夹的名字', () => planted(`photos/${id}/a.txt`, '一\n'), /E-PII-ID/],
    ['没有上家的提交', () => commit({ parents: [], tree: withFile(id) }), /E-PII-ID/],
    [
      '三家合并自己改的',
      () =>
        commit({
          tree: withFile(id),
          parents: [town.base, commit({ message: '甲\n' }), commit({ message: '乙\n' })],
        }),
      /E-PII-ID/,
    ],
    [
      '三家合并里的一家',
      () => commit({ parents: [town.base, commit({ tree: withFile(id) }), commit({})] }),
      /E-PII-ID/,
    ],
    ['指着文件夹的标签', () => tag(withFile(id), 'tree'), /E-COMMIT-TARGET/],
    ['指着文件的标签', () => tag(blob(id), 'blob'), /E-COMMIT-TARGET/],
    ['压缩了的', () => planted('a.gz', gzipSync(id)), /E-PRIVATE-FILE/],
    ['前面接了别的东西的压缩包', () => planted('a.bin', selfExtracting()), /E-PRIVATE-FILE/],
    [
      '不在开头的 PDF',
      () => planted('a.bin', Buffer.from('\n%PDF-1.4\n\0\xff', 'latin1')),
      /E-PRIVATE-FILE/,
    ],
    ['RTF', () => planted('a.txt', '{\\rtf1 一}'), /E-PRIVATE-FILE/],
    ['领取单', () => planted('a.bin', '/annex/objects/SHA256E-s3--abc\n'), /E-COMMIT-UNSEEN/],
  ])('%s', (_, make, code) => expectRefused(make(), code));

  test('替换（refs/replace）、嫁接遮不住坏的提交', async () => {
    const bad = commit({ message: `补发 ${id}\n` });
    const next = commit({ parents: [bad] });
    town.git('replace', bad, commit({ message: '好的\n' }));
    await expectRefused(next, /E-PII-ID/);
    town.git('replace', '-d', bad);
    town.write('.git/info/grafts', `${next} ${town.base}\n`);
    await expectRefused(next, /E-PII-ID/);
    town.remove('.git/info/grafts');
  });

  test('藏起来的改动（stash），合并自己解决的', async () => {
    town.write('content/terms.json', `[]\n${id}\n`);
    town.git('stash', '-q');
    await expectRefused(town.git('rev-parse', 'refs/stash').trim(), /E-PII-ID/, 'refs/stash');
    town.git('stash', 'drop', '-q');
  });

  test('笔记：说整份不推送，不叫人去退提交', async () => {
    town.git('notes', 'add', '-f', '-m', `手机 ${mobile}`);
    const ref = 'refs/notes/commits';
    const [found] = await seen(town.git('rev-parse', ref).trim(), ref);
    expect(found).toMatchObject({ code: 'E-PII-MOBILE' });
    expect(found?.hint).toContain('git update-ref -d refs/notes/commits');
    expect(found?.hint).not.toMatch(/reset|amend/);
    town.git('update-ref', '-d', ref);
    expect(town.git('for-each-ref', 'refs/notes')).toBe('');
  });

  test('举例的号码只在测试、规则的注释里可以写', async () => {
    const sample = ['138', '0013', '8000'].join('');
    expect(await seen(planted('tests/unit/a.test.ts', `'${sample}'\n`))).toEqual([]);
    expect(await seen(planted('src/checks/a.ts', `/** ${sample} */\n`))).toEqual([]);
    await expectRefused(planted('src/page.ts', `'${sample}'\n`), /E-PII-MOBILE/);
  });

  test('内容里放 git 自己的设置，和 npm run check 一样放行', async () => {
    const settings = planted('content/.gitignore', '.DS_Store\n');
    expect(await seen(settings)).toEqual([]);
  });
});

describe('图片里的地点，下一次就删了的', async () => {
  const exif = exifBlock();
  const marked = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
  const jpeg = withJpegSegment(await cleanPicture('jpeg'), 0xe1, marked);
  const png = withPngChunk(await cleanPicture('png'), 'eXIf', exif);
  const webp = withWebpChunk(await cleanPicture('webp'), 'EXIF', exif);
  const box = (brand: string) => Buffer.from(`\0\0\0\u0018ftyp${brand}\0\0\0\0mif1`, 'latin1');
  const dataUrl = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`;
  test.each([
    ['JPEG', 'photos/a.jpg', jpeg],
    ['PNG', 'src/a.png', png],
    ['PNG 里的字', 'docs/a.png', withPngChunk(png, 'tEXt', Buffer.from('Comment\0x'))],
    ['WebP', 'tests/a.webp', webp],
    ['改了扩展名的', 'docs/a.md', jpeg],
    ['HEIC', 'photos/a.heic', Buffer.concat([box('heic'), marked])],
    ['录像', 'photos/a.mp4', box('mp42')],
    ['TIFF', 'photos/a.tif', exif],
    ['接在别的东西后面的', 'a.bin', Buffer.concat([Buffer.from([0, 1, 2]), jpeg])],
    ['写进 SVG 的', 'docs/a.svg', `<svg><image href="${dataUrl}"/></svg>`],
    ['写进 Markdown 的', 'docs/a.md', `![图](${dataUrl})\n`],
  ])('%s', (_, path, bytes) => expectRefused(planted(path, bytes), /E-PICTURE-CARRIED/));

  test('放进 public/、Word 文件、笔记、标签的', async () => {
    await expectRefused(planted('public/a.jpg', jpeg), /E-P(?:ICTURE-CARRIED|UBLIC-FILE)/);
    await expectRefused(
      planted('a.docx', Buffer.from('PK\u0003\u0004\0\0', 'latin1')),
      /E-PRIVATE/,
    );
    await expectRefused(tag(blob(jpeg), 'blob'), /E-COMMIT-TARGET/);
    town.git('notes', 'add', '-f', '-C', blob(jpeg));
    const ref = 'refs/notes/commits';
    const found = await seen(town.git('rev-parse', ref).trim(), ref);
    expect(found.map(({ code }) => code)).toContain('E-PICTURE-CARRIED');
  });

  test('截图里只有存下的时间的，程序、说明里可以放', async () => {
    const stamped = withPngChunk(await cleanPicture('png'), 'tIME', new Uint8Array(7));
    expect(await seen(planted('docs/a.png', stamped))).toEqual([]);
    await expectRefused(planted('content/images/a.png', stamped), /E-PICTURE-CARRIED/);
  });
});

/** 前面是一段程序，后面是一个空的压缩包：WinRAR、7-Zip 都打得开。 */
function selfExtracting(): Uint8Array {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  return Buffer.concat([Buffer.from('MZ\0\0\u0001\0', 'latin1'), end]);
}
