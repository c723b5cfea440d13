import type { RefUpdate } from '../new-commits.ts';

/**
 * 读 git 喂给 pre-push 的几行：`本地的名字 本地的编号 那边的名字 那边的编号`。
 * 看不懂的一行返回 `undefined`：不能当作没有要推的。
 */
export function parsePushLines(text: string): readonly RefUpdate[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const updates = lines.flatMap((line) => {
    const [, local, ref, old] =
      /^\S.* ([0-9a-f]{40}|[0-9a-f]{64}) (\S+) ([0-9a-f]{40}|[0-9a-f]{64})\r?$/.exec(line) ?? [];
    return local === undefined || ref === undefined || old === undefined
      ? []
      : [{ ref, old, new: local }];
  });
  return updates.length === lines.length ? updates : undefined;
}
