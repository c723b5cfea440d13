import { z } from 'astro/zod';
import { codeBetween, codeRef, demo, isoDay, line, lines, villageId, withdrawn } from './fields.ts';

/** 一次会：说了什么、答应了什么、定了什么。不写到会人的姓名。 */
export const meetingSchema = z.strictObject({
  code: codeBetween(8001, 8999),
  title: line.describe('什么会，带上年月和村名就不会混，如「3月恳谈会」。'),
  summary: line.describe('一句话说清说了什么、定了什么。'),
  form: line.describe('哪种会，写 content/site.json 里 meetingForms 的代号。'),
  village: villageId,
  on: isoDay.describe('哪天开的。'),
  ledBy: line.describe('哪个岗位主持。'),
  attendance: line.describe('到会的情况，如「应到 32 名代表，到会 28 名」。'),
  action: codeRef.optional().describe('属于镇里答应的哪件事；不写就归收会议的那件。'),
  promises: z.array(codeRef).default([]).describe('会上答应的事，写编号；事的细节在各自的页上。'),
  policies: z.array(codeRef).default([]).describe('会上讲了哪几项政策。'),
  adopted: codeRef.optional().describe('会上通过的村规民约。'),
  suggestions: z
    .array(
      z.strictObject({
        said: line.describe('大家说了什么，不写是谁说的。'),
        reply: line.describe('当场怎么答复的；要过后再办的，说哪个岗位、哪天前答复。'),
      }),
    )
    .default([])
    .describe('收集到的建议和答复。'),
  decided: lines.optional().describe('定下来的事。'),
  demo,
  withdrawn,
});

export type Meeting = z.output<typeof meetingSchema>;
