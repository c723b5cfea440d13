import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultContent } from './content-folder.ts';

export interface BuildSettings {
  /** 底座，头尾都有斜杠：`/` 或 `/zt/mbl/`。 */
  readonly base: string;
  /** 网站挂出去的网址，如 `https://example.gov.cn/zt/mbl/`；没给就没有二维码。 */
  readonly site: string | undefined;
  /** 这个镇的内容在哪个文件夹，绝对路径。 */
  readonly content: string;
  /** 生成到哪个文件夹。 */
  readonly out: string;
  /** 给人看时用的端口。 */
  readonly port: number;
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const USAGE =
  '写法：--content content  --base /zt/mbl/  --site https://网址/  --out dist  --port 4321';

/** 读命令行参数；`--base zt/mbl` 少了斜杠的补上。写错了抛 `UsageError`，话里说怎么写。 */
export function readSettings(argv: readonly string[]): BuildSettings {
  const values = parse(argv);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError(`端口「${values.port}」不对，写 1 到 65535 的整数。${USAGE}`);
  }
  return {
    content: resolve(values.content),
    base: baseOf(values.base),
    site: siteOf(values.site),
    out: values.out,
    port,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        content: { type: 'string', default: defaultContent() },
        base: { type: 'string', default: '/' },
        site: { type: 'string' },
        out: { type: 'string', default: 'dist' },
        port: { type: 'string', default: '4321' },
      },
    }).values;
  } catch {
    throw new UsageError(`看不懂参数「${argv.join(' ')}」。${USAGE}`);
  }
}

function baseOf(text: string): string {
  if (!/^[\w./~-]*$/.test(text) || text.includes('..')) {
    throw new UsageError(`底座「${text}」不对：只能用英文字母、数字和 / - _ . ~。${USAGE}`);
  }
  return `/${text}/`.replace(/\/{2,}/g, '/');
}

function siteOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new UsageError(`网址「${text}」不对：要写全，以 https:// 开头。${USAGE}`);
  }
  return text;
}

/** 在命令的最外层用：参数写错时打印一句话，退出码 2。 */
export function settingsOrExit(argv: readonly string[]): BuildSettings {
  try {
    return readSettings(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
