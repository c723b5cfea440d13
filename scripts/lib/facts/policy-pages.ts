import type { PolicyWithBody } from '../../../src/evidence/tally.ts';
import { policySchema } from '../../../src/kinds/policy.ts';
import type { TownFigure } from '../../../src/kinds/town/town-figure.ts';
import type { ContentFile } from '../../../src/source/content-file.ts';
import { unfilledIn } from '../../../src/town-figures/unfilled.ts';
import { CommandError } from '../command/command-error.ts';

/** 一项政策，和它写在哪个文件里。 */
export interface PolicyFile extends PolicyWithBody {
  readonly file: ContentFile;
}

/** 全部政策，按编号排，各缺 `figures` 里没补的哪几个数；有写坏了、读不出来的，说是哪几个文件、先做什么，退出码 1。 */
export function policyPages(
  files: readonly ContentFile[],
  figures: readonly TownFigure[],
): readonly PolicyFile[] {
  const pages = files.filter(({ place }) => place.shape === 'policies');
  const read = pages.map((file) => ({
    file,
    policy: policySchema.safeParse(file.data?.value).data,
    body: file.page?.body.text ?? '',
    gaps: unfilledIn([file.written.text], figures),
  }));
  const broken = read.filter(({ policy }) => policy === undefined);
  if (broken.length > 0) {
    const paths = broken.map(({ file }) => file.path).join('、');
    throw new CommandError(
      `这些政策写得有毛病，数不了：${paths}。先运行 npm run check，照着改好。`,
    );
  }
  return read
    .flatMap(({ policy, ...rest }) => (policy === undefined ? [] : [{ ...rest, policy }]))
    .toSorted((a, b) => a.policy.code - b.policy.code);
}
