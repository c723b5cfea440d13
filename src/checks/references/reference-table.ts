import { type Kind, kindNames } from '../../kinds/kinds.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { isKind, type Shape } from '../../source/place.ts';
import { describePath } from '../../source/schema/fields.ts';
import { valueAt } from '../../source/value-at.ts';

/** content/site.json 里由镇里自己定的单子。 */
export type ChoiceList = 'aspects' | 'meetingForms';

/** 一个字段引用的是什么。 */
export type Target =
  | { readonly to: 'page'; readonly kinds: readonly Kind[] }
  | { readonly to: 'clause' }
  | { readonly to: 'village' }
  | { readonly to: 'choice'; readonly list: ChoiceList };

/** 引用的一处：写了什么，在哪里。键名就是引用的（如 reached 里的村），`path` 也指着那个键。 */
export interface Reference {
  /** 这一处叫什么，说给人听。 */
  readonly name: string;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  readonly target: Target;
}

/** `*` 是清单的每一条或每个键的内容；`@` 是每个键名本身。 */
type Pattern = readonly string[];

const page = (...kinds: readonly Kind[]): Target => ({ to: 'page', kinds });
const clause: Target = { to: 'clause' };
const village: Target = { to: 'village' };
const choice = (list: ChoiceList): Target => ({ to: 'choice', list });

/** 每种内容里，哪些字段引用别处。 */
const table: Readonly<Record<Shape, readonly (readonly [Pattern, Target])[]>> = {
  policies: [
    [['actions', '*'], page('actions')],
    [['clauses', '*'], clause],
    [['related', '*'], page('policies')],
  ],
  rules: [
    [['village'], village],
    [['meeting'], page('meetings')],
  ],
  exemplars: [[['village'], village]],
  notices: [],
  actions: [[['clause'], clause]],
  promises: [
    [['village'], village],
    [['aspect'], choice('aspects')],
    [['meeting'], page('meetings')],
    [['action'], page('actions')],
    [['clause'], clause],
    [['policies', '*'], page('policies')],
  ],
  progress: [
    [['counts', 'visits', '@'], village],
    [['counts', 'talks', '@'], village],
    [['reached', '*', '@'], village],
  ],
  meetings: [
    [['village'], village],
    [['form'], choice('meetingForms')],
    [['action'], page('actions')],
    [['promises', '*'], page('promises')],
    [['policies', '*'], page('policies')],
    [['adopted'], page('rules')],
  ],
  broadcasts: [[['policy'], page('policies')]],
  guide: [],
  finder: [],
  jargon: [],
  site: [
    [['situations', '*', 'policies', '*'], page('policies')],
    [['campaign', 'notice'], page('notices')],
    [['campaign', 'assessmentClause'], clause],
  ],
  villages: [],
  plan: [
    [['dimensions', 'village', '*'], village],
    [['targets', '*', '@'], village],
    [['measures', '*', 'action'], page('actions')],
  ],
  'expected-queries': [],
  'town-figures': [],
  'hard-words': [],
  shared: [],
  'own-lines': [[['*', 'policy'], page('policies')]],
  images: [[['*', 'consent', 'pages', '*'], page(...kindNames)]],
  duties: [
    [['*', 'villages', '*'], village],
    [['*', 'codes', '*'], page(...kindNames)],
  ],
  people: [[['consents', '*', 'pages', '*'], page(...kindNames)]],
  terms: [
    [['*', 'clause'], clause],
    [['*', 'see', '*'], page(...kindNames)],
  ],
};

/** 停用的一页指着接替它的：同一类的。 */
function insteadOf(kind: Kind): readonly [Pattern, Target] {
  return [['withdrawn', 'instead'], page(kind)];
}

/** 一种内容的一处引用的是什么：`at` 里清单的一条是 `*`，键名本身是 `@`。不引用别处的是 `undefined`。 */
export function targetAt(shape: Shape, at: readonly string[]): Target | undefined {
  return patternsOf(shape).find(([pattern]) => pattern.join('.') === at.join('.'))?.[1];
}

function patternsOf(shape: Shape) {
  return isKind(shape) ? [...table[shape], insteadOf(shape)] : table[shape];
}

/** 一个文件里所有的引用。没写的、写错类型的也照样给出值，由用的人判断。 */
export function* referencesIn(file: ContentFile): Iterable<Reference> {
  const { shape } = file.place;
  if (shape === undefined) return;
  for (const [pattern, target] of patternsOf(shape)) {
    for (const { path, value } of select(file.data?.value, pattern, [])) {
      const named = pattern.at(-1) === '@' ? path.slice(0, -1) : path;
      yield { name: describePath(named), path, value, target };
    }
  }
}

function* select(
  value: unknown,
  [step, ...rest]: Pattern,
  path: readonly PropertyKey[],
): Iterable<Pick<Reference, 'path' | 'value'>> {
  if (value === undefined) return;
  if (step === undefined) {
    yield { path, value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (step !== '*' && step !== '@') {
    yield* select(valueAt(value, [step]), rest, [...path, step]);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (step === '@') yield { path: at, value: /^\d+$/.test(key) ? Number(key) : key };
    else yield* select(inner, rest, at);
  }
}
