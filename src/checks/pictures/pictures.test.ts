import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  appended,
  type Changes,
  edited,
  findingsAfter,
  said,
} from '../../../tests/support/example-content.ts';
import {
  cleanPicture,
  exifBlock,
  withJpegSegment,
  withPngChunk,
  withWebpChunk,
} from '../../../tests/support/pictures/planted.ts';
import type { CheckCode } from '../finding.ts';

const promise = 'content/promises/pipe.md';
const exemplar = 'content/exemplars/ditch.md';
const policy = 'content/policies/relief.md';
const jpeg = await cleanPicture('jpeg');
const png = await cleanPicture('png');
const webp = await cleanPicture('webp');

const entry = {
  file: 'pipe-after.jpg',
  alt: '院坝边立着新水管，龙头开着，水流得急',
  caption: '换好的水管',
  taken: '2022-10-31',
  givenBy: '甲村村委会',
  role: 'after',
  people: 'none',
  demo: true,
};
const consent = { kept: '镇党政办档案', agreed: '2022-11-01', adults: true, pages: [3001] };

/** 登记了几条、放了几个文件的改法。 */
function registered(entries: readonly object[], files: Changes = {}): Changes {
  const lines = entries.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  return { 'content/images.json': `[\n${lines}\n]\n`, ...files };
}
const withAfter = edited(promise, 'demo: true', 'after: pipe-after.jpg\ndemo: true');
const file = { 'content/images/pipe-after.jpg': jpeg };
const good = { ...registered([entry], file), ...withAfter };

/** 那一条改了几个字段，查出来的。 */
const saidOf = (code: CheckCode, fields: object, changes: Changes = {}) =>
  said(code, { ...good, ...registered([{ ...entry, ...fields }]), ...changes });

test('登记了、干净的、用上了的，一句也不说', () => {
  expect(findingsAfter(good)).toEqual([]);
});

describe('E-PICTURE-CARRIED 图片里夹带的', () => {
  const place = Buffer.concat([Buffer.from('Exif\0\0'), exifBlock()]);
  test.each([
    ['a.jpg', withJpegSegment(jpeg, 0xe1, place), '地点（GPS）'],
    ['a.png', withPngChunk(png, 'eXIf', exifBlock()), '地点（GPS）'],
    ['a.webp', withWebpChunk(webp, 'EXIF', exifBlock()), '地点（GPS）'],
    ['a.jpg', withJpegSegment(jpeg, 0xfe, Buffer.from('x')), '注释'],
    ['a.jpg', withJpegSegment(jpeg, 0xed, Buffer.from('8BIM')), 'IPTC'],
    ['a.jpg', Buffer.concat([jpeg, Buffer.from('\0\0\0\x18ftypmp42')]), '录像'],
    ['a.png', Buffer.concat([png, Buffer.from('PK\u0003\u0004')]), '压缩包'],
  ])('%s', (name, bytes, what) => {
    const path = `content/images/${name}`;
    const [finding, ...more] = said('E-PICTURE-CARRIED', { [path]: bytes });
    expect(more).toEqual([]);
    expect(finding).toContain(what);
    expect(finding).toContain(`npm run pictures -- add ${path}`);
  });
});

