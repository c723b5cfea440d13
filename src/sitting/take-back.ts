import { nextIs, type Refusal } from '../disclosure/release/refusals.ts';
import { releasePath } from './plan-sitting.ts';
import type { SittingPast } from './town.ts';

/** 收回得了的，删哪个文件，路径以 `content/` 开头；收不回的，为什么、怎么办。 */
export type TakenBack =
  | { readonly taken: true; readonly path: string }
  | { readonly taken: false; readonly refusal: Refusal };

type KnownPast = Pick<SittingPast, 'current' | 'versions' | 'hasRepository'>;

/**
 * 收回数到 `until` 的那一期：只收得回还没有提交、写下以后没有改过的。
 * `isAsWritten` 是现在的文件和命令写下的一个字节也不差。
 */
export function takeBack(past: KnownPast, until: string, isAsWritten: boolean): TakenBack {
  const path = releasePath(until);
  const why = reasonNotTo(past, path, until, isAsWritten);
  if (why === undefined) return { taken: true, path };
  return { taken: false, refusal: { code: 'R-TAKE-BACK', message: why } };
}

function reasonNotTo(
  { current, versions, hasRepository }: KnownPast,
  path: string,
  until: string,
  isAsWritten: boolean,
): string | undefined {
  const later = current.map((file) => file.path).filter((other) => other > path);
  if (versions.some((version) => version.path === path)) {
    const last = /\d{4}-\d{2}-\d{2}/.exec(later.toSorted().at(-1) ?? path)?.[0] ?? until;
    return `数到 ${until} 的已经提交过了，收不回来：别人可能已经下载了。有错，在下一期更正，${nextIs(last)}。`;
  }
  if (current.every((file) => file.path !== path)) {
    return `没有数到 ${until} 的公布（${path}），没有什么可收回的。看看日子。`;
  }
  if (later.length > 0) {
    return `数到 ${until} 以后还有公布：${later.join('、')}。从最后一期收起。`;
  }
  if (isAsWritten) return undefined;
  return hasRepository
    ? `${path} 写下以后改动过（或者不是在这台电脑上写的），不敢删。公布的数不能手改；确实不要了，自己删掉这个文件。`
    : `这个 content 文件夹不在 git 仓库里，没有记下 ${path} 写的时候是什么样，不敢删。确实不要了，自己删掉这个文件。`;
}
