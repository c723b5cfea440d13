import { expect, test } from 'vitest';
import { perText } from './per-text.ts';

test('同样的文字只算一遍；记满了，从头记', () => {
  const asked: string[] = [];
  const charsOf = perText(2, (text) => {
    asked.push(text);
    return [...text];
  });
  for (const text of ['甲', '甲', '乙', '甲', '丙', '丙', '甲']) {
    expect(charsOf(text)).toEqual([text]);
  }
  expect(asked).toEqual(['甲', '乙', '丙', '甲']);
});