describe('E-PICTURE-FILE 真是图片', () => {
  test.each([
    ['photo.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), '兼容性最佳'],
    ['photo.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'HEIC'],
    ['photo.gif', Buffer.from('GIF89a\0\0'), '另存为 JPG'],
    ['photo.svg', Buffer.from('<svg xmlns="x"></svg>'), '不收'],
    ['photo.jpg', Buffer.from('只是一段话'), '不是图片'],
    ['photo.jpg', jpeg.subarray(0, jpeg.length - 40), '没有拷完'],
    ['photo.jpg', png, '改名为 photo.png'],
    ['Photo 1.JPG', jpeg, '改名为 photo-1.jpg'],
    ['照片.jpg', jpeg, '改名为 village-gate.jpg'],
    ['old/photo.jpg', jpeg, ''],
  ])('%s', (name, bytes, remedy) => {
    const path = `content/images/${name}`;
    const findings = findingsAfter({ [path]: bytes }).filter(({ code }) =>
      ['E-PICTURE-FILE', 'E-FILE-PLACE', 'E-FILE-TYPE'].includes(code),
    );
    expect(findings).toHaveLength(1);
    expect(`${findings[0]?.message}${findings[0]?.hint}`).toContain(remedy);
  });

  test('别的文件夹里的图片不收，说怎么放进来', () => {
    const [finding] = said('E-FILE-TYPE', { 'content/promises/a.jpg': jpeg });
    expect(finding).toContain('npm run pictures');
  });
});

test('E-PICTURE-SIZE 太大的，说多大、怎么缩小', async () => {
  const wide = await sharp({ create: { width: 1700, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(said('E-PICTURE-SIZE', { 'content/images/wide.png': wide })[0]).toContain('1700×8 像素');
  const heavy = withPngChunk(png, 'IDAT', new Uint8Array(21 * 1024 * 1024));
  expect(said('E-PICTURE-SIZE', { 'content/images/heavy.png': heavy })[0]).toContain('21 MB');
});

describe('E-PICTURE-REGISTER 登记', () => {
  test('没有登记的，给出要添的那一行；照着添了，就只剩要写的', () => {
    const [finding] = said('E-PICTURE-REGISTER', { ...registered([]), ...file });
    const line = /真的话：(\{.+\})$/.exec(finding ?? '')?.[1] ?? '';
    const filled = { ...registered([JSON.parse(line)]), ...file };
    expect(said('E-PICTURE-REGISTER', filled)).toEqual([]);
    expect(said('E-PICTURE-WORDS', filled)).toHaveLength(1);
    expect(findingsAfter(filled).filter(({ code }) => code === 'E-TO-WRITE')).not.toEqual([]);
  });

  test('连登记的文件也没有的，说新建', () => {
    expect(said('E-PICTURE-REGISTER', file)[0]).toContain('新建 content/images.json');
  });

  test.each([
    ['登记了没有文件', registered([{ ...entry, file: 'gone.jpg' }]), '没有这个文件'],
    ['登记了两次', registered([entry, entry], file), '登记了两次'],
    [
      '撤下了文件还在',
      registered([{ ...entry, withdrawn: { on: '2022-11-10', why: '拍错了' } }], file),
      '删掉 content/images/pipe-after.jpg',
    ],
    [
      '收回了同意文件还在',
      registered(
        [{ ...entry, people: 'consented', consent: { ...consent, revoked: '2022-11-10' } }],
        file,
      ),
      '已经撤下',
    ],
  ])('%s', (_, changes, words) => {
    expect(said('E-PICTURE-REGISTER', changes).join()).toContain(words);
  });

  test('撤下了、文件也删了、哪里也不用的，没有错', () => {
    const withdrawn = { ...entry, withdrawn: { on: '2022-11-10', why: '拍错了' } };
    expect(findingsAfter(registered([withdrawn]))).toEqual([]);
  });
});

describe('E-PICTURE-WORDS 说明', () => {
  test.each([
    ['alt', '图片：村口的新灯杆亮着', '不用说'],
    ['alt', '一张照片，村口的新灯杆', '不用说'],
    ['alt', '新灯杆', '只有3个字'],
    ['alt', entry.caption.padEnd(9, '好'), ''],
    ['alt', '桌上放着一张身份证的正面', '身份证'],
    ['caption', '会议的签到表', '签到表'],
    ['givenBy', '待写：谁提供的', '还没有写'],
  ])('%s 写 %s', (field, words, reason) => {
    const found = saidOf('E-PICTURE-WORDS', { [field]: words });
    expect(found).toHaveLength(reason === '' ? 0 : 1);
    expect(found.join()).toContain(reason);
  });
});

describe('E-PICTURE-USED 页上用的', () => {
  test.each([
    ['撤下了', { withdrawn: { on: '2022-11-10', why: '拍错了' } }, '已经撤下'],
    ['派的不是这个用', { role: 'before' }, '办好以后'],
    ['真的照片放在演示上', { demo: false }, '登记成真的'],
  ])('%s', (_, fields, words) => {
    expect(saidOf('E-PICTURE-USED', fields)[0]).toContain(words);
  });

  test('没有登记的，说最像的一张', () => {
    const typo = edited(promise, 'demo: true', 'after: pipe-aftr.jpg\ndemo: true');
    expect(said('E-PICTURE-USED', { ...good, ...typo })[0]).toContain('是不是 pipe-after.jpg');
  });

  test('图片放好了、没有登记的，不叫人再放一遍：照登记的规则说的添一行就行', () => {
    const without = { ...good, ...registered([], file) };
    expect(said('E-PICTURE-USED', without)).toEqual([]);
    expect(said('E-PICTURE-REGISTER', without)[0]).toContain('添一行');
  });

  test.each([
    ['2022-10-30', []],
    ['2022-10-31', []],
    ['2022-11-05', ['比“之前”的图（2022年11月5日）还早']],
  ])('“之后”的图不能比“之前”的早：以前的是 %s 拍的', (taken, words) => {
    const before = { ...entry, file: 'pipe-before.jpg', role: 'before', taken };
    const both = edited(
      promise,
      'demo: true',
      'before: pipe-before.jpg\nafter: pipe-after.jpg\ndemo: true',
    );
    const files = { ...file, 'content/images/pipe-before.jpg': jpeg };
    const found = said('E-PICTURE-USED', { ...both, ...registered([before, entry], files) });
    expect(found).toEqual(words.map((each) => expect.stringContaining(each)));
  });

  test('演示的图不放在真的村上', () => {
    const village = edited(
      'content/villages.json',
      '"乙村"',
      '"乙村", "picture": "pipe-after.jpg"',
    );
    expect(
      saidOf('E-PICTURE-USED', { role: 'place' }, { ...village, [promise]: undefined })[0],
    ).toContain('村民会当真');
  });
});

describe('E-PICTURE-PEOPLE 认得出的人', () => {
  const use = edited(exemplar, 'demo: true', 'picture: pipe-after.jpg\ndemo: true');
  const shown = { role: 'exemplar', people: 'consented', consent };
  const at = (fields: object, changes: Changes = {}) =>
    saidOf('E-PICTURE-PEOPLE', { ...shown, ...fields }, { ...use, ...changes });

  // 许诺的那一页没有同意，一起去掉。
  const without = edited(promise, 'demo: true', 'demo: true');
  test('本人同意放在这一页的，没有错', () => {
    expect(at({}, without)).toEqual([]);
  });

  test.each([
    ['没有同意放在这一页', { consent: { ...consent, pages: [2001] } }, '没有同意放在这一页'],
    ['有孩子', { alt: '他背着小孩过水沟，雨下得大' }, '孩子的照片一张也不放'],
  ])('%s', (_, fields, words) => {
    expect(at(fields, without)[0]).toContain(words);
  });

  test('放在没有编号的页上不行', () => {
    const guide = appended('content/guide/publish.md', '\n![掏沟](/images/pipe-after.jpg)\n');
    expect(at({}, { ...without, ...guide })[0]).toContain('有编号的页');
  });

  test('收回了公开姓名的同意，照片也要问过才留', () => {
    const people = (agreed: string) => ({
      'content/people.json': JSON.stringify({
        consents: [{ name: '某某某', pages: [3001], agreed: '2022-10-01', revoked: '2022-11-08' }],
      }),
      ...without,
      ...registered([{ ...entry, ...shown, consent: { ...consent, agreed } }]),
    });
    expect(at({}, people('2022-11-01'))[0]).toContain('consent.revoked');
    expect(at({}, people('2022-11-10'))).toEqual([]);
  });

  test.each([
    [{ people: 'consented' }, '没有写同意书'],
    [{ people: 'none', consent }, '却写了同意书'],
    [{ ...shown, consent: { ...consent, adults: false } }, 'adults'],
  ])('字段对不上：%j', (fields, words) => {
    const found = findingsAfter({ ...good, ...registered([{ ...entry, ...fields }]) });
    expect(found.map(({ message }) => message).join()).toContain(words);
  });
});

test('W-PICTURE-UNUSED 哪里也没有用的，提醒', () => {
  expect(said('W-PICTURE-UNUSED', registered([entry], file))).toHaveLength(1);
  expect(said('W-PICTURE-UNUSED', good)).toEqual([]);
});

describe('E-MD-IMAGE 正文里的图片', () => {
  const real = { ...good, ...registered([{ ...entry, demo: false }]), [promise]: undefined };
  test('登记过的、单独一段、写了一句话的，没有错', () => {
    const line = '\n![换好的水管](/images/pipe-after.jpg)\n';
    const found = findingsAfter({ ...real, ...appended(policy, line) });
    expect(found.filter(({ code }) => /PICTURE|IMAGE|MD/.test(code))).toEqual([]);
    const crlf = appended(policy, line.replaceAll('\n', '\r\n'));
    expect(said('E-MD-IMAGE', { ...real, ...crlf })).toEqual([]);
  });

  test.each([
    ['![](/images/pipe-after.jpg)', '没有写图下面的一句话'],
    ['看![水管](/images/pipe-after.jpg)', '挤在一段'],
    ['![水管](/images/pipe-after.jpg)\n接着说。', '挤在一段'],
    ['![水管](https://example.com/a.jpg)', '不是登记过的'],
    ['![水管](images/pipe-after.jpg)', '不是登记过的'],
  ])('%s', (text, words) => {
    expect(said('E-MD-IMAGE', { ...real, ...appended(policy, `\n${text}\n`) })[0]).toContain(words);
  });

  test('公文、村规民约里不放', () => {
    const text = '\n![水管](/images/pipe-after.jpg)\n';
    const found = said('E-MD-IMAGE', { ...real, ...appended('content/notices/plan.md', text) });
    expect(found[0]).toContain('公文');
  });
});

test('没有办好的事，放了办好以后的图：提醒，说照写的是怎样', () => {
  const half = good[promise]?.toString().replace('outcome: done', 'outcome: progress') ?? '';
  expect(said('W-PICTURE-EARLY', { ...good, [promise]: half })[0]).toContain('“超期没办好”');
  const intime = half.replace('due: 2022-11-10', 'due: 2022-12-10');
  const [told] = said('W-PICTURE-EARLY', { ...good, [promise]: intime });
  expect(told).toContain(`${promise}:`);
  expect(told).toContain('“在期限内”');
});
