import { type Condition, conditionsIn } from '../../finder/condition.ts';
import {
  type ExcludeRule,
  finderSchema,
  type MatchRule,
  type PolicyFinder,
  policyFinder,
} from '../../kinds/finder.ts';
import { basisIn } from '../../markdown/cited-basis.ts';
import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { latest } from '../../source/latest.ts';
import { valueAt } from '../../source/value-at.ts';

/** 一条对号的规则，和它写在哪里。 */
export interface FinderRule {
  readonly group: 'likely' | 'maybe' | 'excluded';
  readonly rule: MatchRule | ExcludeRule;
  readonly path: readonly PropertyKey[];
}

/** 一项政策的 `finder`；没写的、写得不合规矩的（另有规则报）是 `undefined`。 */
function finderOf(file: ContentFile): PolicyFinder | undefined {
  if (file.place.shape !== 'policies') return undefined;
  return policyFinder.safeParse(valueAt(file.data?.value, ['finder'])).data;
}

/** 一项政策里所有对号的规则。 */
export const finderRules = latest((file: ContentFile): readonly FinderRule[] => {
  const finder = finderOf(file);
  if (finder === undefined) return [];
  return (['likely', 'maybe', 'excluded'] as const).flatMap((group) =>
    finder[group].map((rule, index) => ({ group, rule, path: ['finder', group, index] })),
  );
});

/** 一条规则提到的各题，和写在哪里。 */
export function questionPlaces({ rule, path }: FinderRule) {
  return (['with', 'without'] as const).flatMap((key) => {
    const ids = key in rule ? (rule as MatchRule)[key] : [];
    return ids.map((id, index) => ({ id, path: [...path, key, index] }));
  });
}

/** content/finder.json 里各题的代号，按次序；文件没有或不合规矩的是 `undefined`。 */
export const questionIds = latest(({ files }: Content): readonly string[] | undefined => {
  const file = files.find(({ place }) => place.shape === 'finder');
  return finderSchema.safeParse(file?.data?.value).data?.questions.map(({ id }) => id);
});

/** 一项政策里规则可以照抄的各句：「谁能享受」的在前，再是正文的。 */
export const conditionsOf = latest((file: ContentFile): readonly Condition[] =>
  conditionsIn(whoOf(file), file.prose?.text ?? '', basisIn(file.data?.value)),
);

/** 政策的「谁能享受」；写得不合规矩的当没写。 */
function whoOf(file: ContentFile): readonly string[] {
  const who = valueAt(file.data?.value, ['who']);
  return Array.isArray(who) ? who.filter((line) => typeof line === 'string') : [];
}
