import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpacked } from './packed.ts';
import { tracked } from './tracked-text.ts';

const shown = (text: string) => unpacked(tracked(text)).text;

test('打成 base64 的话、号码，解开了看', () => {
  const phone = Buffer.from('电话13800138000').toString('base64');
  expect(shown(`看这里：${phone}。`)).toBe('看这里：电话13800138000。');
  const url = Buffer.from('冉某某是低保户？？').toString('base64url');
  expect(shown(url)).toBe('冉某某是低保户？？');
});

test('摘要、代号、网址、一长串数字，原样', () => {
  for (const text of [
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'abcdefghijklmnopqrstuvwxyz',
    '138001380001380013800013800',
    'https://www.gov.cn/zhengce/content/2021-05/13/content_5606200.htm',
  ]) {
    expect(shown(text)).toBe(text);
  }
});

test('任意一段有汉字的话，打了包都解得开，位置落在包里', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[一-鿿]{6,20}$/), (said) => {
      const view = unpacked(tracked(`前 ${Buffer.from(said).toString('base64')} 后`));
      expect(view.text).toBe(`前 ${said} 后`);
      expect(view.originOf(3)).toBeGreaterThanOrEqual(2);
    }),
  );
});
