import { figuresIn } from '../../broadcast/figures.ts';
import { spell } from '../../broadcast/say-number.ts';
import type { FileCheck } from '../check.ts';
import { policyCodeOf, policyOf, scriptOf } from './scripts-of.ts';

/** 广播稿里要说出政策的编号，听的人才找得到那一页。记在稿子的最后一段。 */
export const scriptCode: FileCheck = {
  code: 'E-BROADCAST-CODE',
  *run(file, content) {
    const script = scriptOf(file);
    const code = String(policyCodeOf(file));
    if (script === undefined || script.text.trim() === '') return;
    if (policyOf(file, content) === undefined) return;
    if (figuresIn(script.text).some(({ value }) => value === code)) return;
    yield {
      line: file.lineAt(script.offset + script.text.trimEnd().length),
      message: `稿子里没有说编号 ${code}，听的人找不到这一页。`,
      hint: `末尾添一句，如「明白栏编号${spell(code)}」。`,
    };
  },
};
