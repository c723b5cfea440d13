import type { Withdrawn } from '../kinds/fields.ts';
import { promiseState, promiseStates } from '../kinds/promise.ts';
import type { NamedPage } from '../quotations/named-page.ts';
import { sayDay } from './day.ts';
import { loadSite } from './entries.ts';

/** 有编号的全部页，照编号排。 */
export async function namedPages(): Promise<readonly NamedPage[]> {
  const { directory, records, asOfFor, villages } = await loadSite();
  const states = new Map(
    records.promises.map((promise) => {
      const day = asOfFor(promise);
      return [promise.code, { state: promiseState(promise, day), day }] as const;
    }),
  );
  const { policies, rules, exemplars, notices, actions, promises, meetings } = records;
  const all: readonly (readonly {
    readonly code: number;
    readonly withdrawn?: Withdrawn | undefined;
  }[])[] = [policies, rules, exemplars, notices, actions, promises, meetings];
  const stopped = new Map(
    all.flat().flatMap(({ code, withdrawn }) => (withdrawn ? [[code, withdrawn.on] as const] : [])),
  );
  return directory.pages.map(({ code, title, aliases, village }): NamedPage => {
    const stop = stopped.get(code);
    const promise = states.get(code);
    const said = promise && `${promiseStates[promise.state]}（记到${sayDay(promise.day)}）`;
    const isOverdue = promise?.state === 'overdue';
    const alarm = stop === undefined ? isOverdue && said : `这一页${sayDay(stop)}起停用`;
    return {
      ...{ code, title, names: [...aliases] },
      village: villages.find(({ id }) => id === village)?.name ?? '',
      ...(alarm !== false && alarm !== undefined && { alarm }),
      ...(said !== undefined && !isOverdue && { state: said }),
    };
  });
}
