import { expect, test } from 'vitest';
import { findSubjects } from './find-subjects.ts';

const named = (text: string) =>
  [...findSubjects(text)].map(({ index, length }) => text.slice(index, index + length));

test.each([
  ['安居才患肝癌', '安居才'],
  ['高兴国是低保户', '高兴国'],
  ['明显富的娃儿有自闭症', '明显富'],
  ['杜鹃离了婚', '杜鹃'],
  ['常乐去年上访过', '常乐'],
  ['江山家欠了债', '江山'],
  ['村民高峰的母亲得了尿毒症', '高峰'],
  ['喻朝阳之子患病', '喻朝阳'],
  ['佘太平，男，56岁，精神残疾', '佘太平'],
  ['有个叫牟伦会的，屋头有残疾人', '牟伦会'],
  ['尉迟兵患了抑郁症', '尉迟兵'],
])('名字像平常词，也认得出说的是一个人：%s', (text, name) => {
  expect(named(text)).toEqual([name]);
});

test.each([
  '高龄老人患病',
  '成员患病的，要在三十天内报告',
  '单亲家庭有困难',
  '高血压患者领药',
  '孙子患病住院',
  '应当告知举报人',
  '屠宰病死猪的，罚款',
  '边缘易致贫户',
  '安全员被评为先进',
  '对方患病的',
  '王家沟的低保申请在村里办',
  '服务评价，衡量患者获得感',
  '霍乱是甲类传染病',
])('说的是一种人、一样东西的，不认：%s', (text) => {
  expect(named(text)).toEqual([]);
});
