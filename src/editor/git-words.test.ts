import { expect, test } from 'vitest';
import { sayPullTrouble, sayPushed, sayPushTrouble } from './git-words.ts';

test.each([
  ["fatal: unable to access 'https://x/': Could not resolve host: x", '连不上', '推送'],
  ['ssh: connect to host x port 22: Connection timed out', '连不上', '丢不了'],
  [' ! [rejected]  main -> main (fetch first)', '别人新提交的', '取回别人改的'],
  [
    'remote: ✗ 别人刚推上来，你这里还没有他的。\n ! [remote rejected] main -> main (pre-receive hook declined)',
    '别人新提交的',
    '取回别人改的',
  ],
  [
    " ! [remote rejected] main -> main (cannot lock ref 'refs/heads/main': is at 1 but expected 2)",
    '别人新提交的',
    '取回别人改的',
  ],
  ['git@x: Permission denied (publickey).', '不认得这台电脑', '权限'],
  ["fatal: '/x.git' does not appear to be a git repository", '找不到仓库', 'git remote -v'],
  ['hint: a\nfatal: odd', 'git 说：fatal: odd', '丢不了'],
])('推送时 git 说「%s」，说成中文', (said, message, hint) => {
  const trouble = sayPushTrouble(said);
  expect(trouble.message).toContain(message);
  expect(trouble.hint).toContain(hint);
});

test('服务器不收，它自己的话照说', () => {
  const said = [
    'remote: content/a.md:3  错误 E-PII-ID        ',
    'remote: error: hook declined to update refs/heads/main',
    ' ! [remote rejected] main -> main (pre-receive hook declined)',
  ].join('\n');
  expect(sayPushTrouble(said).message).toContain('content/a.md:3  错误 E-PII-ID');
  expect(sayPushTrouble(said).message).not.toContain('hook declined');
});

test('推送以前的关口不放行，它的话照说；号码里碰巧有 403 的不当成没有权限', () => {
  const said = [
    '提交 4030000  promises/a.md:3  错误 E-PII-ID',
    '  怎么改：删掉整段号码。',
    "error: failed to push some refs to '/srv/青石.git'",
  ].join('\n');
  const { message, hint } = sayPushTrouble(said);
  expect(message).toContain('没有放行');
  expect(message).toContain('E-PII-ID');
  expect(message).not.toContain('failed to push');
  expect(hint).toContain('撤回最后一次提交');
});

test('推上去了，服务器说的话照说', () => {
  expect(sayPushed('remote: 查过了，收下了。        \nremote: ✓ 换上了        \nTo /x.git')).toBe(
    '查过了，收下了。\n✓ 换上了',
  );
});

test('取回合不到一起，说什么也没有动', () => {
  expect(sayPullTrouble('CONFLICT (content): Merge conflict in a.md').message).toContain(
    '什么也没有动',
  );
  expect(sayPullTrouble('Could not resolve host').message).toContain('连不上');
});
