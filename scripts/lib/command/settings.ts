import { townPath } from '../content-folder.ts';
import { countArgument, dayArgument, readArguments } from './arguments.ts';
import { usageError } from './command-error.ts';

/** 生成网站、看网站的几个命令共用的参数：`npm start` 把一样的参数交给生成和看两步。 */
export interface SiteSettings {
  /** 底座，头尾都有斜杠：`/` 或 `/zt/mbl/`。 */
  readonly base: string;
  /** 网站挂出去的网址，如 `https://example.gov.cn/zt/mbl/`；没给就没有二维码。 */
  readonly site: string | undefined;
  /** 这个镇的内容在哪个文件夹，绝对路径。 */
  readonly content: string;
  /** 照哪一天看；没写的由提交和内容里的日子定。 */
  readonly asOf: string | undefined;
  /** 从头做：以前算过、存着的一样也不用。 */
  readonly isFresh: boolean;
  /** 生成到哪个文件夹。 */
  readonly out: string;
  /** 给人看时用的端口。 */
  readonly port: number;
}

const usage =
  '写法：--content content  --base /zt/mbl/  --site https://网址/  --out dist  --port 4321  --as-of 2026-04-15  --fresh';

/** 读命令行参数；`--base zt/mbl` 少了斜杠的补上。写错了的说怎么写，退出码 2。 */
export function readSettings(argv: readonly string[]): SiteSettings {
  const { values } = readArguments(argv, {
    usage,
    options: {
      content: { type: 'string' },
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      fresh: { type: 'boolean', default: false },
    },
  });
  return {
    content: townPath(values.content),
    base: baseOf(values.base),
    site: siteOf(values.site),
    asOf: dayArgument('--as-of', values['as-of'], usage),
    isFresh: values.fresh,
    out: values.out,
    port: countArgument('端口', values.port, 65535, usage),
  };
}

function baseOf(text: string): string {
  if (!/^[\w./~-]*$/.test(text)) {
    throw usageError(`底座「${text}」不对：只能用英文字母、数字和 / - _ . ~。`, usage);
  }
  if (text.includes('..')) {
    throw usageError(
      `底座「${text}」不对：不能有两个连着的点，写从根上起的一级一级，像 /zt/mbl/。`,
      usage,
    );
  }
  return `/${text}/`.replace(/\/{2,}/g, '/');
}

function siteOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw usageError(`网址「${text}」不对：要写全，以 https:// 开头。`, usage);
  }
  return text;
}
