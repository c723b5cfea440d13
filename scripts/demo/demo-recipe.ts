import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { isoDay, villageId } from '../../src/kinds/fields.ts';

const recipeSchema = z.strictObject({
  /** 各家的事、纠纷、问卷由这个种子编。 */
  seed: z.int(),
  /** 头一期数到哪一天；以后一周一期。 */
  first: isoDay,
  /** 各期的编号，有几个就公布几期。 */
  codes: z.array(z.int()).min(1),
  /** 全镇一周新收多少件各家的事、新登多少件纠纷，平均数。 */
  mattersAWeek: z.number().positive(),
  disputesAWeek: z.number().positive(),
  /** 大家的事数哪几件：promises 里的编号。公布以后再登的事不写进来，公布过的数才不会变。 */
  promises: z.array(z.int()),
  /** 每村走访：哪天起、哪天止、走了多少户。没写的村没有报。 */
  visits: z.record(villageId, z.tuple([isoDay, isoDay, z.int().positive()])),
  /** 每村的会。登在 meetings、rules、exemplars 里的，日子要和它们一样。 */
  meetings: z.record(
    villageId,
    z.array(
      z.strictObject({
        /** 哪种会：site.json 里 meetingForms 的代号。 */
        form: z.string().min(1),
        on: isoDay,
        rulesAdopted: z.int().positive().optional(),
        exemplarsNamed: z.int().positive().optional(),
      }),
    ),
  ),
});

/** 一个镇的演示数据怎么编。 */
export type DemoRecipe = z.output<typeof recipeSchema>;

/** 这个内容文件夹的演示怎么编，写在它旁边的 `.文件夹名.demo.json` 里：不在文件夹里面，所以不会公布。 */
export function recipePath(content: string): string {
  return join(dirname(content), `.${basename(content)}.demo.json`);
}

/** 读一份演示的编法；写坏了就抛错。 */
export function readRecipe(path: string): DemoRecipe {
  return recipeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
