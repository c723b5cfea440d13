import { expect, test } from 'vitest';
import { p, wordFile } from '../../../tests/support/word-file.ts';
import { draftNotice } from '../draft-notice.ts';
import { readNotice } from '../read-notice.ts';

const draftOf = (lines: readonly string[]) =>
  draftNotice(readNotice(wordFile({ body: lines.map((line) => p(line)).join('') })));

test('PDF 转成的 Word 文件，一行是一段的，接回一段一段', () => {
  const { body, losses } = draftOf([
    '为切实做好全镇今年的防汛抗旱工作，保障人民群众生命财产安全，',
    '维护社会大局稳定，根据县里的要求，结合我镇实际，现将有关事项',
    '通知如下。',
    '一、提高认识。各村要把防汛抗旱摆在重要的位置，主要负责人亲自抓，分',
    '管负责人具体抓，层层落实责任，确保每一户有人管、每一处有人看，不',
    '漏一户一处。',
    '二、加强值守。汛期实行二十四小时值班，值班人员不得擅自离岗，有情况',
    '马上报告。',
  ]);
  expect(body.trim().split('\n\n')).toEqual([
    '为切实做好全镇今年的防汛抗旱工作，保障人民群众生命财产安全，维护社会大局稳定，根据县里的要求，结合我镇实际，现将有关事项通知如下。',
    '一、提高认识。各村要把防汛抗旱摆在重要的位置，主要负责人亲自抓，分管负责人具体抓，层层落实责任，确保每一户有人管、每一处有人看，不漏一户一处。',
    '二、加强值守。汛期实行二十四小时值班，值班人员不得擅自离岗，有情况马上报告。',
  ]);
  expect(losses.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'break'));
});

test('平常的文件里，话没有完的一段不跟后面接', () => {
  const lines = [
    '为切实做好全镇今年的防汛抗旱工作，现将有关事项通知如下，请认真抓好落实',
    '各村要把防汛抗旱摆在重要的位置，主要负责人亲自抓，分管负责人具体抓。',
    '汛期实行二十四小时值班，值班人员不得擅自离岗，有情况马上报告。',
  ];
  expect(draftOf(lines).body.trim().split('\n\n')).toEqual(lines);
});
