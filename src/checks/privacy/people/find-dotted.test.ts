import { expect, test } from 'vitest';
import { findDotted } from './find-dotted.ts';

test.each(['扎西·多吉', '阿依古丽·买买提', '吉克·阿木', '洛绒·扎西'])(
  '中间有点的姓名：%s',
  (name) => {
    expect([...findDotted(`低保户${name}来了`)]).toHaveLength(1);
  },
);

test.each(['残联·信访', '低保·五保·特困', '福彩圆梦·孤儿助学工程', '卡尔·马克思'])(
  '用点隔开的词不是：%s',
  (text) => {
    expect([...findDotted(text)]).toEqual([]);
  },
);
