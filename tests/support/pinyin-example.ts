import { packSounds, unpackSounds } from '../../src/search/words/sounds.ts';

const READINGS: Readonly<Record<string, string>> = {
  低: 'di',
  底: 'di',
  保: 'bao',
  宝: 'bao',
  报: 'bao',
  医: 'yi',
  一: 'yi',
  吃: 'chi',
  水: 'shui',
  饮: 'yin',
  安: 'an',
  全: 'quan',
  农: 'nong',
  村: 'cun',
  银: 'yin',
  行: 'xing',
  临: 'lin',
  零: 'ling',
  时: 'shi',
  救: 'jiu',
  助: 'zhu',
  高: 'gao',
  龄: 'ling',
  津: 'jin',
  律: 'lv',
  贴: 'tie',
  彩: 'cai',
  礼: 'li',
  天: 'tian',
  气: 'qi',
  甲: 'jia',
  规: 'gui',
  民: 'min',
  约: 'yue',
  家: 'jia',
  赡: 'shan',
};

/** 测试用的读音：只认得上面这些字，够测试里的话用。 */
export const readingOf = (character: string): string | undefined => READINGS[character];

/** 测试用的字音对照。 */
export const exampleSounds = unpackSounds(packSounds(readingOf, ['赡']));
