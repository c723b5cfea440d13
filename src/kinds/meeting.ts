import { z } from 'astro/zod';
import { codeBetween, codeRef, demo, isoDay, line, lines, villageId, withdrawn } from './fields.ts';

/** 一次会：说了什么、答应了什么、定了什么。不写到会人的姓名。 */
export const meetingSchema = z.strictObject({
  code: codeBetween(8001, 8999),
  title: line,
  summary: line,
  /** 哪种会，写 content/site.json 里 meetingForms 的代号。 */
  form: line,
  village: villageId,
  on: isoDay,
  /** 哪个岗位主持。 */
  ledBy: line,
  /** 到会的情况，如「应到 32 名代表，到会 28 名」。 */
  attendance: line,
  /** 属于镇里答应的哪件事；不写就归收会议的那件。 */
  action: codeRef.optional(),
  /** 会上答应的事，写编号；事的细节在各自的页上。 */
  promises: z.array(codeRef).default([]),
  /** 会上讲了哪几项政策。 */
  policies: z.array(codeRef).default([]),
  /** 会上通过的村规民约。 */
  adopted: codeRef.optional(),
  /** 收集到的建议和答复。 */
  suggestions: z.array(z.strictObject({ said: line, reply: line })).default([]),
  /** 定下来的事。 */
  decided: lines.optional(),
  demo,
  withdrawn,
});

export type Meeting = z.output<typeof meetingSchema>;
