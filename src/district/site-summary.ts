import { z } from 'astro/zod';

/** 名片在网站上的地址。 */
export const siteSummaryPath = 'data/site.json';

/** 现在的写法；读的人只认得这一版的，别的版不猜。 */
export const summaryFormat = 1;

/** 一个镇的网站的名片，每次生成都写在 `data/site.json`：区里的网站、别的程序先读它，几百个字节就知道变没变。 */
export const siteSummarySchema = z.strictObject({
  format: z.literal(summaryFormat).describe('名片的写法是第几版。'),
  id: z.string().describe('这个镇的代号，定了就不改。'),
  name: z.string().describe('网站名。'),
  town: z.string().describe('镇名的全称。'),
  sponsor: z.string().describe('主办单位。'),
  address: z.string().describe('网站挂出去的完整网址；没有定的是空的。'),
  base: z.string().describe('挂在网址的哪个文件夹下面，头尾都有斜杠。'),
  languages: z.array(z.string()).describe('网页是哪几种语言写的。'),
  commit: z
    .string()
    .optional()
    .describe('内容是哪一笔提交，写头八位；全的在 manifest.json。不在 git 里的没有。'),
  day: z.string().describe('照哪一天看；一天也不知道的是空的。'),
  counts: z.record(z.string(), z.number()).describe('各类有几页：类的代号 → 页数。'),
  search: z
    .strictObject({
      suggestions: z.string().describe('搜索建议的总表，从网站的根起。'),
      fullText: z.string().describe('全文索引（Pagefind）在哪个文件夹，从网站的根起。'),
    })
    .describe('搜索用的在哪里。'),
  phones: z.array(z.string()).describe('登记过、公开的办公电话，只留数字。'),
  areaCodes: z.array(z.string()).describe('本地的行政区划代码。'),
  shared: z
    .strictObject({
      commit: z.string().optional().describe('照区里的哪一笔提交拿的，写头八位。'),
      codes: z.array(z.int()).describe('哪几项政策是从区里拿来的，写编号。'),
    })
    .optional()
    .describe('从区里拿来的；没有拿过的没有这一项。'),
  ownLines: z.array(z.int()).default([]).describe('哪几项政策旁边，本镇另外说了话，写编号。'),
  files: z
    .string()
    .describe(
      '除了名片和清单，全部文件合起来的 SHA-256：`sha256-` 后面是 base64。变了就是网站变了。',
    ),
});

/** 名片。 */
export type SiteSummary = z.output<typeof siteSummarySchema>;

/** 写成文件的字：同样的名片写出同样的字。 */
export function siteSummaryText(summary: SiteSummary): string {
  return `${JSON.stringify(summary, undefined, 1)}\n`;
}

/** 读一张名片；不是名片的、写法是别的版的，返回 `undefined`。 */
export function readSiteSummary(text: string): SiteSummary | undefined {
  try {
    return siteSummarySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** 合起来算 SHA-256 的那一段字：一个文件一行，`指纹 路径`，照路径排；名片自己不算。 */
export function filesLine(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .filter(([path]) => path !== siteSummaryPath)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest} ${path}\n`)
    .join('');
}
