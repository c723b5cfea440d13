import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git.ts';
import { parseRawLog } from './raw-log.ts';

/** 一份 site.json 说自己是哪个镇；没写的是 `undefined`。 */
interface TownName {
  readonly id: string | undefined;
  readonly town: string | undefined;
}

/**
 * 看一次提交是不是这个镇的：一个镇照抄另一个镇的网站起头，旧账里别的镇的编号、公布，管不着它。
 * 那次提交的 site.json 里代号（`id`）和 `folder` 里现在的一样就是；还没有代号的那些年，镇名对得上就是
 * （改过的镇名也认）；没有写、写坏了的说不清，也算。现在的 site.json 没有代号的，全都算。
 * `revisions` 是要看的提交，git 认得的写法都行，如 `HEAD`、`编号^`。返回里面是这个镇的那些。
 */
export function townCommits(
  git: Git,
  folder: string,
  revisions: Iterable<string>,
): ReadonlySet<string> {
  const wanted = [...new Set(revisions)];
  const present = presentName(folder);
  if (present.id === undefined) return new Set(wanted);
  const blobs = siteBlobs(git, wanted);
  const past = siteChanges(git);
  const names = namesIn(git, [...blobs.values(), ...past]);
  const towns = new Set([
    present.town,
    ...[...names.values()].filter(({ id }) => id === present.id).map(({ town }) => town),
  ]);
  const isOwn = ({ id, town }: TownName) =>
    id === undefined ? town === undefined || towns.has(town) : id === present.id;
  return new Set(
    wanted.filter((revision) => isOwn(names.get(blobs.get(revision) ?? '') ?? unnamed)),
  );
}

const unnamed: TownName = { id: undefined, town: undefined };

function presentName(folder: string): TownName {
  const path = join(folder, 'site.json');
  return existsSync(path) ? nameIn(readFileSync(path, 'utf8')) : unnamed;
}

/** 各次提交里 site.json 的内容；没有这个文件、没有这次提交的不在里面。 */
function siteBlobs(git: Git, revisions: readonly string[]): ReadonlyMap<string, string> {
  const input = revisions.map((revision) => `${revision}:${git.prefix}site.json`).join('\n');
  const lines = git.run(['cat-file', '--batch-check'], input).toString('utf8').split('\n');
  return new Map(
    revisions.flatMap((revision, at) => {
      const [blob = '', type] = lines[at]?.split(' ') ?? [];
      return type === 'blob' ? [[revision, blob] as const] : [];
    }),
  );
}

/** site.json 有过的各个版本。 */
function siteChanges(git: Git): readonly string[] {
  const output = git.run([
    ...['log', '--all', '--full-history', '-m', '--raw', '-z', '--no-renames', '--no-abbrev'],
    ...['--format=%H', '--', 'site.json'],
  ]);
  return parseRawLog(output.toString('utf8'))
    .filter(({ change, isFile }) => change !== 'D' && isFile)
    .map(({ newBlob }) => newBlob);
}

function namesIn(git: Git, blobs: readonly string[]): ReadonlyMap<string, TownName> {
  return new Map([...git.readBlobs(blobs)].map(([blob, text]) => [blob, nameIn(text)]));
}

function nameIn(text: string): TownName {
  const value = jsonIn(text);
  if (typeof value !== 'object' || value === null) return unnamed;
  const written = Object.entries(value);
  const textOf = (wanted: string) => {
    const found: unknown = written.find(([key]) => key === wanted)?.[1];
    return typeof found === 'string' ? found : undefined;
  };
  return { id: textOf('id'), town: textOf('town') };
}

/** 旧账里的一份 JSON；那时写坏了的是 `undefined`。 */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
