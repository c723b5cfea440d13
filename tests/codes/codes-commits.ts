import type { CommitCheck } from '../../src/checks/check.ts';
import type { Committed, Entry, Person } from '../../src/checks/committed.ts';
import { commitChecks } from '../../src/checks/registry.ts';
import type { ToldExample } from './told-example.ts';

const told = (seen: Committed) => () =>
  commitChecks.flatMap(({ code, runOnCommit }: CommitCheck) =>
    [...runOnCommit(seen)].map((fault) => ({ code, ...fault })),
  );
const person = (mail: string): Person => ({
  ...{ what: 'person', name: '镇党政办', mail, isRegistered: false },
});
const entry = (path: string, more: Partial<Entry> = {}): Entry => ({
  ...{ what: 'entry', path, isUtf8: true, form: 'file', size: 20, text: '一句话。' },
  ...more,
});
const office = person('office@example.gov.cn');
const draft = (text: string): Committed => ({ what: 'draft', text, isShown: true });
/** 拆开写，别处搜不到。 */
const numbered = ['10001', '20002', '@example.com'].join('');

/** 提交的时候、推送的时候看的：说明、署名、文件的名字、分支和标签。 */
export const codesOfCommits: readonly ToldExample[] = [
  {
    ...{ code: 'E-COMMIT-ENCODING', about: '提交说明、署名读不出来' },
    ...{ wrong: '说明存成了别的编码', right: 'git config i18n.commitEncoding utf-8' },
    tell: told({ what: 'words', text: undefined }),
    tellRight: told({ what: 'words', text: '丁村路灯修好了' }),
  },
  {
    ...{ code: 'E-COMMIT-MAIL', about: '署名的邮箱是一串号码' },
    wrong: 'git config user.email 〔QQ 号的邮箱〕',
    right: 'git config user.email 办公邮箱',
    ...{ tell: told(person(numbered)), tellRight: told(office) },
  },
  {
    ...{ code: 'W-COMMIT-MAIL', about: '署名用的是私人邮箱' },
    wrong: 'git config user.email 〔私人邮箱〕',
    right: 'git config user.email 办公邮箱',
    tell: told(person(['writer', 'mail.example'].join('@'))),
    tellRight: told(office),
  },
  {
    ...{ code: 'E-COMMIT-PATH', about: '文件名会让电脑认错地方' },
    ...{ wrong: 'content/guide/a:b.md', right: 'content/guide/a-b.md' },
    tell: told(entry('content/guide/a:b.md')),
    tellRight: told(entry('content/guide/a-b.md')),
  },
  {
    ...{ code: 'E-COMMIT-UNSEEN', about: '里面有什么看不见' },
    ...{ wrong: '一个快捷方式（符号链接）', right: '把内容本身放进来' },
    tell: told(entry('content/guide/a.md', { form: 'link' })),
    tellRight: told(entry('content/guide/a.md')),
  },
  {
    ...{ code: 'E-COMMIT-ATTRIBUTES', about: '.gitattributes 把放上网的换成另一样' },
    ...{ wrong: '*.md filter=other', right: '*.md text eol=lf' },
    tell: told(entry('.gitattributes', { text: '*.md filter=other\n' })),
    tellRight: told(entry('.gitattributes', { text: '*.md text eol=lf\n' })),
  },
  {
    ...{ code: 'E-COMMIT-TARGET', about: '标签、分支指着的不是一次提交' },
    ...{ wrong: '标签指着单独一个文件', right: 'git tag -d 这个标签' },
    tell: told({ what: 'target', type: 'blob' }),
    tellRight: told({ what: 'target', type: 'commit' }),
  },
  {
    ...{ code: 'E-COMMIT-TOWN', about: '分支里没有镇的内容' },
    ...{ wrong: '推上来的分支里没有 site.json', right: '找回 site.json，提交了再推送' },
    tell: told({ what: 'tip', hasTown: false, shouldHave: true }),
    tellRight: told({ what: 'tip', hasTown: true, shouldHave: true }),
  },
  {
    ...{ code: 'E-COMMIT-EMPTY', about: '提交说明是空的' },
    ...{ wrong: 'git commit -m "…"', right: 'git commit -m "丁村路灯修好了"' },
    ...{ tell: told(draft('……')), tellRight: told(draft('丁村路灯修好了')) },
  },
  {
    ...{ code: 'W-COMMIT-FOREIGN', about: '提交说明不是中文' },
    ...{ wrong: 'git commit -m "update"', right: 'git commit -m "丁村路灯修好了"' },
    ...{ tell: told(draft('update')), tellRight: told(draft('丁村路灯修好了')) },
  },
];
