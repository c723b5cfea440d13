import type { ContentFile } from '../../source/content-file.ts';
import type { Explained, Fault } from '../../source/fault.ts';
import { maskSecret } from '../../source/text/mask.ts';

/** 找到的一处：在归整过的文字里的位置，和找到的号码。 */
export interface Spotted {
  readonly index: number;
  /** 只给人看遮住了中间的样子。 */
  readonly secret: string;
}

/**
 * 在一个文件的路径和各份文字里找，同一行同一个号码只报一次。
 * `find` 从一份文字里找，`explain` 拿遮住中间的样子去说。
 */
export function* findIn(
  file: ContentFile,
  find: (text: string) => Iterable<Spotted>,
  explain: (masked: string) => Explained,
): Iterable<Fault> {
  const reported = new Set<string>();
  for (const view of file.views()) {
    for (const { index, secret } of find(view.text)) {
      const line = view.lineAt(index);
      const masked = maskSecret(secret);
      const key = `${line} ${masked}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield { line, ...explain(masked) };
    }
  }
}

/** 删掉号码以后还要做的事：已经提交的，历史里还有。 */
export const removeIt = '删掉整段号码再提交；已经提交过的，先请人把它从历史里清掉，再推送。';
