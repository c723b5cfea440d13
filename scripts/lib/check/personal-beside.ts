import { Worker } from 'node:worker_threads';
import type { FileCheck } from '../../../src/checks/check.ts';
import { findingsAlone, findingsOf, isAlone } from '../../../src/checks/check-content.ts';
import type { RelatedFinding } from '../../../src/checks/found-in.ts';
import { byRule } from '../../../src/checks/in-batches.ts';
import { personalChecks } from '../../../src/checks/privacy/find-personal.ts';
import type { SpottedTexts } from '../../../src/checks/privacy/hide-personal.ts';
import { knownIn } from '../../../src/checks/privacy/known-public.ts';
import type { ToSearch } from '../../../src/checks/privacy/personal-findings.ts';
import { checks } from '../../../src/checks/registry.ts';
import type { Content } from '../../../src/source/content.ts';
import type { ContentFile } from '../../../src/source/content-file.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { type KeptPlace, keyOf, openKept } from '../kept/kept-results.ts';
import { keptByFile } from './kept-by-file.ts';
import type { PersonalGiven, PersonalResult, PersonalTask } from './personal-worker.ts';
import { sourceKey } from './source-key.ts';

/** 在另一条线程里找个人信息。 */
export interface PersonalBeside {
  /** 各条 `personalChecks` 在这些文件里查出来的，照规则的次序；那条线程没办成的是 `undefined`。 */
  search(files: readonly ToSearch[]): Promise<readonly (readonly RelatedFinding[])[] | undefined>;
  /** 报告里的各句话，哪几截要遮住：分词的词典在那条线程里已经装好了。那条线程没办成的是 `undefined`。 */
  spotted(texts: readonly string[]): Promise<SpottedTexts | undefined>;
  /** 不用再做了。 */
  stop(): void;
}

/** 先把那条线程开好：装程序、装分词的词典，和读内容一起做。 */
export function searchBeside(kept: KeptPlace): PersonalBeside {
  const given: PersonalGiven = { kept };
  const worker = new Worker(new URL('personal-worker.ts', import.meta.url), {
    workerData: given,
    // 用过就丢的少攒些：三条线程合起来占的内存，不比一条线程多。
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  const found = Promise.withResolvers<readonly (readonly RelatedFinding[])[] | undefined>();
  const spotted = Promise.withResolvers<SpottedTexts | undefined>();
  worker.on('message', (answered: PersonalResult) => {
    if ('found' in answered) found.resolve(answered.found);
    else spotted.resolve(answered.spotted);
  });
  for (const event of ['error', 'exit']) {
    worker.once(event, () => {
      for (const { resolve } of [found, spotted]) resolve(undefined);
    });
  }
  const ask = (asked: PersonalTask) => worker.postMessage(asked);
  return {
    search(files) {
      ask({ files });
      return found.promise;
    },
    async spotted(texts) {
      if (texts.length === 0) return undefined;
      ask({ texts });
      return spotted.promise;
    },
    stop: () => void worker.terminate(),
  };
}

/**
 * 照全部规则查出来的，照规则的次序：个人信息在另一条线程里找，别的规则在这里查，谁也不等谁。
 * 那条线程没办成的，在这里找。`files` 是 `content` 读来的那些。
 */
export async function findingsBeside(
  content: Content,
  files: readonly SourceFile[],
  { beside, kept }: { readonly beside: PersonalBeside; readonly kept: KeptPlace },
): Promise<readonly RelatedFinding[]> {
  const sources = new Map(files.map((file) => [file.path, file]));
  const searching = beside.search(
    content.files.flatMap((file) => {
      const { path, rawPath } = file;
      const source = sources.get(rawPath);
      return source === undefined ? [] : [{ path, rawPath, source, known: knownIn(file, content) }];
    }),
  );
  const personal: ReadonlySet<unknown> = new Set(personalChecks);
  const others = checks.filter((check) => !personal.has(check) && !isAlone(check));
  const alone = checks.filter(isAlone);
  const seenAlone = findAlone(alone, content, { sources, kept });
  const seen = findingsOf(others, content);
  const spotted = (await searching) ?? findingsOf(personalChecks, content);
  const found = new Map<unknown, readonly RelatedFinding[] | undefined>([
    ...others.map((check, index) => [check, seen[index]] as const),
    ...alone.map((check, index) => [check, seenAlone[index]] as const),
    ...personalChecks.map((check, index) => [check, spotted[index]] as const),
  ]);
  return checks.flatMap((check) => found.get(check) ?? []);
}

/** 只看文件自己的规则查出来的，照规则的次序；文件、补的数都没有变的，照存着的。 */
function findAlone(
  rules: readonly FileCheck[],
  { files }: Content,
  {
    sources,
    kept,
  }: { readonly sources: ReadonlyMap<string, SourceFile>; readonly kept: KeptPlace },
): readonly (readonly RelatedFinding[])[] {
  const results = openKept('alone', kept);
  const figures = keyOf(
    ...files.flatMap(({ place, rawPath }) => {
      const source = place.shape === 'town-figures' ? sources.get(rawPath) : undefined;
      return source === undefined ? [] : [sourceKey(source)];
    }),
  );
  const keyFor = ({ rawPath }: ContentFile) => {
    const source = sources.get(rawPath);
    if (source === undefined) throw new Error(`没有 ${rawPath} 的字节。`);
    return keyOf(figures, sourceKey(source));
  };
  const found = keptByFile(results, files, keyFor, (missing) => findingsAlone(rules, missing));
  results.save();
  return byRule(found, rules.length);
}
