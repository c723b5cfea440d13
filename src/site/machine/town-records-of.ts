import { reviewReasons } from '../../freshness/freshness.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { promiseState } from '../../kinds/promise.ts';
import { choiceLabel } from '../../kinds/town/town-choice.ts';
import { policyToRecord } from '../../machine/records/policy-record.ts';
import type { RecordAddress, RecordPage } from '../../machine/records/record-fields.ts';
import type { RecordFile, RecordHead } from '../../machine/records/record-files.ts';
import {
  meetingToRecord,
  noticeToRecord,
  promiseToRecord,
  rulesToRecord,
  villageToRecord,
} from '../../machine/records/town-records.ts';
import { townChanges } from '../changes/town-changes.ts';
import { sayDay } from '../day.ts';
import { entriesOf, loadSite, site } from '../entries.ts';
import { publishedDays } from './page-facts-of.ts';

/** 整份怎么用。 */
const NOTE =
  '引用要带编号、条款和哪天的一版；数要连它的日子、地方一起说。demo 是 true 的是演示，不是真事。text 里写着（旁证）（待核实）的，照样说出来。';

/** 每一份都有的开头几项。 */
export async function recordHead(): Promise<RecordHead> {
  const { asOf } = await loadSite();
  return {
    ...{ site: site.name, publisher: site.sponsor },
    ...(asOf.real !== '' && { asOf: asOf.real }),
    ...(asOf.demo !== '' && { asOfDemo: asOf.demo }),
    note: NOTE,
  };
}

/** 一份里的各条，照编号、照各村的次序。 */
export const townRecords: Readonly<
  Record<RecordFile, (addressOf: RecordAddress) => Promise<readonly object[]>>
> = {
  async policies(addressOf) {
    const { asOf } = await loadSite();
    return recordsOf('policies', ({ data: policy }, page) => {
      const reasons = reviewReasons(policy, asOf.real);
      const review = reasons.map(({ type, on }) =>
        type === 'expired' ? `写明管到${sayDay(on)}，已经过了。` : '上回核对过了一年。',
      );
      return policyToRecord({ ...page, policy, review }, addressOf);
    });
  },
  async rules(addressOf) {
    const { villageOf } = await loadSite();
    return recordsOf('rules', ({ data: rules, body = '' }, page) =>
      rulesToRecord({ ...page, rules, body, village: villageOf(rules.village) }, addressOf),
    );
  },
  async promises(addressOf) {
    const { villageOf, asOfFor } = await loadSite();
    return recordsOf('promises', ({ data: promise }, page) => {
      const asOf = asOfFor(promise);
      const state = promiseState(promise, asOf);
      const aspect = choiceLabel(site.aspects, promise.aspect);
      const village = villageOf(promise.village);
      return promiseToRecord({ ...page, promise, village, aspect, state, asOf }, addressOf);
    });
  },
  async meetings(addressOf) {
    const { villageOf } = await loadSite();
    return recordsOf('meetings', ({ data: meeting }, page) => {
      const form = choiceLabel(site.meetingForms, meeting.form);
      return meetingToRecord(
        { ...page, meeting, form, village: villageOf(meeting.village) },
        addressOf,
      );
    });
  },
  notices: (addressOf) =>
    recordsOf('notices', ({ data: notice, body = '' }, page) =>
      noticeToRecord({ ...page, notice, body }, addressOf),
    ),
  async villages(addressOf) {
    const { villages, directory } = await loadSite();
    return villages.map((village) => {
      const codes = directory.ofVillage(village.id).map(({ code }) => code);
      return villageToRecord(village, codes, addressOf);
    });
  },
};

type Entry<K extends Kind> = Awaited<ReturnType<typeof entriesOf<K>>>[number];

async function recordsOf<K extends Kind>(
  kind: K,
  toRecord: (entry: Entry<K>, page: RecordPage) => object,
): Promise<readonly object[]> {
  const { directory } = await loadSite();
  const days = publishedDays(townChanges());
  return (await entriesOf(kind)).map((entry) => {
    const { data } = entry;
    const { title, demo } = directory.find(data.code);
    const withdrawn = 'withdrawn' in data ? data.withdrawn : undefined;
    return toRecord(entry, { code: data.code, title, demo, ...days.get(data.code), withdrawn });
  });
}
