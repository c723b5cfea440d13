import { z } from 'astro/zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** 打过的一包留的底：哪个镇、哪天、照哪次提交、挂在哪里，网站的每个文件的指纹。 */
const keptBundleSchema = z.strictObject({
  bundle: z.literal(1),
  /** 镇的代号。 */
  town: z.string().regex(/^[a-z][a-z0-9-]*$/),
  day: z.iso.date(),
  commit: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
  base: z.string().regex(/^\/(?:[\w.~-]+\/)*$/),
  /** 路径 → SHA-256，从网站的文件夹写起；连清单自己。 */
  files: z.record(z.string(), sha256),
});

export type KeptBundle = z.output<typeof keptBundleSchema>;

/** 一包叫什么，不带结尾：镇的代号、挂在哪里、哪天、哪次提交；挂两处的打两包，不会同名。 */
export function bundleName({ town, base, day, commit }: KeptBundle): string {
  const place = base.split('/').filter((part) => part !== '');
  return [town, ...place, day, commit.slice(0, 12)].join('-');
}

/** 写成留底的字：同样的一包写出同样的字。 */
export function keptBundleText(kept: KeptBundle): string {
  return `${JSON.stringify(kept, undefined, 1)}\n`;
}

/** 读一份留底；不是的、改坏了的返回 `undefined`。 */
export function readKeptBundle(text: string): KeptBundle | undefined {
  try {
    return keptBundleSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
