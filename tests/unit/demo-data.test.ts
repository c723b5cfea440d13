import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishDemo } from '../../scripts/demo/demo-town.ts';
import { exemplarSchema } from '../../src/kinds/exemplar.ts';
import { meetingSchema } from '../../src/kinds/meeting.ts';
import { windowOf } from '../../src/kinds/progress/rounding.ts';
import { promiseSchema } from '../../src/kinds/promise.ts';
import { rulesSchema } from '../../src/kinds/rules.ts';
import { splitPage } from '../../src/source/syntax/front-matter.ts';

const content = resolve(import.meta.dirname, '../../content');
const frontsIn = (folder: string): unknown[] =>
  readdirSync(join(content, folder))
    .toSorted()
    .map((name) => splitPage(readFileSync(join(content, folder, name), 'utf8')).front?.text ?? '')
    .map((text): unknown => parse(text));

const promises = frontsIn('promises').map((front) => promiseSchema.parse(front));
const town = publishDemo(promises);
const last = town.releases.at(-1);
if (last === undefined) throw new Error('演示一期也没有');

describe('演示的进度', () => {
  test('再做一遍，一个字节也不差', () => {
    for (const [place, { until }] of town.releases.entries()) {
      const written = readFileSync(join(content, `progress/${until}.json`), 'utf8');
      expect(written).toBe(town.texts[place]);
    }
  });

  test('都标着演示，钥匙的指纹记在计划里', () => {
    expect(town.releases.every(({ demo }) => demo)).toBe(true);
    const plan = readFileSync(join(content, 'progress-plan.json'), 'utf8');
    expect(plan).toContain(`"keyFingerprint": "${town.plan.keyFingerprint}"`);
  });

  test('恳谈会、院坝会的日子和会议里登的一样', () => {
    const forms = { talk: 'talks', courtyard: 'courtyards' } as const;
    for (const meeting of frontsIn('meetings').map((front) => meetingSchema.parse(front))) {
      const { form, village, on } = meeting;
      if (form !== 'talk' && form !== 'courtyard') continue;
      expect(`${village} ${last.reached[forms[form]]?.[village]}`).toBe(`${village} ${on}`);
    }
  });

  test('通过村规的日子和村规里登的一样，没有村规的村没有', () => {
    const adopted = frontsIn('rules').map((front) => rulesSchema.parse(front));
    expect(last.reached.rulesAdopted).toEqual(
      Object.fromEntries(adopted.map((rules) => [rules.village, rules.adopted])),
    );
  });

  test('评上榜样的日子和光荣榜里登的一样', () => {
    const chosen = frontsIn('exemplars').map((front) => exemplarSchema.parse(front));
    expect(last.reached.exemplarsNamed).toEqual(
      Object.fromEntries(chosen.map((exemplar) => [exemplar.village, exemplar.chosen])),
    );
  });

  test('大家的事收到几件、办好几件，和「有回音」里登的一样', () => {
    for (const { until, counts } of town.releases) {
      const raised = promises.filter((promise) => promise.raised <= until);
      const solved = raised.filter(({ answers }) =>
        answers.some(({ on, outcome }) => outcome === 'done' && on <= until),
      );
      const byVillage = (some: typeof promises) =>
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
  const guide = readFileSync(join(content, 'guide/counts.mdx'), 'utf8');
  const { least, most } = windowOf(10);
  expect(guide).toContain(
    `除全镇合计外，每个数都按5件一档取整，所以看到10，实际可能是${least}到${most}中的任何一个；谁也不能从这些数里算出哪一家。`,
  );
});
