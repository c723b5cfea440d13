import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dayAfter } from '../../../src/kinds/day.ts';
import { kinds } from '../../../src/kinds/kinds.ts';
import { CommandError } from '../command/command-error.ts';
import { gitEnvironment } from '../git/git.ts';

const FIRST_DAY = '2000-01-01';
const SECONDS_A_DAY = 86_400;
const COMMITS_A_DAY = 10;
/** 一个文件夹里放多少页：全放在一个里头，每提交一次 git 都要把两万个名字重写一遍，造都造不出来。 */
const PAGES_A_FOLDER = 100;
/** 多少次提交里有一次是合并。 */
const MERGE_EVERY = 50;

/**
 * 在 `folder` 里造一个仓库：`content/promises` 里有 `pages` 页，提交过 `commits` 次，头一次把全部页添齐，
 * 后面一次改一页，隔一段合并一回、给文件改一回名。
 */
export function makeLongHistory(folder: string, pages: number, commits: number): void {
  mkdirSync(join(folder, 'content'), { recursive: true });
  git(folder, ['init', '-q', '-b', 'main'], '');
  git(folder, ['fast-import', '--quiet'], [...streamOf(pages, commits)].join(''));
}

/** fast-import 读的一条条命令。 */
function* streamOf(pages: number, commits: number): Iterable<string> {
  const names = Array.from({ length: pages }, (_, page) => `${folderOf(page)}/第${page}件.md`);
  yield commit(1, '头一回');
  for (const [page, name] of names.entries()) yield file(name, textOf(page, 0));
  for (let at = 1; at < commits; at += 1) {
    const page = (at * 7919) % pages;
    const name = names[page] ?? '';
    if (at % MERGE_EVERY === 0) yield merged(at, name, textOf(page, at));
    else if (at % MERGE_EVERY === 1) {
      const renamed = `${folderOf(page)}/改名${at}-${page}.md`;
      yield `${commit(at + 1, `第${at}回`)}R "content/promises/${name}" "content/promises/${renamed}"\n`;
      names[page] = renamed;
    } else yield commit(at + 1, `第${at}回`) + file(name, textOf(page, at));
  }
}

function folderOf(page: number): string {
  return String(Math.floor(page / PAGES_A_FOLDER));
}

/** 在旁边一条线上改，再合进来。 */
function merged(at: number, name: string, text: string): string {
  const branch = `${head('refs/heads/side', at + 1, `分支上第${at}回`)}from refs/heads/main\n`;
  const merge = `${head('refs/heads/main', at + 1, '合并')}merge refs/heads/side\n`;
  return [branch, file(name, text), merge, file(name, text)].join('');
}

function commit(at: number, summary: string): string {
  return head('refs/heads/main', at, summary);
}

function head(ref: string, at: number, summary: string): string {
  const day = dayAfter(FIRST_DAY, Math.floor(at / COMMITS_A_DAY));
  const when = Date.parse(day) / 1000 + (at % COMMITS_A_DAY) * (SECONDS_A_DAY / 24);
  const who = `镇里 <town@example.gov.cn> ${when} +0800`;
  return `commit ${ref}\nauthor ${who}\ncommitter ${who}\n${data(summary)}`;
}

function file(name: string, text: string): string {
  return `M 100644 inline "content/promises/${name}"\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function textOf(page: number, at: number): string {
  const body = `答应的事，第${at}次说法。${'把沟清了，路补了，灯安了。'.repeat(40)}`;
  return `---\ncode: ${kinds.promises.first + page}\ntitle: 第${page}件事\n---\n\n${body}\n`;
}

function git(folder: string, args: readonly string[], input: string): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...args], {
    input,
    env: gitEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new CommandError(`git ${args[0] ?? ''} 没有办成：${stderr}`);
}
