import type { Kind } from '../kinds/kinds.ts';

/** 人来写的各类页面；公布的进度由台账数出来，不在里面。 */
export type AuthoredKind = Exclude<Kind, 'progress'>;

/** 命令里怎么称呼一类：头一个是写法里列出来的英文，后面的都认。 */
const names: Readonly<Record<AuthoredKind, readonly [string, string, ...string[]]>> = {
  policies: ['policy', '政策', '政策解读'],
  promises: ['promise', '答应的事', '有回音', '回音', '承诺'],
  meetings: ['meeting', '会议', '会', '开会'],
  rules: ['rules', '村规', '村规民约', 'rule'],
  exemplars: ['exemplar', '典型', '光荣榜', '榜样', '先进'],
  notices: ['notice', '文件', '文件原文', '通知'],
  actions: ['action', '答应办的事', '镇里答应的事', '一件事'],
};

/** 全部类，照写法里列的次序。 */
export const authoredKinds = Object.keys(names) as readonly AuthoredKind[];

/** 哪几类页面写明是哪个村的。 */
export const villageKinds: ReadonlySet<AuthoredKind> = new Set([
  ...(['promises', 'meetings', 'rules', 'exemplars'] as const),
]);

/** 一类叫什么，如「promise（答应的事）」。 */
export function sayAuthored(kind: AuthoredKind): string {
  const [english, chinese] = names[kind];
  return `${english}（${chinese}）`;
}

/** 一个词说的是哪一类：英文、中文、文件夹名都认，大小写不分。认不出的是 `undefined`。 */
export function authoredKind(word: string): AuthoredKind | undefined {
  const said = word.trim().toLowerCase();
  return authoredKinds.find((kind) => kind === said || names[kind].includes(said));
}

/** 认得的全部说法，给“是不是想写”用。 */
export const authoredWords: readonly string[] = authoredKinds.flatMap((kind) => [
  kind,
  ...names[kind],
]);
