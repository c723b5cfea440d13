import { tokenizer } from 'acorn';
import type { Readable } from './readable.ts';

/** 比这短的字和数凑不成号码，也写不下一个人的事。 */
const SHORTEST = 6;
const HOLDS_WORDS = new Set(['string', 'template']);

/** 脚本里写着的字、长的数和注释；读不成脚本的，整段都看。 */
export function scriptTexts(script: string): readonly Readable[] {
  const texts: string[] = [];
  try {
    const tokens = tokenizer(script, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowHashBang: true,
      onComment: (_isBlock, text) => texts.push(text),
    });
    for (const token of tokens) {
      if (token.type.label === 'num') texts.push(script.slice(token.start, token.end));
      else if (HOLDS_WORDS.has(token.type.label) && 'value' in token)
        texts.push(String(token.value));
    }
  } catch {
    texts.push(script);
  }
  return texts.filter(({ length }) => length >= SHORTEST).map((text) => ({ where: '脚本', text }));
}
