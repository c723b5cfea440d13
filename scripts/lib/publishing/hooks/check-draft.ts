import { personalInWords } from '../../../../src/checks/commits/personal-in.ts';
import type { Finding } from '../../../../src/checks/finding.ts';
import { hidePersonal } from '../../../../src/checks/privacy/hide-personal.ts';
import { gatherContent } from '../../../../src/source/content.ts';
import { decode } from '../../../../src/source/source-file.ts';
import type { AnyRepository } from '../any-repository.ts';
import { knownInTree } from '../check-tips.ts';
import { checkCommitted } from '../entry-findings.ts';
import { insideTown, townPrefixIn } from '../town-tree.ts';
import { parseIndexList } from '../tree-changes.ts';

const WHERE = '提交说明';
/** `git commit -v` 在这一行下面贴的是改动，不是说明。 */
const SCISSORS = /^.{0,3} -{20,} >8 -{20,}$/m;

/** 一句还没提交的说明：有没有号码，空不空，改了内容的是不是中文。 */
export function findingsInDraft(repository: AnyRepository, bytes: Buffer): readonly Finding[] {
  const { text, format } = decode({ path: '', bytes });
  if (format !== undefined) return checkCommitted(WHERE, { what: 'words', text: undefined });
  const [written = ''] = text.split(SCISSORS);
  const plain = repository.run(['stripspace', '--strip-comments'], written).toString('utf8');
  const index = parseIndexList(repository.run(['ls-files', '-s', '-z']).toString('latin1'));
  const prefix = townPrefixIn(index);
  const isMerge =
    repository.tryRun(['rev-parse', '--verify', '--quiet', 'MERGE_HEAD']) !== undefined;
  const isShown = !isMerge && touchesTown(repository, prefix);
  const own = plain.trim() === '' ? written : plain;
  return [
    ...checkCommitted(WHERE, { what: 'draft', text: own, isShown }),
    ...hidePersonal(
      personalInWords(WHERE, own, knownInTree(repository, index).known),
      gatherContent([], undefined),
    ),
  ];
}

/** 要提交的里面有没有内容；说不清的（头一次提交）算有。 */
function touchesTown(repository: AnyRepository, prefix: string | undefined): boolean {
  const changed = repository.tryRun(['diff-index', '--cached', '--name-only', '-z', 'HEAD']);
  const paths = changed?.toString('utf8').split('\0') ?? [prefix ?? ''];
  return paths.some((path) => path !== '' && insideTown(path, prefix) !== undefined);
}
