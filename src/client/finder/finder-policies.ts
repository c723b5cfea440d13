import {
  type Answers,
  evaluate,
  type Found,
  type Rule,
  type Ruled,
} from '../../finder/evaluate.ts';

/** 一项政策的一行：规则，和写着它的元素。 */
interface RuleLine extends Rule {
  readonly element: HTMLElement;
}

/** 页面上的一项政策。 */
interface ShownPolicy extends Ruled {
  readonly element: HTMLElement;
  readonly likely: readonly RuleLine[];
  readonly maybe: readonly RuleLine[];
  readonly excluded: readonly RuleLine[];
}

/** 页面上的各项政策：按回答摆成三张单子，或者摆回整张表。 */
export interface ShownPolicies {
  /** 摆成三张单子，返回前两张各有几项。 */
  arrange(answers: Answers): { readonly likely: number; readonly ask: number };
  /** 摆回整张表，一行也不藏。 */
  gather(): void;
}

/** 读出页面上的各项政策和写在它们上面的规则。 */
export function readPolicies(root: HTMLElement): ShownPolicies {
  const all = must(root, '[data-all]');
  const policies = [...all.querySelectorAll<HTMLElement>('[data-policy]')].map(readPolicy);
  return {
    arrange(answers) {
      const result = evaluate(answers, policies);
      for (const tier of ['likely', 'ask', 'hidden'] as const) {
        const section = must(root, `[data-tier="${tier}"]`);
        for (const found of result[tier]) {
          showReasons(found, root);
          const bring = found.policy.element.querySelector('details');
          if (bring) bring.open = tier === 'likely';
        }
        fill(
          must(section, '[data-cards]'),
          result[tier].map(({ policy }) => policy.element),
        );
        section.hidden = tier !== 'likely' && result[tier].length === 0;
      }
      must(root, '[data-none]').hidden = result.likely.length > 0;
      return { likely: result.likely.length, ask: result.ask.length };
    },
    gather() {
      for (const { element } of policies) {
        for (const line of linesOf(element)) line.hidden = false;
        element.querySelector('[data-unsure]')?.remove();
        const bring = element.querySelector('details');
        if (bring) bring.open = false;
      }
      fill(
        all,
        policies.map(({ element }) => element),
      );
    },
  };
}

function readPolicy(element: HTMLElement): ShownPolicy {
  const group = (name: keyof Ruled): readonly RuleLine[] =>
    linesOf(element)
      .filter((line) => line.dataset.rule === name)
      .map((line) => ({
        element: line,
        with: idsIn(line.dataset.with),
        without: idsIn(line.dataset.without),
      }));
  return {
    element,
    likely: group('likely'),
    maybe: group('maybe'),
    excluded: group('excluded'),
  };
}

/** 只留对上的几行；一行也没对上的，留「别的人家」那行，再说明哪几题没说清。 */
function showReasons({ policy, rules, unsure }: Found<ShownPolicy>, root: HTMLElement): void {
  const shown = new Set(rules.map(({ element }) => element));
  for (const line of linesOf(policy.element)) {
    line.hidden = line.dataset.rule === 'otherwise' ? shown.size > 0 : !shown.has(line);
  }
  policy.element.querySelector('[data-unsure]')?.remove();
  if (unsure.length === 0) return;
  const asked = unsure.map((id) => must(root, `[data-question="${id}"] .asked`).textContent);
  const line = document.createElement('li');
  line.dataset.unsure = '';
  line.textContent = `还没说清：${asked.join('')}`;
  policy.element.querySelector('.whys')?.append(line);
}

function linesOf(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-rule]')];
}

function idsIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ').filter((id) => id !== '');
}

/** 页面自己写下的元素，一定在。 */
export function must(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`页面上没有 ${selector}`);
  return element;
}

/** 换掉一处里面的全部。 */
function fill(place: HTMLElement, elements: readonly HTMLElement[]): void {
  place.textContent = '';
  place.append(...elements);
}
