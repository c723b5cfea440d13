import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { encodeGbk } from '../../../tests/support/gbk.ts';
import { townshipNotice } from '../../../tests/support/township-notice.ts';
import { p, wordFile } from '../../../tests/support/word-file.ts';
import { newNoticeFrom } from './from-document.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-notice-'));
const qingshi = resolve(import.meta.dirname, '../../../tests/towns/qingshi');
let made = 0;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** 青石镇的内容，一个自己的 git 仓库；和要变成草稿的一份文件。 */
function town(name: string, bytes: Uint8Array) {
  made += 1;
  const root = join(scratch, String(made));
  const content = join(root, 'town');
  mkdirSync(root);
  cpSync(qingshi, content, { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@example.gov.cn', ...args], {
      cwd: content,
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', '青石镇');
  const from = join(root, name);
  writeFileSync(from, bytes);
  return { content, from, git, notices: () => readdirSync(join(content, 'notices')) };
}

const write = ({ content, from }: { content: string; from: string }) =>
  newNoticeFrom({ from, content, today: '2026-12-01' });

test('十页的 Word 文件：除了 front matter 里要人写的两样，检查没有一个错误', async () => {
  const place = town('方案.docx', townshipNotice());
  const notice = await write(place);
  expect(notice).toMatchObject({ path: 'content/notices/2026-notice.md', code: 4004 });
  expect(
    notice.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, line }) => `${code} ${line}`),
  ).toEqual(['E-PAGE-TO-WRITE 4', 'E-PAGE-TO-WRITE 5']);
  const text = readFileSync(join(place.content, 'notices/2026-notice.md'), 'utf8');
  expect(text).toContain(
    'number: 青石府发〔2026〕18号\nissued: 2026-08-28\nremark: 此件公开发布\n',
  );
  // 写在文件夹里，git 里什么也没有加。
  expect(place.git('status', '--porcelain')).toBe('?? notices/2026-notice.md\n');
});

test('联系人、电话当场说出在哪一行，不照抄；没有照搬的一样样列出来', async () => {
  const body = [
    p('关于做好防汛工作的通知', { align: 'center' }),
    p('各村：'),
    p('现通知如下。联系人：张三，电话13800138000。'),
    p('<w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:t>青石镇人民政府</w:t></w:r>', {
      align: 'right',
    }),
    p('2026年3月2日', { align: 'right' }),
    p('<w:r><w:t>赵永强同志任组长</w:t></w:r><w:r><w:object/></w:r>'),
  ];
  const { findings, said } = await write(town('通知.docx', wordFile({ body: body.join('') })));
  expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual([
    ...['E-PAGE-TO-WRITE 5', 'E-PII-MOBILE 14', 'W-PII-NAME 14', 'W-PII-NAME 20'],
  ]);
  const words = [...said, ...findings.map(({ message }) => message)].join('\n');
  expect(words).not.toMatch(/张三|赵永强|13800138000/);
  expect(words).toMatch(/没有照搬的：\n {2}图片 1 处，没有取（“青石镇人民政府”那一段）/);
});

test('同一份再来一次，另起一个名字、另给一个编号，说已经有了', async () => {
  const place = town(
    '通知.txt',
    new TextEncoder().encode('关于做好防汛工作的通知\n\n各村：\n现通知如下。\n'),
  );
  const [first, second] = [await write(place), await write(place)];
  expect([first.path, second.path]).toEqual([
    'content/notices/fang-xun-gong-zuo.md',
    'content/notices/fang-xun-gong-zuo-2.md',
  ]);
  expect(second.code).toBe(first.code + 1);
  expect(second.said.join()).toContain(`${first.path} 的标题和它一样`);
});

test('网页上会变的字：说在哪里，什么也不写', async () => {
  const place = town(
    '通知.txt',
    new TextEncoder().encode('关于低保的通知\n\n各村：\n标准待定〔待核实〕。\n'),
  );
  const before = place.notices();
  await expect(write(place)).rejects.toThrow(/网页上的字会变：原件是“.*〔待核实〕.*什么也没有写/);
  expect(place.notices()).toEqual(before);
});

test('标着密级、写明不公开的，一个字也不写', async () => {
  const text = '秘密\n青石镇人民政府文件\n关于维稳的通知\n各村：\n现通知如下。\n';
  const place = town('通知.txt', new TextEncoder().encode(text));
  const before = place.notices();
  await expect(write(place)).rejects.toThrow('这份文件写着“秘密”，不能主动公开，什么也没有写');
  expect(place.notices()).toEqual(before);
});

test.each(['据 低保条例 第10条', '补 缴费截止日'])(
  '原件里写着〔%s〕：是网站的记号，说换成什么，什么也不写',
  async (mark) => {
    const body = [
      ...['关于做好防汛工作的通知', '各村：', `照着办〔${mark}〕。`],
      ...['青石镇人民政府', '2026年3月2日'],
    ];
    const place = town('通知.docx', wordFile({ body: body.map((text) => p(text)).join('') }));
    const before = place.notices();
    await expect(write(place)).rejects.toThrow(`〔${mark}〕”。六角括号这样写，在网站上是记号`);
    expect(place.notices()).toEqual(before);
  },
);

test('读不了的、没有的，说清楚，什么也不写', async () => {
  const place = town('通知.wps', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  const before = place.notices();
  await expect(write(place)).rejects.toThrow(/另存为.*\.docx/);
  await expect(write({ ...place, from: join(scratch, '没有.docx') })).rejects.toThrow(
    '没有这个文件',
  );
  await expect(write({ ...place, from: scratch })).rejects.toThrow('不是一个文件');
  expect(place.notices()).toEqual(before);
});

test('命令行：粘进来的字（GBK 的也行）写成草稿，列出还要人看的', () => {
  const { content } = town('空.txt', new Uint8Array());
  const text = '关于做好防汛工作的通知\n\n各村：\n现通知如下。\n\n青石镇人民政府\n2026年3月2日\n';
  const run = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../../new.ts'), 'notice', '--from', '-', '--content', content],
    { input: encodeGbk(text), encoding: 'utf8' },
  );
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain(
    '草稿写好了：content/notices/2026-fang-xun-gong-zuo.md，编号 4004。',
  );
  expect(run.stdout).toContain('content/notices/2026-fang-xun-gong-zuo.md:5  错误 E-PAGE-TO-WRITE');
});
