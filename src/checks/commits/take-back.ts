import type { Explained } from '../../source/fault.ts';

/** 出了毛病的那次提交，在要推上去的一串里是什么位置。 */
export interface CommitStanding {
  /** 已经推送过了：收不回来了。 */
  readonly isPublished: boolean;
  /** 是分支上最后一次提交。 */
  readonly isLast: boolean;
  /** 在哪条分支上，如 `main`；说不清、不便说的是 `undefined`。 */
  readonly branch: string | undefined;
  /** 退回到哪次提交，这一串就全收回来了；前面什么也没有的是 `undefined`。 */
  readonly base: string | undefined;
  /** 这次提交的上一次；它是头一次提交的是 `undefined`。 */
  readonly parent: string | undefined;
  /** 命令里怎么写这个文件，如 `"a.md"`；不便照抄的是 `undefined`。 */
  readonly file: string | undefined;
  /** 这次提交里除了有毛病的没有别的：把它去掉，git 不肯改成一次空的提交，要整次退回。 */
  readonly isWhole: boolean;
  /** 这次提交里只有这一个文件。 */
  readonly isOnly: boolean;
}

/** 毛病在提交的哪里：文件里的字，不该有的文件，文件的名字，提交说明，署名。 */
export type CommitPart = 'file' | 'unwanted' | 'name' | 'words' | 'person';

/** 已经公布出去的。 */
const TOO_LATE =
  '已经推送过的收不回来：先请管服务器的人把仓库关了，再请懂 git 的人把它从历史里清掉；号码的主人要知会到。';

const MEND = '改好文件，运行 git add 加上它';
const SIGN = '用 git config user.name、git config user.email 换成岗位和办公邮箱';

/**
 * 还没推送的提交怎么收回来，写出要运行的命令。是最后一次的，改一改重新提交；
 * 前面的，后来删了也还留在历史里，要退回去把这一串并成一次重新提交，文件不会丢。
 */
export function sayTakeBack(part: CommitPart, standing: CommitStanding): string {
  const { isPublished, isLast, branch } = standing;
  if (isPublished) return TOO_LATE;
  const where = branch === undefined ? '' : `在分支 ${branch} 上，`;
  return isLast
    ? `还没有推送，收得回来：${where}${mendLast(part, standing)}`
    : `还没有推送，收得回来；后来的提交把它删了也没用，历史里还有：${where}${mendAll(part, standing)}`;
}

/** 毛病在最后一次提交里的。 */
function mendLast(part: CommitPart, standing: CommitStanding): string {
  const { file = '这个文件', isWhole, isOnly } = standing;
  const amend = 'git commit --amend --no-edit';
  if (part === 'words') return '想好新的说明，再运行 git commit --amend，再推送。';
  if (part === 'person') {
    return `${SIGN}，再运行 git commit --amend --reset-author --no-edit，再推送。`;
  }
  if (part === 'name') return `运行 ${renaming(standing)}，再运行 ${amend}，再推送。`;
  if (part === 'unwanted') {
    return isWhole
      ? `这次提交里没有别的，整次退回就行：运行 ${undoing(standing)}，文件还在，不要再加上它。`
      : `运行 git rm --cached ${file}，再运行 ${amend}，再推送。`;
  }
  const drop = isOnly ? '' : '（要删的用 git rm --cached）';
  const whole = isWhole
    ? `；整次不要的、要改回原样的，不用这样，运行 ${undoing(standing)}，文件还在，只是没有提交`
    : '';
  return `${MEND}${drop}，再运行 ${amend}，再推送${whole}。`;
}

/** 毛病在前面的提交里的：退回去，改好，并成一次重新提交。 */
function mendAll(part: CommitPart, standing: CommitStanding): string {
  const { base, file = '这个文件' } = standing;
  const back = base === undefined ? 'git update-ref -d HEAD' : `git reset --soft ${base}`;
  const mend: Readonly<Record<CommitPart, string>> = {
    file: `${MEND}（要删的用 git rm --cached，后来已经删了的不用管）`,
    unwanted: `运行 git rm --cached ${file}（后来已经删了的不用）`,
    name: `运行 ${renaming(standing)}（后来已经改了名、删了的不用）`,
    words: '想好新的说明',
    person: SIGN,
  };
  return `运行 ${back}（文件都还在，只把没推送的提交收回来），${mend[part]}，运行 git commit 重新提交一次（没有什么可提交的不用），再推送。`;
}

function renaming({ file = '旧名' }: CommitStanding): string {
  return `git mv ${file} 新名`;
}

function undoing({ parent, file = '这个文件' }: CommitStanding): string {
  return parent === undefined
    ? `git update-ref -d HEAD，再运行 git rm --cached ${file}`
    : `git reset ${parent}`;
}

/** 笔记（git notes）里的：它不是哪条分支上的提交，退不回去，整份不推送就是了。`ref` 是全名，不便说的是 `undefined`。 */
export function takeBackNotes(ref: string | undefined): string {
  const command = `git update-ref -d ${ref ?? 'refs/notes/它的名字'}`;
  return `还没有推送，收得回来：这是笔记（git notes），网站用不着，不要推送它；里面的每一笔都还在，单删一条没有用，要删就整份删掉：运行 ${command}。`;
}

/** 还没推送的分支、标签怎么换名；`ref` 是全名，话里不说它。 */
export function takeBackRef(ref: string): string {
  if (ref.startsWith('refs/heads/')) {
    return '还没有推送，收得回来：运行 git branch -m 新名字，给这条分支换个名字，再推送。';
  }
  return '还没有推送，收得回来：运行 git tag 看是哪一个，git tag -d 删掉它，重新打一个（名字、说明里都不要有），再推送。';
}

/** 加进了索引、还没提交的一个文件：改好以后怎么办，这次不提交它又怎么办。 */
export interface StagedStanding {
  /** 文件夹里的已经和索引里的不一样：多半改好了忘了 git add。 */
  readonly isHalf: boolean;
  /** 还一次也没有提交过。 */
  readonly isFirst: boolean;
  /** 毛病在它的名字里。 */
  readonly isName?: boolean;
}

/** 还没提交的怎么办；`file` 是命令里怎么写它。 */
export function sayUnstage(file: string, { isHalf, isFirst, isName }: StagedStanding): string {
  const leave = `${isFirst ? 'git rm --cached' : 'git restore --staged'} ${file}`;
  if (isName) return `运行 git mv ${file} 新名，再提交；这次不提交它的，运行 ${leave}。`;
  return isHalf
    ? `文件夹里的和要提交的不是一份：文件夹里已经改好的，运行 git add ${file}；这次不提交它的，运行 ${leave}。`
    : `改好了运行 git add ${file}，再提交；这次不提交它的，运行 ${leave}。`;
}

/** 规则自己说的怎么收回来：不晓得推送了没有，只好叫人去清。 */
const ASKS_SOMEBODY = /(?:再提交)?；已经提交过的，先请人把它从历史里清掉，再推送。/;

/** 规则说的怎么改，接上怎么收回来；规则里那句“先请人清掉”，没推送的用不着。 */
export function withTakeBack({ hint }: Pick<Explained, 'hint'>, remedy: string): string {
  if (remedy === '') return hint;
  const own = hint.replace(ASKS_SOMEBODY, '。');
  return `${own}${/[。！？：]$/.test(own) ? '' : '。'}${remedy}`;
}
