import { openGit } from '../git/git.ts';

/**
 * 把要写下的公布先记进 git 的存储（一个没有提交的对象，过些日子 git 自己清掉），
 * 收回的时候才晓得文件改没改过。不在 git 里的不记。
 */
export function recordWritten(content: string, text: string): void {
  openGit(content)?.run(['hash-object', '-w', '--stdin'], text);
}

/** 现在的字是不是原样记过的。 */
export function isRecorded(content: string, text: string): boolean {
  const git = openGit(content);
  if (git === undefined) return false;
  const hash = git.run(['hash-object', '--stdin'], text).toString('latin1').trim();
  return !git.run(['cat-file', '--batch-check'], hash).toString('latin1').includes('missing');
}
