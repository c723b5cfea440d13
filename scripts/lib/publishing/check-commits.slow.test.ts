import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeGbk } from '../../../tests/support/gbk.ts';
import {
  cleanPicture,
  exifBlock,
  withJpegSegment,
} from '../../../tests/support/pictures/planted.ts';
import {
  EXAMPLE_ID,
  EXAMPLE_MOBILE,
  NONE,
  type PushedTown,
  pushedTown,
} from '../../../tests/support/pushed-town.ts';
import { checkCommits } from './check-commits.ts';
import type { RefUpdate } from './new-commits.ts';

const head = (town: PushedTown, revision = 'HEAD') => town.git('rev-parse', revision).trim();
const main = (town: PushedTown): RefUpdate => ({
  ...{ ref: 'refs/heads/main', old: town.base, new: head(town) },
});
const check = (town: PushedTown, ...updates: readonly RefUpdate[]) =>
  checkCommits({
    ...{ folder: town.root, updates: updates.length === 0 ? [main(town)] : updates },
    ...{ published: [], publishedRefs: [], inHook: false, today: '2026-11-21' },
  });
const errorsOf = async (town: PushedTown, ...updates: readonly RefUpdate[]) =>
  (await check(town, ...updates)).findings.filter(({ severity }) => severity === 'error');
const brief = async (town: PushedTown, ...updates: readonly RefUpdate[]) =>
  (await errorsOf(town, ...updates)).map(({ code, file }) => `${code} ${file}`);

