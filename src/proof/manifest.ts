import { z } from 'astro/zod';

/** 清单自己的文件名，放在网站的根上；签名在它旁边。 */
export const manifestName = 'manifest.json';
export const signatureName = 'manifest.json.sig';
/** 这些文件不登在清单里：清单自己，和给清单签的名。 */
export const outsideManifest: readonly string[] = [manifestName, signatureName];

const commitId = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** 一个 git 仓库当时的样子。 */
const source = z.strictObject({
  /** 生成的时候在哪次提交。 */
  commit: commitId,
  /** 没有还没提交的改动。有改动的，别人照提交生成不出一样的。 */
  isClean: z.boolean(),
});

/** 网站的清单：照哪次提交、怎么生成的，每个文件的指纹。 */
export const manifestSchema = z.strictObject({
  manifest: z.literal(1),
  /** 程序在哪次提交；程序不在 git 里的没有。 */
  program: source.optional(),
  /** 内容在哪次提交、在它的仓库的哪个文件夹；内容不在 git 里的没有。 */
  content: source.extend({ folder: z.string() }).optional(),
  /** 生成时的参数。 */
  settings: z.strictObject({
    base: z.string(),
    site: z.string().optional(),
    asOf: z.string().optional(),
  }),
  /** 路径 → SHA-256，路径从网站的根起，按路径排。 */
  files: z.record(z.string(), sha256),
});

export type SiteManifest = z.output<typeof manifestSchema>;

/** 写成文件的字：同样的清单写出同样的字。 */
export function manifestText(manifest: SiteManifest): string {
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

/** 读一份清单；不是清单的返回 `undefined`。 */
export function readManifest(text: string): SiteManifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
