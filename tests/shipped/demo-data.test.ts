import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRecipe, recipePath } from '../../scripts/demo/demo-recipe.ts';
import { demoTown } from '../../scripts/demo/demo-town.ts';
import { publishAudited, type TownHistory } from '../../scripts/demo/town-history.ts';
import { roundingBase } from '../../src/kinds/progress/plan.ts';
import { windowOf } from '../../src/kinds/progress/rounding.ts';
import { shipped, shippedFolder } from './shipped.ts';

const { plan, promises, meetings, rules, exemplars } = shipped;
/** 撤下演示、换成真的公布以后，没有可比的。 */
const hasDemo = shipped.progress.some(({ demo }) => demo);

describe.runIf(hasDemo)('演示的进度', () => {
  let recipe: ReturnType<typeof readRecipe>;
  let town: TownHistory;
  let reached: NonNullable<(typeof town.releases)[number]>['reached'];
  beforeAll(async () => {
    recipe = readRecipe(recipePath(shippedFolder));
    const code = (week: number) => recipe.codes[week - 1] ?? 0;
    town = await publishAudited(demoTown(plan, recipe, promises), await loadHighs(), {
      code,
      promises,
    });
    reached = town.releases.at(-1)?.reached ?? {};
  }, 120_000);

  test('再做一遍，一个字节也不差', () => {
    for (const [place, { until }] of town.releases.entries()) {
      const written = readFileSync(join(shippedFolder, `progress/${until}.json`), 'utf8');
      expect(written).toBe(town.texts[place]);
    }
  });

  test('都标着演示', () => {
    expect(town.releases.every(({ demo }) => demo)).toBe(true);
  });

  test('网上登了恳谈会、院坝会的村，公布的日子不比会议页晚', () => {
    const { talks, courtyards } = reached;
    const reachedOf = new Map([
      ['talk', talks],
      ['courtyard', courtyards],
    ]);
    const late = meetings.flatMap(({ form, village, on, code }) => {
      const day = reachedOf.get(form)?.[village];
      return day !== undefined && day > on ? [`${code} ${village} ${day}`] : [];
    });
    expect(late).toEqual([]);
  });

  test('公布了通过村规、评上榜样的村，那天的村规、榜样都登着', () => {
    const adopted = rules.map((page) => `${page.village} ${page.adopted}`);
    const chosen = exemplars.map((page) => `${page.village} ${page.chosen}`);
    expect(adopted).toEqual(expect.arrayContaining(said(reached.rulesAdopted)));
    expect(chosen).toEqual(expect.arrayContaining(said(reached.exemplarsNamed)));
  });

  test('大家的事收到几件、办好几件，和数进去的那些「有回音」一样', () => {
    const counted = promises.filter(({ code }) => recipe.promises.includes(code));
    expect(counted).toHaveLength(recipe.promises.length);
    for (const { until, counts } of town.releases) {
      const raised = counted.filter((promise) => promise.raised <= until);
      const solved = raised.filter(({ answers }) =>
        answers.some(({ on, outcome }) => outcome === 'done' && on <= until),
      );
      const byVillage = (some: typeof counted) =>
        Object.fromEntries(
          [...Map.groupBy(some, ({ village }) => village)].map(([id, each]) => [id, each.length]),
        );
      expect(counts.shared).toEqual(byVillage(raised));
      expect(
        Object.fromEntries(
          Object.entries(counts.sharedSolved ?? {}).filter(([, count]) => count > 0),
        ),
      ).toEqual(byVillage(solved));
    }
  });
});

test('给村民的那句话，数和算法算出来的一样', () => {
  const guide = readFileSync(join(shippedFolder, 'guide/counts.mdx'), 'utf8');
  const { least, most } = windowOf(10);
  expect(guide).toContain(
    `各家的事${roundingBase}件一档，只说在哪一档。看到${least}到${most}件，真的就是${least}到${most}中的一个。`,
  );
});

/** 一个量各村办到的日子，一村一句。 */
function said(days: Readonly<Record<string, string>> | undefined): string[] {
  return Object.entries(days ?? {}).map(([village, on]) => `${village} ${on}`);
}