describe('藏在一串提交的各处', () => {
  let town: PushedTown;
  let said: Awaited<ReturnType<typeof errorsOf>>;
  const planted = new Map<string, string>();
  /** 写进去提交一次，下一次又删掉。 */
  const plant = (name: string, path: string, text: string | Uint8Array) => {
    town.write(path, text);
    planted.set(name, town.commit('添一样'));
    town.remove(path);
    town.commit('又删了');
  };

  beforeAll(async () => {
    town = pushedTown();
    plant('说明页', 'README.md', `# 说明\n\n${EXAMPLE_ID}\n`);
    plant('.gitignore', '.gitignore', `dist/\n# ${EXAMPLE_ID}\n`);
    plant('程序', 'src/page.ts', `const phone = '${EXAMPLE_MOBILE}';\n`);
    plant('内容里的页', 'content/policies/new.md', `---\ntitle: 某\n---\n\n${EXAMPLE_ID}\n`);
    plant('内容里不认得的文件', 'content/x.dat', `联系 ${EXAMPLE_MOBILE}\n`);
    plant('文件名', `content/policies/a-${EXAMPLE_ID}.md`, '正文\n');
    plant('文件夹名', `photos/${EXAMPLE_ID}/a.txt`, '正文\n');
    plant('GBK 的文件', 'notes.txt', encodeGbk(`身份证 ${EXAMPLE_ID}`));
    plant('UTF-16 的文件', 'wide.txt', Buffer.from(`\uFEFF身份证 ${EXAMPLE_ID}`, 'utf16le'));
    plant(
      '图片里的字',
      'a.png',
      Buffer.from(`\u0089PNG\r\n\u001a\n\0\0\0\0 ${EXAMPLE_ID} \0`, 'latin1'),
    );
    plant('名字带引号和换行', `a"b\n${EXAMPLE_ID}.txt`, '正文\n');
    const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock()]);
    plant(
      '带着地点的照片',
      'photos/gate.jpg',
      withJpegSegment(await cleanPicture('jpeg'), 0xe1, exif),
    );
    plant('压缩包', 'content/a.zip', Buffer.from('PK\u0003\u0004\0\0\0\0', 'latin1'));
    plant('领取单', 'a.bin', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n');
    plant('换字节的设置', '.gitattributes', '*.md filter=other\n');
    planted.set('说明', town.commit(`补发 ${EXAMPLE_ID} 的`));
    planted.set('作者', town.commit('改', `--author=${EXAMPLE_ID} <town@example.gov.cn>`));
    planted.set('QQ 邮箱', town.commit('改', '--author=某 <12345678@qq.com>'));
    town.git('config', 'i18n.commitEncoding', 'GBK');
    town.git('add', '-A');
    town.write('message', encodeGbk(`身份证 ${EXAMPLE_ID}`));
    town.git('commit', '-q', '--allow-empty', '-F', join(town.root, 'message'));
    planted.set('GBK 的说明', head(town));
    town.git('config', '--unset', 'i18n.commitEncoding');
    town.remove('message');
    const tree = head(town, 'HEAD^{tree}');
    const raw = `tree ${tree}\nparent ${head(town)}\nauthor 某 <a@example.gov.cn> 1 +0000\ncommitter 某 <a@example.gov.cn> 1 +0000\nencoding UTF-16LE\n\n${EXAMPLE_ID}\n`;
    const lying = town.feed(raw, 'hash-object', '-t', 'commit', '-w', '--stdin');
    town.git('reset', '-q', '--soft', lying);
    planted.set('编码写假了的说明', lying);
    town.commit('末了');
    said = await errorsOf(town);
  }, 120_000);
  afterAll(() => town.clear());

  test.each([
    ['说明页', 'E-PII-ID', 'README.md'],
    ['.gitignore', 'E-PII-ID', '.gitignore'],
    ['程序', 'E-PII-MOBILE', 'src/page.ts'],
    ['内容里的页', 'E-PII-ID', 'content/policies/new.md'],
    ['内容里不认得的文件', 'E-PII-MOBILE', 'content/x.dat'],
    ['文件名', 'E-PII-ID', 'content/policies/a-……（18个字）.md'],
    ['文件夹名', 'E-PII-ID', 'photos/……（18个字）/a.txt'],
    ['GBK 的文件', 'E-PII-ID', 'notes.txt'],
    ['UTF-16 的文件', 'E-PII-ID', 'wide.txt'],
    ['图片里的字', 'E-PII-ID', 'a.png'],
    ['名字带引号和换行', 'E-PII-ID', 'a"b\n……（18个字）.txt'],
    ['压缩包', 'E-PRIVATE-FILE', 'content/a.zip'],
    ['领取单', 'E-COMMIT-UNSEEN', 'a.bin'],
    ['换字节的设置', 'E-COMMIT-ATTRIBUTES', '.gitattributes'],
    ['说明', 'E-PII-ID', '提交说明'],
    ['作者', 'E-PII-ID', '作者'],
    ['QQ 邮箱', 'E-COMMIT-MAIL', '作者'],
    ['带着地点的照片', 'E-PICTURE-CARRIED', 'photos/gate.jpg'],
    ['GBK 的说明', 'E-PII-ID', '提交说明'],
    ['编码写假了的说明', 'E-PII-ID', '提交说明'],
  ])('%s', (name, code, file) => {
    const commit = planted.get(name)?.slice(0, 7);
    const found = said.filter((one) => one.commit === commit && one.code === code);
    expect(found.map((one) => one.file)).toContain(file);
  });

  test('都说得出在哪次提交，都说怎么收回来，一个字也不照抄', () => {
    const text = JSON.stringify(said);
    expect(text).not.toMatch(/11010519491231|13800138000|12345678@/);
    for (const { commit, hint } of said) {
      expect(commit).toMatch(/^[0-9a-f]{7}$/);
      expect(hint).toContain(`git reset --soft ${town.base.slice(0, 7)}`);
      expect(hint).not.toContain('先请人');
    }
  });

  test('照说的做，历史里就没有了', async () => {
    town.git('reset', '-q', '--soft', town.base.slice(0, 7));
    town.commit('重新提交一次');
    expect(await brief(town)).toEqual([]);
  });
});

