import { figuresIn } from '../../broadcast/figures.ts';
import { kindOfCode } from '../../kinds/kinds.ts';
import type { FileCheck } from '../check.ts';
import { codesSubject, fieldRead, fileSubject, goneSubject, pageSubject } from '../subjects.ts';
import { ownWordsOf, policyOf } from './scripts-of.ts';
import { statedFields, statedFigures } from './stated-figures.ts';

/**
 * 稿子里念的数，要是政策页上核过的：待核实的、只有旁证的、外地的、表里过了时的都不念。
 * 政策页改了数，稿子没跟着改，也在这里查出来。别的页的编号、公开过的电话、镇里补的数可以念。
 */
export const scriptFigures: FileCheck = {
  code: 'E-BROADCAST-FIGURE',
  *run(file, content) {
    const script = ownWordsOf(file);
    const policy = policyOf(file, content);
    if (script === undefined || policy === undefined) return;
    const stated = statedFigures(policy);
    for (const { said, value, offset } of figuresIn(script.text)) {
      const isCode = content.byCode.has(Number(value));
      if (stated.has(value) || content.phones.has(value) || isCode) continue;
      const code = Number(value);
      yield {
        about: [
          fileSubject(policy),
          ...[...statedFields, 'amounts', 'basis'].flatMap((field) => fieldRead(policy, [field])),
          ...[pageSubject(code), goneSubject(code), codesSubject(kindOfCode(code))],
        ],
        line: script.lineAt(offset),
        message: `稿子里念了「${said}」，${policy.path} 里没有核过的 ${value}。`,
        hint: '照政策页现在的数改；页上只有待核实的、旁证的、外地的数，就说“以镇便民服务中心说的为准”。',
      };
    }
  },
};
