import { dayAfter, daysBetween } from '../../src/kinds/day.ts';
import type { Plan } from '../../src/kinds/progress/plan.ts';
import type { Promised } from '../../src/kinds/promise.ts';
import type { MatterRow, VisitRow } from '../../src/ledgers/rows.ts';
import type { DemoRecipe } from './demo-recipe.ts';
import { type SeededTown, seedTown } from './seeded-town.ts';
import { type Entered, type LedgerEntry, rowsKnownOn } from './town-entry.ts';

/**
 * 演示的镇，一周一期。各家的事、纠纷、问卷由种子编；走访和会照编法里的两张表；
 * 大家的事是 `promises`（promises 文件夹里一件一件登出来的）里编法点了号的那些。
 */
export function demoTown(
  plan: Plan,
  recipe: DemoRecipe,
  promises: readonly Promised[],
): SeededTown {
  const { seed, first, codes, mattersAWeek, disputesAWeek } = recipe;
  const days = codes.map((_, week) => dayAfter(first, 7 * week));
  const town = seedTown(plan, seed, { days, mattersAWeek, disputesAWeek });
  const entered: Entered = {
    ...town.entered,
    visits: Object.entries(recipe.visits).flatMap(visitEntries),
    meetings: Object.entries(recipe.meetings).flatMap(([village, held]) =>
      held.map(({ form, on, rulesAdopted, exemplarsNamed }) => ({
        row: {
          ...{ village, form, on },
          ...(rulesAdopted !== undefined && { rulesAdopted }),
          ...(exemplarsNamed !== undefined && { exemplarsNamed }),
        },
        entered: on,
      })),
    ),
    matters: [
      ...town.entered.matters.filter(({ row }) => isOfHouseholds(row)),
      ...promises.filter(({ code }) => recipe.promises.includes(code)).map(sharedEntry),
    ],
  };
  return { ...town, entered, ledgersAt: (week) => rowsKnownOn(entered, days[week - 1] ?? '') };
}

/** 一天一行，走得匀：到哪天为止该走多少，减去已经走的。 */
function visitEntries([village, [from, to, households]]: readonly [
  string,
  DemoRecipe['visits'][string],
]): readonly LedgerEntry<VisitRow>[] {
  const last = daysBetween(from, to) + 1;
  const after = (day: number) => Math.round((households * day) / last);
  return Array.from({ length: last }, (_, day) => {
    const on = dayAfter(from, day);
    return { row: { village, on, households: after(day + 1) - after(day) }, entered: on };
  });
}

function isOfHouseholds({ scopeHouseholds }: MatterRow): boolean {
  return scopeHouseholds === undefined || (scopeHouseholds !== 'village' && scopeHouseholds < 5);
}

function sharedEntry({
  village,
  aspect,
  scope,
  raised,
  due,
  answers,
}: Promised): LedgerEntry<MatterRow> {
  const solved = answers.find(({ outcome }) => outcome === 'done')?.on;
  return {
    entered: raised,
    row: {
      village,
      aspect,
      received: raised,
      promisedBy: raised,
      due,
      scopeHouseholds: scope.of === 'village' ? 'village' : scope.atLeast,
      ...(solved !== undefined && { solved }),
    },
  };
}
