import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** 照 HTML 标准，加上读屏要的几样；可以省的结束标签、中文的锚点标准都许，不挑。 */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      'no-missing-references': 'error',
      'no-unknown-elements': 'error',
      'form-dup-name': 'error',
      'input-attributes': 'error',
      // 本站自己的脚本，安全策略只许本站的，不用再写指纹。
      'require-sri': 'off',
    },
  }),
);

/** 一个文件夹里每一页 HTML 不合标准的地方；都合就是空的。 */
export async function invalidHtml(folder: string): Promise<readonly string[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const faults: string[] = [];
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const found = await htmlFaults(readFileSync(join(folder, name), 'utf8'));
    faults.push(...found.map((fault) => `${name}：${fault}`));
  }
  return faults;
}

/** 一页 HTML 不合标准的地方。 */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector }) => `${message}（${ruleId}）${selector ?? ''}`),
  );
  // 浏览器会把后面的挪进正文，html-validate 也就不说；标准不许。
  return /<\/body>\s*<\/html>\s*$/.test(html) ? faults : [...faults, '</html> 后面还有东西'];
}
