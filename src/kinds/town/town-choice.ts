import { z } from 'astro/zod';
import { line } from '../fields.ts';

/** 一类的代号：小写英文字母、数字和减号，字母开头。 */
const choiceId = z
  .string()
  .max(24)
  .regex(/^[a-z][a-z0-9-]*$/);

/** 镇里自己定的一类：大家提的事分的一个方面，或者一种会。 */
export const townChoice = z.strictObject({
  id: choiceId.describe('代号：小写英文，定了不改；页面的 aspect、form 写它。'),
  label: line.describe('正式的叫法，页面上、台账的下拉里写它。'),
  otherNames: z.array(line).default([]).describe('台账里平常还写成什么，写了都认。'),
});

export type TownChoice = z.output<typeof townChoice>;

/** 若干类，写在 content/site.json。代号、叫法不能重：两类共用的叫法，台账里说不清是谁。 */
export const townChoices = z
  .array(townChoice)
  .default([])
  .superRefine((choices, context) => {
    for (const [place, { id, label, otherNames }] of choices.entries()) {
      for (const word of new Set([id, label, ...otherNames])) {
        const taken = choices.slice(0, place).find((other) => wordsOf(other).includes(word));
        if (taken === undefined) continue;
        const message = `${label}的“${word}”，${taken.label}已经用了。`;
        context.addIssue({ code: 'custom', path: [place], message, params: { rule: 'choices' } });
      }
    }
  });

/** 一类的正式叫法；单子里没有的照代号写。 */
export function choiceLabel(choices: readonly TownChoice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? id;
}

function wordsOf({ id, label, otherNames }: TownChoice): readonly string[] {
  return [id, label, ...otherNames];
}