describe('一条一条看', () => {
  let town: PushedTown;
  beforeEach(() => {
    town = pushedTown();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    town.clear();
  });

  test('干净的一串，没有问题', async () => {
    town.write('README.md', '# 说明\n');
    town.commit('添说明');
    town.write('README.md', '# 说明\n\n两行\n');
    town.commit('改说明');
    expect(await check(town)).toMatchObject({ findings: [], commits: 2 });
  });

  test('最后一次提交，改了重新提交就行', async () => {
    town.commit(`补发 ${EXAMPLE_ID}`);
    const [found] = await errorsOf(town);
    expect(found?.hint).toContain('git commit --amend');
    town.git('commit', '-q', '--amend', '--allow-empty', '-m', '补发');
    expect(await brief(town)).toEqual([]);
  });

  test('改掉了、还没推送的那一次，不在要推的里面，不看', async () => {
    town.write('README.md', EXAMPLE_ID);
    town.commit('写错了');
    town.write('README.md', '说明');
    town.git('add', '-A');
    town.git('commit', '-q', '--amend', '-m', '改好了');
    expect(await brief(town)).toEqual([]);
  });

  test('改了名、内容没变的文件，照样看', async () => {
    town.write('tests/a.txt', `${EXAMPLE_ID}\n`);
    const before = town.commit('测试');
    town.git('mv', 'tests/a.txt', 'a.txt');
    town.commit('挪出来');
    expect(await brief(town, { ...main(town), old: before })).toEqual(['E-PII-ID a.txt']);
  });

  test('早就有的号码，旁边改了一行，不算在这次头上', async () => {
    town.write('README.md', `${EXAMPLE_ID}\n`);
    const before = town.commit('早先');
    town.write('README.md', `${EXAMPLE_ID}\n又一行\n`);
    town.commit('改一行');
    expect(await brief(town, { ...main(town), old: before })).toEqual([]);
  });

  test('合并时添的要看，从别的分支并过来的只看一遍', async () => {
    town.git('checkout', '-q', '-b', 'other');
    town.write('other.md', `${EXAMPLE_MOBILE}\n`);
    const other = town.commit('另一条分支');
    town.git('checkout', '-q', 'main');
    town.write('own.md', '自己的\n');
    town.commit('这一条');
    town.git('merge', '-q', '--no-ff', '--no-commit', 'other');
    town.write('merged.md', `${EXAMPLE_ID}\n`);
    const merge = town.commit('合并');
    const found = await errorsOf(town);
    expect(found.map(({ code, file, commit }) => [code, file, commit])).toEqual([
      ['E-PII-MOBILE', 'other.md', other.slice(0, 7)],
      ['E-PII-ID', 'merged.md', merge.slice(0, 7)],
    ]);
  });

  test('并过来的是公布过的旧历史，不再查一遍', async () => {
    town.git('checkout', '-q', '-b', 'other');
    town.write('other.md', `${EXAMPLE_MOBILE}\n`);
    town.commit('早就公布了');
    town.git('checkout', '-q', 'main');
    town.commit('这一条');
    town.git('merge', '-q', '--no-ff', '-m', '合并', 'other');
    const report = await checkCommits({
      ...{ folder: town.root, updates: [main(town)], published: ['refs/heads/other'] },
      ...{ publishedRefs: [], inHook: false, today: '2026-11-21' },
    });
    expect(report).toMatchObject({ findings: [], commits: 2 });
  });

  test('分支、标签的名字，标签的说明，指着标签的标签', async () => {
    town.git('tag', `t-${EXAMPLE_ID}`);
    town.git('tag', '-a', 'v1', '-m', `发给 ${EXAMPLE_MOBILE}`);
    town.git('tag', '-a', 'v2', '-m', '套一层', 'v1');
    const ref = (name: string) => ({ ref: name, old: NONE, new: head(town, name) });
    const found = await errorsOf(town, ref(`refs/tags/t-${EXAMPLE_ID}`), ref('refs/tags/v2'), {
      ...main(town),
      ref: `refs/heads/丁村低保/${EXAMPLE_ID}`,
    });
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'E-PII-ID 标签的名字',
      'E-PII-MOBILE 标签说明',
      'E-PII-ID 分支的名字',
    ]);
    expect(found[0]?.hint).toContain('git tag -d');
    expect(found[2]?.hint).toContain('git branch -m');
    expect(JSON.stringify(found)).not.toMatch(/11010519491231|13800138000/);
  });

  test('笔记里的', async () => {
    town.git('notes', 'add', '-m', `身份证 ${EXAMPLE_ID}`);
    const ref = 'refs/notes/commits';
    expect(await brief(town, { ref, old: NONE, new: head(town, ref) })).toContainEqual(
      expect.stringMatching(/^E-PII-ID 笔记/),
    );
    town.git('notes', 'remove');
    town.git('update-ref', '-d', ref);
    town.git('notes', 'add', '-m', '看过了');
    expect(await brief(town, { ref, old: NONE, new: head(town, ref) })).toEqual([]);
  });

  test('标签指着一个文件的，不收', async () => {
    const blob = town.feed(EXAMPLE_ID, 'hash-object', '-w', '--stdin');
    town.git('update-ref', 'refs/tags/x', blob);
    expect(await brief(town, { ref: 'refs/tags/x', old: NONE, new: blob })).toEqual([
      'E-COMMIT-TARGET 标签的名字',
    ]);
  });

  test('快捷方式、子模块、空的文件夹名、会认错地方的名字', async () => {
    const blob = town.feed('../../秘密', 'hash-object', '-w', '--stdin');
    const empty = town.feed('', 'mktree');
    const inner = town.feed(`040000 tree ${empty}\t${EXAMPLE_ID}\n`, 'mktree');
    const root = town.git('ls-tree', 'HEAD');
    const lines = [
      ...[`120000 blob ${blob}\tlink`, `160000 commit ${town.base}\tmodule`],
      ...[`040000 tree ${inner}\tfolders`, `100644 blob ${blob}\t.git `],
    ];
    const tree = town.feed(`${root}${lines.join('\n')}\n`, 'mktree');
    const commit = town.git('commit-tree', tree, '-p', 'HEAD', '-m', '怪').trim();
    expect((await brief(town, { ...main(town), new: commit })).toSorted()).toEqual([
      'E-COMMIT-PATH .git ',
      'E-COMMIT-UNSEEN link',
      'E-COMMIT-UNSEEN module',
      'E-PII-ID folders/……（18个字）',
    ]);
  });

  test('镇里登过的 QQ 邮箱收，登过的手机邮箱也不收', async () => {
    const hash = (mail: string) => createHash('sha256').update(mail).digest('hex').slice(0, 16);
    const mails = ['12345678@qq.com', `${EXAMPLE_MOBILE}@139.com`];
    const site = JSON.parse(town.git('show', 'HEAD:content/site.json'));
    site.publishers = mails.map((mail) => ({ author: hash(mail), post: '镇便民服务中心' }));
    town.write('content/site.json', `${JSON.stringify(site, null, 2)}\n`);
    town.commit('登记', '--author=某 <12345678@qq.com>');
    expect(await brief(town)).toEqual([]);
    town.commit('改', `--author=某 <${EXAMPLE_MOBILE}@139.com>`);
    expect(await brief(town)).toEqual(['E-COMMIT-MAIL 作者']);
  });

  test('最后的样子照 check 整个查：公布过的页删了、写坏了', async () => {
    const [first = ''] = town.git('ls-files', 'content/policies/*.md').split('\n');
    town.remove(first);
    town.write('content/villages.json', '[');
    town.commit('改坏了');
    const found = await brief(town);
    expect(found).toContainEqual('E-JSON content/villages.json');
    expect(found.join()).toMatch(/E-PAGE-GONE/);
  });

  test('没有 site.json 的分支，不当作没有毛病', async () => {
    town.git('rm', '-q', 'content/site.json');
    town.commit('丢了');
    expect(await brief(town)).toContainEqual('E-COMMIT-TOWN site.json');
  });

  test('没有 git、少了东西的，拒绝', async () => {
    town.write('README.md', '说明\n');
    town.commit('添');
    const blob = head(town, 'HEAD:README.md');
    rmSync(join(town.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const update = main(town);
    await expect(check(town, update)).rejects.toThrow('先不放行');
    vi.stubEnv('PATH', '/no/git/here');
    await expect(check(town, update)).rejects.toThrow('找不到 git');
  });

  test('头一回推到空的仓库：全部提交都看，前面没有的就退到头', async () => {
    town.write('README.md', EXAMPLE_ID);
    town.commit('写错了');
    town.remove('README.md');
    town.commit('删了');
    const [found, ...others] = await errorsOf(town, { ...main(town), old: NONE });
    expect(others).toEqual([]);
    expect(found?.hint).toContain('git update-ref -d HEAD');
  });
});

test('镇自己的仓库，文件夹名里有引号和空格，SHA-256 的仓库', async () => {
  const town = pushedTown('', '青 石"镇\'', '--object-format=sha256');
  try {
    town.write('policies/new.md', `---\ntitle: 某\n---\n\n${EXAMPLE_ID}\n`);
    town.commit('添一页');
    town.remove('policies/new.md');
    town.commit('删了');
    expect(await brief(town)).toEqual(['E-PII-ID policies/new.md']);
  } finally {
    town.clear();
  }
});
