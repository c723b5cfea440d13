/** 生成好的一份网站：什么时候、照哪次提交。文件夹的名字就是这两样。 */
export interface SiteRelease {
  /** 文件夹的名字，如 `20261201-004210-ab12cd34ef56`；照名字排就是照先后排。 */
  readonly name: string;
  /** 提交编号的开头十二位。 */
  readonly commit: string;
}

const NAME = /^\d{8}-\d{6}-([0-9a-f]{12})$/;
/** 北京时间比世界时早八小时。 */
const BEIJING = 8 * 3_600_000;

/**
 * 新的一份叫什么：`at` 是生成的时候（毫秒），`commit` 是提交，`taken` 是已经有的名字。
 * 照名字排要就是照先后排：同一秒里的、钟往回拨了的，接着最后一份往后数一秒。
 */
export function releaseName(at: number, commit: string, taken: readonly string[]): string {
  const last = releasesAmong(taken).at(-1);
  const after = last === undefined ? 0 : momentOf(last.name) + 1000;
  const time = new Date(Math.max(at, after) + BEIJING).toISOString().replaceAll(/[-:]/g, '');
  return `${time.slice(0, 8)}-${time.slice(9, 15)}-${commit.slice(0, 12)}`;
}

/** 名字里写的是什么时候，毫秒。 */
function momentOf(name: string): number {
  const written = name.replace(
    /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-.*$/,
    '$1-$2-$3T$4:$5:$6+08:00',
  );
  return Date.parse(written);
}

/** 文件夹的名字是不是一份网站；不是的（没做完的、别的东西）返回 `undefined`。 */
function releaseNamed(name: string): SiteRelease | undefined {
  const [, commit] = NAME.exec(name) ?? [];
  return commit === undefined ? undefined : { name, commit };
}

/** 这些文件夹里，是网站的几份，从早到晚。 */
export function releasesAmong(names: readonly string[]): readonly SiteRelease[] {
  return names
    .flatMap((name) => releaseNamed(name) ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
