import type { CommitFinding } from '../../../src/checks/commits/commit-finding.ts';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { messageFault, postFault } from '../../../src/editor/commit-message.ts';
import { isContentPath } from '../../../src/editor/content-path.ts';
import { CommandError } from '../command/command-error.ts';
import { today } from '../command/today.ts';
import { mustDo, runGitThere } from './ask-git.ts';
import { checkChosen } from './check-chosen.ts';
import { type PushOutcome, push } from './exchange-work.ts';
import type { TownDesk } from './town-desk.ts';
import { inside, mustBeInGit, mustHoldWhole, noteEdited } from './work-state.ts';

/** 要发布的：哪几个文件，一句话，还没有署名的写哪个岗位。 */
export interface PublishRequest {
  readonly paths: readonly string[];
  readonly message: string;
  readonly post: string | undefined;
}

/** 发布的结果。没有发布的，什么也没有动。 */
export type PublishOutcome =
  | { readonly published: true; readonly push: PushOutcome }
  | { readonly published: false; readonly findings: readonly CommitFinding[] }
  | { readonly published: false; readonly field: 'message' | 'post'; readonly why: string };

/** 查过、提交几个文件，只提交这几个；有服务器的推上去。 */
export async function publish(
  desk: TownDesk,
  { paths, message, post }: PublishRequest,
): Promise<PublishOutcome> {
  const { content } = desk;
  const state = await mustBeInGit(content);
  mustHoldWhole(state);
  const known = new Set(state.changes.map(({ path }) => path));
  const chosen = paths.filter((path) => known.has(path));
  if (chosen.length === 0) throw new CommandError('没有选要发布的页面，或者已经发布了。刷新再看。');
  const why = messageFault(message, knownOnSite(desk.town()));
  if (why !== undefined) return { published: false, field: 'message', why };
  const fault = state.author === undefined ? postFault(post ?? '') : undefined;
  if (fault !== undefined) return { published: false, field: 'post', why: fault };
  const settings = await missingSettings(content, state.author ?? String(post).trim());
  const { findings } = await checkChosen(content, chosen, { settings, today: today() });
  if (findings.some(({ severity }) => severity === 'error')) {
    return { published: false, findings: findings.map(asListed) };
  }
  for (const [name, value] of settings) await mustDo(content, 'config', '--local', name, value);
  await commit(content, chosen, message.trim());
  desk.forget();
  await noteEdited(content, chosen, 'drop');
  return { published: true, push: await push(content) };
}

/** 署名还没有设的几样，和要设成什么。 */
async function missingSettings(content: string, author: string) {
  const wanted = [
    ['user.name', author],
    ['user.email', 'mingbai@localhost'],
  ] as const;
  const missing: (readonly ['user.name' | 'user.email', string])[] = [];
  for (const [name, value] of wanted) {
    const { out } = await runGitThere(content, 'config', name);
    if (out.trim() === '') missing.push([name, value]);
  }
  return new Map(missing);
}

/** 镇自己的仓库里，路径不带 `content/`；编辑器的网页上都带。 */
function asListed(finding: CommitFinding): CommitFinding {
  const listed = `content/${finding.file}`;
  return isContentPath(listed) && !isContentPath(finding.file)
    ? { ...finding, file: listed }
    : finding;
}

async function commit(content: string, paths: readonly string[], message: string): Promise<void> {
  const own = paths.map((path) => `./${inside(path)}`);
  await mustDo(content, 'add', '--intent-to-add', '--', ...own);
  const made = await runGitThere(content, 'commit', '--only', `--message=${message}`, '--', ...own);
  if (!made.isDone) {
    throw new CommandError(`没有提交，什么也没有发布。${sayRefusal(made.out, made.said)}`);
  }
}

/** 提交没有办成：钩子查出来的话原样说，git 自己的话说明是 git 说的。 */
function sayRefusal(out: string, said: string): string {
  const words = `${said}\n${out}`.trim();
  return /\p{Script=Han}/u.test(words) ? words : `git 说：${words.split('\n')[0] ?? ''}`;
}
