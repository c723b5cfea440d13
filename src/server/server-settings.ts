import { z } from 'astro/zod';

/** 生成一份网站最少留几份、最多留几份。 */
const KEEP = { least: 2, most: 50, usual: 5 };

const absolute = z.string().regex(/^\//, '要写从 / 起的完整路径');

/** 镇里自己的服务器的设置，写在服务器文件夹的 `server.json`。 */
const serverSettingsSchema = z.strictObject({
  /** 底座，头尾都有斜杠：`/` 或 `/zt/mbl/`。 */
  base: z.string().regex(/^\/(?:[\w.~-]+\/)*$/, '头尾都要有斜杠，如 / 或 /zt/mbl/'),
  /** 网站挂出去的网址；没有定的不写，印出来就没有二维码。 */
  site: z.url({ protocol: /^https?$/, error: '要写全，以 https:// 开头' }).optional(),
  /** 网站照哪条分支生成。 */
  branch: z.string().regex(/^[A-Za-z0-9][\w.-]*$/, '写一条分支的名字，如 main'),
  /** 留几份生成好的网站，退得回去的就这几份。 */
  keep: z
    .int('写整数')
    .min(KEEP.least, `至少 ${KEEP.least}`)
    .max(KEEP.most, `最多 ${KEEP.most}`)
    .default(KEEP.usual),
  /** nginx 听哪里：端口，或者地址加端口。 */
  listen: z
    .string()
    .regex(/^(?:[\d.]+:|\[[\da-f:]+\]:)?\d{1,5}$/i, '写端口，如 80，或者 127.0.0.1:8080')
    .default('80'),
  /** 网站程序在哪个文件夹：查提交、生成网站都用它，从不运行推上来的程序。 */
  program: absolute,
  /** 用哪个 Node 运行。 */
  node: absolute,
  /** 换一个命令来生成：头一个是程序，后面是参数；没写的用网站程序自己的。 */
  build: z.array(z.string().min(1, '不能是空的'), '写一串字').min(1, '至少写一个').optional(),
});

export type ServerSettings = z.output<typeof serverSettingsSchema>;

/** 读 `server.json` 的文字：读得懂的是设置，读不懂的是哪里不对，一行一处。 */
export function readServerSettings(
  text: string,
): { readonly settings: ServerSettings } | { readonly faults: readonly string[] } {
  const value = valueIn(text);
  if (value === undefined) return { faults: ['不是 JSON：多半少了逗号、引号或者括号。'] };
  const read = serverSettingsSchema.safeParse(value);
  return read.success ? { settings: read.data } : { faults: read.error.issues.map(sayFault) };
}

/** 写成 `server.json` 的文字。 */
export function serverSettingsText(settings: ServerSettings): string {
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sayFault(issue: z.core.$ZodIssue): string {
  const [name] = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return `不认得 ${issue.keys.map((key) => `「${key}」`).join('')}：写错了名字，或者不该写。认得的是 ${Object.keys(serverSettingsSchema.shape).join('、')}。`;
  }
  if (name === undefined) return '最外面要是一对花括号 { }。';
  const isMissing = issue.code === 'invalid_type' && /undefined/.test(issue.message);
  const why = isMissing
    ? '没有写'
    : /[\u4e00-\u9fff]/.test(issue.message)
      ? issue.message
      : '写的不是该写的那种';
  return `「${String(name)}」不对：${why}。`;
}
