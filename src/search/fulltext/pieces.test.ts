import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

test('去掉问话的词，两个字以上的留下，长的在前', () => {
  const segment = () => ['房子', '漏雨', '的', '自来水', '漏雨'];
  expect(piecesOf('房子漏雨自来水找谁', segment)).toEqual(['自来水', '房子', '漏雨']);
});

test('没有分词器的手机，两个字一截', () => {
  expect(piecesOf('漏雨了怎么办', undefined)).toEqual(['漏雨', '雨了']);
});

test('太长的话只取几截', () => {
  expect(piecesOf('甲乙丙丁戊己庚辛', undefined, 3)).toEqual(['甲乙', '乙丙', '丙丁']);
});

test('交给分词器的话里没有问话的词', () => {
  expect(piecesOf('请问低保怎么办', (text) => [text])).toEqual(['低保']);
});
