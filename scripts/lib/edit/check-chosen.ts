import { sayLeaveOut } from '../../../src/editor/leave-out.ts';
import { CommandError } from '../command/command-error.ts';
import { checkStaged, type StagedReport } from '../publishing/check-staged.ts';
import { indexToBe } from '../publishing/index-to-be.ts';
import { townRepositoryAt } from '../publishing/town-place.ts';
import { inside } from './work-state.ts';

/** 署名里 git 还没有设的几样，要设成什么；照哪一天查。 */
interface AsCommitted {
  readonly settings: ReadonlyMap<'user.name' | 'user.email', string>;
  readonly today: string;
}

/**
 * 选中的文件提交以前查一遍，和提交以前的关口、`npm run check -- --staged` 是同一个检查；仓库里什么也不写。
 * `chosen` 以 `content/` 开头；查出来的路径从仓库写起。关口认不得的地方抛 `CommandError`。
 */
export async function checkChosen(
  content: string,
  chosen: readonly string[],
  { settings, today }: AsCommitted,
): Promise<StagedReport> {
  const place = townRepositoryAt(content);
  if (place === undefined) {
    throw new CommandError(
      `内容要放在仓库最外层，或者它的 content 文件夹里，才查得全、发布得了；${content} 不在这两处。什么也没有动。`,
    );
  }
  const { folder, prefix } = place;
  const paths = chosen.map((path) => `${prefix}${inside(path)}`);
  const { repository, remove } = indexToBe(folder, paths, signatureOf(settings));
  try {
    return await checkStaged({ repository, folder, today, sayRemedy: sayLeaveOut });
  } finally {
    remove();
  }
}

function signatureOf(settings: AsCommitted['settings']): Readonly<Record<string, string>> {
  const names = { 'user.name': 'NAME', 'user.email': 'EMAIL' };
  return Object.fromEntries(
    [...settings].flatMap(([name, value]) => [
      [`GIT_AUTHOR_${names[name]}`, value],
      [`GIT_COMMITTER_${names[name]}`, value],
    ]),
  );
}
