import { type Progress, progressSchema } from '../../kinds/progress/progress.ts';
import { canonicalJson } from './canonical-json.ts';

/** 存着的一个文件：在 content 里的路径，和里面的字。 */
export interface StoredText {
  readonly path: string;
  readonly text: string;
}

/** 公布的各个版本，由脚本读来。 */
export interface StoredReleases {
  /** 文件夹里现在的公布。 */
  readonly current: readonly StoredText[];
  /** git 里有过的全部版本，早的在前。 */
  readonly versions: readonly StoredText[];
}

/** 以前公布的一处不对：在哪个文件，怎么不对。 */
export interface PastFault {
  readonly path: string;
  readonly message: string;
}

/** 公布过的一切。 */
export interface PublishedPast {
  /** 每一期头一个版本：公布过的不能改，所以就是它。 */
  readonly releases: readonly Progress[];
  readonly faults: readonly PastFault[];
}

interface Read {
  readonly path: string;
  readonly release: Progress;
  readonly canonical: string;
}

/**
 * 从各个版本整理出公布过的一切。真的公布一个字节也不能改、不能删，看的是 git 里的头一个版本；
 * 演示的可以重做，只看文件夹里现在的。`demo` 是要看演示的还是真的。
 */
export function publishedPast({ current, versions }: StoredReleases, demo: boolean): PublishedPast {
  const faults: PastFault[] = [];
  const readAll = (texts: readonly StoredText[], where: string) =>
    texts.flatMap(({ path, text }): Read[] => {
      const release = readRelease(text);
      if (release === 'before-series') return [];
      if (release !== undefined) return [{ path, release, canonical: canonicalJson(release) }];
      faults.push({ path, message: `${where}认不出来，没法审。` });
      return [];
    });
  const now = readAll(current, '这个文件').filter(({ release }) => release.demo === demo);
  if (demo) {
    return { releases: now.map(({ release }) => release), faults };
  }
  const old = readAll(versions, 'git 里有过的一个版本').filter(({ release }) => !release.demo);
  const byPeriod = Map.groupBy(
    [...old, ...now],
    ({ release: { plan, until } }) => `${plan} ${until}`,
  );
  for (const [first, ...others] of byPeriod.values()) {
    if (first === undefined) continue;
    const kept = now.filter((each) => [first, ...others].includes(each));
    if (kept.length === 0) {
      faults.push({ path: first.path, message: '公布过的文件不见了。' });
    } else if (kept.some(({ canonical }) => canonical !== first.canonical)) {
      faults.push({ path: first.path, message: '公布过的文件改动过。' });
    }
  }
  return {
    releases: [...byPeriod.values()].flatMap(([first]) => first?.release ?? []),
    faults,
  };
}

/** 标明是演示的那些文件。 */
export function demoFiles<File extends StoredText>(files: readonly File[]): readonly File[] {
  return files.filter(({ text }) => isDemo(parsed(text)));
}

/** 要一起审的版本：真的，git 里有过的每一版；演示的可以重做，只审文件夹里现在的。 */
export function auditedVersions<Version extends StoredText>({
  current,
  versions,
}: {
  readonly current: readonly Version[];
  readonly versions: readonly Version[];
}): readonly Version[] {
  const demos = new Set(demoFiles(versions));
  return [...versions.filter((version) => !demos.has(version)), ...current];
}

/** 读一个公布；有系列以前的演示文件返回 `before-series`，认不出的返回 `undefined`。 */
function readRelease(text: string): Progress | 'before-series' | undefined {
  const value = parsed(text);
  const result = progressSchema.safeParse(value);
  if (result.success) return result.data;
  return isOldDemo(value) ? 'before-series' : undefined;
}

function isOldDemo(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !('plan' in value) &&
    !('counts' in value) &&
    isDemo(value)
  );
}

function isDemo(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'demo' in value && value.demo === true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
