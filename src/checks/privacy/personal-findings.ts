import type { ContentFile } from '../../source/content-file.ts';
import { viewsOfSource } from '../../source/content-file.ts';
import { latest } from '../../source/latest.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { foundIn, type RelatedFinding } from '../found-in.ts';
import { type FoundInFile, inBatches } from '../in-batches.ts';
import { personalChecks } from './find-personal.ts';
import type { KnownPublic } from './known-public.ts';

/** 要找个人信息的一个文件：怎么称呼，原样的字节，在这个文件里可以写什么。 */
export interface ToSearch extends Pick<ContentFile, 'path' | 'rawPath'> {
  readonly source: SourceFile;
  readonly known: KnownPublic;
}

/**
 * `personalChecks` 各条在各个文件里查出来的，一个文件一份；和 `findingsOf` 查的一字不差。
 * 只要文件的字节，所以可以交给另一条线程。
 */
export function personalFindings(
  files: readonly ToSearch[],
): readonly FoundInFile<RelatedFinding>[] {
  const viewsIn = latest(({ source }: ToSearch) => viewsOfSource(source));
  return inBatches(personalChecks, files, (check, file) =>
    foundIn(check.code, file, () => check.say(viewsIn(file), file.known)),
  );
}
