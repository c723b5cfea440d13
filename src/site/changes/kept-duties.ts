import { asOfFor } from '../../as-of/as-of.ts';
import { dayOf } from '../../changes/change-entry.ts';
import { type DutyPage, type DutyStanding, standingsOf } from '../../duties/standings.ts';
import { type Duty, dutiesSchema } from '../../kinds/duty.ts';
import { loadSite } from '../entries.ts';
import { oncePerBuild } from '../once-per-build.ts';
import { hasTownFile, readTownJson } from '../town-files.ts';
import { townChanges } from './town-changes.ts';

/** 要按期公开的写在哪个文件里，从内容文件夹写起。 */
const dutiesFile = 'duties.json';

/** 一样要公开的，和它各期、各件办得怎样。 */
export interface KeptDuty {
  readonly duty: Duty;
  readonly standings: readonly DutyStanding[];
}

/** 全镇要按期公开的各样，照文件里的次序。 */
export const keptDuties = oncePerBuild(async (): Promise<readonly KeptDuty[]> => {
  const pages = await dutyPages();
  const { asOf } = await loadSite();
  const hasHistory = townChanges() !== undefined;
  return townDuties().map((duty) => ({
    duty,
    standings: standingsOf(duty, pages, {
      asOf: asOfFor(asOf, duty),
      // 演示的照页上的日子，用不着历史。
      hasHistory: hasHistory || duty.demo,
    }),
  }));
});

function townDuties(): readonly Duty[] {
  return hasTownFile(dutiesFile) ? dutiesSchema.parse(readTownJson(dutiesFile)) : [];
}

async function dutyPages(): Promise<readonly DutyPage[]> {
  const { directory, records } = await loadSite();
  const days = daysChanged();
  const withdrawals = new Map(
    Object.values(records)
      .flat()
      .map((record) => [record.code, 'withdrawn' in record ? record.withdrawn?.on : undefined]),
  );
  return directory.pages.map(({ code, title, village, demo, day }) => ({
    ...{ code, title, village, demo, day },
    published: demo ? (day === undefined ? [] : [day]) : (days.get(code) ?? []),
    withdrawn: withdrawals.get(code),
  }));
}

/** 编号 → 哪些天登的、改的，从早到晚。 */
function daysChanged(): ReadonlyMap<number, readonly string[]> {
  const days = new Map<number, string[]>();
  for (const entry of (townChanges() ?? []).toReversed()) {
    for (const { code } of entry.pages) {
      const list = days.get(code);
      if (list === undefined) days.set(code, [dayOf(entry)]);
      else list.push(dayOf(entry));
    }
  }
  return days;
}
