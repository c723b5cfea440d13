import type { AnyRepository } from './any-repository.ts';

/** 没有说公布的是哪条分支的，照这两个名字。 */
const USUAL = ['main', 'master'];

/**
 * 哪些分支是草稿（全名，如 `refs/heads/caogao`）：不是公布的那条的。公布的是哪条，看对方那边说的（`refs/remotes/origin/HEAD`）；
 * 没说的，是 main、master；这两条也没有的，说不清，一条也不算草稿。真正管得住的是服务器，它的设置里写着是哪条。
 */
export function draftBranches(repository: AnyRepository): (ref: string) => boolean {
  const listed = repository
    .run(['for-each-ref', '--format=%(refname)%00%(symref)', 'refs/heads', 'refs/remotes'])
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\0'));
  const heads = listed.flatMap(([name = '', target = '']) =>
    /^refs\/remotes\/[^/]+\/HEAD$/.test(name) ? [nameIn(target)] : [],
  );
  const names = new Set(listed.map(([name = '']) => nameIn(name)));
  const published = new Set(heads.length > 0 ? heads : USUAL.filter((name) => names.has(name)));
  return (ref) =>
    published.size > 0 &&
    ref.startsWith('refs/heads/') &&
    !published.has(nameIn(ref)) &&
    !USUAL.includes(nameIn(ref));
}

const nameIn = (ref: string) => ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '');
