/** 一次推送动的一个名字（分支、标签）：`made` 新的，`removed` 删掉，`forward` 往前添，`rewritten` 改写、挪走。 */
export interface RefChange {
  /** 全名，如 `refs/heads/main`。 */
  readonly ref: string;
  readonly change: 'made' | 'removed' | 'forward' | 'rewritten';
}

/** 一条不收的理由，和怎么办。 */
export interface PushFault {
  readonly message: string;
  readonly hint: string;
}

/** 读 git 交给 `pre-receive`、`post-receive` 的话：一行一个，旧编号、新编号、全名。 */
export function pushedRefs(
  text: string,
): readonly { readonly old: string; readonly new: string; readonly ref: string }[] {
  return text.split('\n').flatMap((line) => {
    const [, old, fresh, ref] = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) (.+)$/.exec(line) ?? [];
    return old && fresh && ref ? [{ old, new: fresh, ref }] : [];
  });
}

/**
 * 一次推送里不收的：改写、删掉主分支的；挪动、删掉标签的；分支、标签以外的名字。
 * 别的分支是草稿，删掉、改写都行。话里不说名字，里面也许有不该说的。
 */
export function* pushFaults(changes: readonly RefChange[], branch: string): Iterable<PushFault> {
  for (const { ref, change } of changes) {
    if (ref.startsWith('refs/tags/')) {
      if (change !== 'made') yield movedTag;
    } else if (!ref.startsWith('refs/heads/')) {
      yield strangeRef;
    } else if (ref === `refs/heads/${branch}`) {
      if (change === 'removed') yield deletedMain(branch);
      if (change === 'rewritten') yield rewrittenMain(branch);
    }
  }
}

/**
 * 推送开始以后，别人先推上来了：git 交来的旧编号，已经不是那个名字现在指着的。
 * `now` 是各个名字现在指着哪里，还没有的名字不在里面。
 */
export function overtaken(
  updates: readonly { readonly old: string; readonly ref: string }[],
  now: ReadonlyMap<string, string>,
): PushFault | undefined {
  const isSame = updates.every(({ old, ref }) => {
    const at = now.get(ref);
    return at === undefined ? /^0+$/.test(old) : at === old;
  });
  return isSame
    ? undefined
    : {
        message: '别人刚推上来，你这里还没有他的。',
        hint: '先取回再推：git pull --rebase（推送的时候写了服务器、分支的，后面一样写上），接着再推一次。',
      };
}

const movedTag: PushFault = {
  message: '标签发出去了就不挪、不删。',
  hint: '换一个没有用过的名字，另打一个标签。',
};

const strangeRef: PushFault = {
  message: '只收分支和标签，别的（refs/notes、refs/stash 等）不收。',
  hint: '平常写 git push 就行，不用 --mirror。',
};

function deletedMain(branch: string): PushFault {
  return {
    message: `${branch} 分支是公布过的历史，不能删。`,
    hint: '有一页不再作数，文件留着，写上 withdrawn，再提交、推送。',
  };
}

function rewrittenMain(branch: string): PushFault {
  return {
    message: `${branch} 分支上公布过的提交，推上来的里没有：公布过的历史不改写（不用 --force，推过的不用 git commit --amend、git rebase）。`,
    hint: '先运行 git pull，把公布过的接进来再推；要撤回一次提交，用 git revert。',
  };
}
