import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Site, siteSchema } from '../../../src/kinds/town/site.ts';
import { type Village, villageSchema } from '../../../src/kinds/town/village.ts';
import { CommandError } from '../command/command-error.ts';

/** 这个镇的全站设置；写坏了的抛 `CommandError`。 */
export function readSite(content: string): Site {
  return readTownFile(content, 'site.json', siteSchema);
}

/** 这个镇的各村；写坏了的抛 `CommandError`。 */
export function readVillages(content: string): Village[] {
  return readTownFile(content, 'villages.json', z.array(villageSchema));
}

function readTownFile<Value>(content: string, name: string, schema: z.ZodType<Value>): Value {
  const { success, data } = schema.safeParse(jsonIn(join(content, name)));
  if (success) return data;
  throw new CommandError(`content/${name} 写得不对，先运行 npm run check，照它说的改好。`);
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
