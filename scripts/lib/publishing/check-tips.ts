import { fromRepositoryRoot } from '../../../src/checks/annotations.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { checkTownAlone } from '../check/check-town.ts';
import { jsonIn } from '../git/town-commits.ts';
import type { AnyRepository } from './any-repository.ts';
import { borrowCheckout } from './borrowed-checkout.ts';
import type { TownKnown } from './entry-findings.ts';
import { checkCommitted } from './entry-findings.ts';
import type { SaidKnown } from './said-findings.ts';
import { readTownTree, townPrefixIn } from './town-tree.ts';
import { type TreeChange, treeFiles } from './tree-changes.ts';

/** 要整个查一遍的一棵树，和它接着的旧账。 */
export interface TipToCheck {
  readonly repository: AnyRepository;
  /** 真仓库的文件夹。 */
  readonly folder: string;
  readonly entries: readonly TreeChange[];
  /** 上一次公布的那次提交；没有公布过的是 `undefined`。 */
  readonly published: string | undefined;
  /** 公布过的分支和标签，`for-each-ref` 的写法。 */
  readonly publishedRefs: readonly string[];
  readonly today: string;
}

/** 照一棵树里的内容知道的。 */
export type TipKnown = TownKnown & SaidKnown;

/** 一棵树里公开过、可以写的。 */
export function knownInTree(repository: AnyRepository, entries: readonly TreeChange[]): TipKnown {
  const prefix = townPrefixIn(entries);
  const files = prefix === undefined ? [] : readTownTree(repository, entries, prefix).files;
  const content = gatherContent(
    readContentFiles(files, () => undefined),
    undefined,
  );
  return {
    ...{ prefix, content, known: knownOnSite(content) },
    fingerprint: fingerprintIn(files),
    publishers: publishersIn(files),
  };
}

/** 把一棵树里的内容照 `npm run check` 查一遍：对着上一次公布的旧账，问题的路径从仓库写起。 */
export async function checkTip(tip: TipToCheck): Promise<readonly Finding[]> {
  const { repository, folder, entries, published, publishedRefs, today } = tip;
  const prefix = townPrefixIn(entries);
  const before = published === undefined ? undefined : treeFiles(repository, published);
  const hadTown = before === undefined || townPrefixIn(before) !== undefined;
  if (prefix === undefined) {
    return checkCommitted('site.json', { what: 'tip', hasTown: false, shouldHave: hadTown });
  }
  const { files } = readTownTree(repository, entries, prefix);
  const refs = published === undefined ? [] : refsIn(repository, publishedRefs);
  const checkout = borrowCheckout({ repository, folder, prefix, head: published, refs, files });
  try {
    const found = await checkTownAlone(checkout.content, files, { asked: undefined, today });
    return found.map((finding) => fromRepositoryRoot(finding, prefix));
  } finally {
    checkout.remove();
  }
}

function refsIn(repository: AnyRepository, patterns: readonly string[]): readonly string[] {
  if (patterns.length === 0) return [];
  const output = repository.run(['for-each-ref', '--format=%(objectname) %(refname)', ...patterns]);
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function textOf(files: readonly SourceFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  return file !== undefined && 'bytes' in file ? Buffer.from(file.bytes).toString('utf8') : '';
}

function fingerprintIn(files: readonly SourceFile[]): string | undefined {
  const plan = textOf(files, 'content/progress-plan.json');
  return /"keyFingerprint"\s*:\s*"([0-9a-f]{8})"/.exec(plan)?.[1];
}

/** `site.json` 里登的发布人；写坏了的当作没有登。 */
function publishersIn(files: readonly SourceFile[]): ReadonlySet<string> {
  const site = jsonIn(textOf(files, 'content/site.json'));
  const isObject = typeof site === 'object' && site !== null;
  const list: unknown = isObject && 'publishers' in site ? site.publishers : [];
  return new Set(
    (Array.isArray(list) ? list : []).flatMap((one: unknown) =>
      typeof one === 'object' && one !== null && 'author' in one && typeof one.author === 'string'
        ? [one.author]
        : [],
    ),
  );
}
