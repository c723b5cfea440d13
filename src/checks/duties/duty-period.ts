import type { Duty } from '../../kinds/duty.ts';
import { dutySchema } from '../../kinds/duty.ts';
import type { FileCheck } from '../check.ts';

interface Fault {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

/** 算不出期限、登没登说得两样的：几样对不上、缺一样，或者起止反了。 */
export const dutyPeriod: FileCheck = {
  code: 'E-DUTY-PERIOD',
  *run({ place, data }) {
    if (place.shape !== 'duties' || !Array.isArray(data?.value)) return;
    for (const [index, value] of data.value.entries()) {
      const read = dutySchema.safeParse(value);
      if (!read.success) continue;
      for (const { key, message, hint } of faultsOf(read.data)) {
        yield { line: data.lineOf([index, key]), message, hint };
      }
    }
  },
};

function* faultsOf(duty: Duty): Iterable<Fault> {
  const { every, day, within, working, on, from, until, board, codes } = duty;
  const repeats = every === 'quarter' || every === 'month';
  if (day !== undefined && !repeats) {
    yield {
      key: 'day',
      message: `day（几日以前）只给按季、按月的写，这一条是 ${every}。`,
      hint: '改成按季、按月的；不是的，删掉 day。',
    };
  }
  if ((within !== undefined || working) && every !== 'event') {
    yield {
      key: within === undefined ? 'working' : 'within',
      message: `within（几天以内）、working（工作日）只给 event 写，这一条是 ${every}。`,
      hint: '改成 "every": "event"；不是的，删掉它。',
    };
  }
  if (every === 'event' && within === undefined) {
    yield {
      key: 'every',
      message: '写着出了一件事以后，没有写几天以内。',
      hint: '照法条补上，如 "within": 10；只数工作日的，再写 "working": true。',
    };
  }
  if ((every === 'once') !== (on !== undefined)) {
    yield {
      key: every === 'once' ? 'every' : 'on',
      message: every === 'once' ? '只有一次的，没有写哪天以前。' : `on（哪天以前）只给 once 写。`,
      hint:
        every === 'once'
          ? '补上一行，如 "on": "2026-04-15"。'
          : '改成 "every": "once"，或者删掉 on。',
    };
  }
  const [last, key] = on !== undefined && on < from ? [on, 'on'] : [until, 'until'];
  if (last !== undefined && last < from) {
    yield {
      key,
      message: `从 ${from} 起算，${key} 却是 ${last}，更早。`,
      hint: '查一查哪个日子写错了。',
    };
  }
  if (board && codes.length > 0) {
    yield {
      key: 'board',
      message: '写着只贴公开栏、网站不登，又写了网站上的页。',
      hint: '登在网站上的，删掉 board；不登的，删掉 codes。',
    };
  }
}
