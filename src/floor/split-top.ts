/** 照 `separator` 分开，括号、方括号、引号里面的不分；头尾空白去掉，空的不要。 */
export function splitTop(text: string, separator: ',' | ' '): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let part = '';
  for (const character of text) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if ('(['.includes(character)) depth += 1;
    else if (')]'.includes(character)) depth -= 1;
    if (depth === 0 && quote === '' && isSeparator(character, separator)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

function isSeparator(character: string, separator: ',' | ' '): boolean {
  return separator === ' ' ? /\s/.test(character) : character === separator;
}
