import { expect, test } from 'vitest';
import { findLikely } from './find-likely.ts';

const named = (text: string) =>
  [...findLikely(text)].map(({ index, length }) => text.slice(index, index + length));

test.each([
  ['问卷里龙正勇填的是“不认可”', '龙正勇'],
  ['低保户江福生，男', '江福生'],
  ['谁都知道黎世祥是光棍', '黎世祥'],
  ['昨天走访了诸葛雅财，一级残疾', '诸葛雅财'],
  ['经鉴定，朱有泉构成轻伤', '朱有泉'],
  ['得了肝癌的罗森上月走了', '罗森'],
  ['替方便民交了医保', '方便民'],
  ['- 万元生，尿毒症', '万元生'],
])('站在人站的位置上：%s', (text, name) => {
  expect(named(text)).toContain(name);
});

test.each([
  '安全饮水，脱贫户家家都要通',
  '残疾人先领',
  '低保户补两千',
  '向河道倾倒污水的，罚款',
  '应加强对精神病人的治疗',
  '石板镇有精神科门诊',
  '万寿山景区，残疾人免票',
  '怀了娃的不上山',
])('平常的词不是：%s', (text) => {
  expect(named(text)).toEqual([]);
});
