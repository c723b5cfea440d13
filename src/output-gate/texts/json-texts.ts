import type { Readable } from './readable.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
/** 比这短的数凑不成号码。 */
const SHORTEST_NUMBER = 8;

/**
 * JSON 里的字和长的数。数照原文，不经 `JSON.parse`：十八位的数一读就变了。
 * 各段之间用句号隔开：相邻的两个数、两个日子不是一个号码。
 */
export function jsonTexts(json: string): readonly Readable[] {
  const pieces = [...json.matchAll(TOKEN)].flatMap(([token]) => {
    if (token.startsWith('"')) return [unquoted(token)];
    return token.length < SHORTEST_NUMBER ? [] : [token];
  });
  return pieces.length === 0 ? [] : [{ where: '数据', text: pieces.join('。\n'), pieces }];
}

function unquoted(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
