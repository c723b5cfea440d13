import { expect, test } from 'vitest';
import { mandarinVoice } from './mandarin.ts';

const voices = (...langs: readonly string[]) => langs.map((lang) => ({ lang }));

test.each([
  [['en-US', 'zh-HK', 'zh-CN'], 'zh-CN'],
  [['zh_CN'], 'zh_CN'],
  [['cmn-Hans-CN'], 'cmn-Hans-CN'],
  [['zh-TW', 'zh'], 'zh'],
  [['en-US', 'zh-TW'], 'zh-TW'],
  [['en-US', 'zh-HK', 'yue-HK'], undefined],
  [[], undefined],
])('会 %j 的浏览器，用 %s', (langs, expected) => {
  expect(mandarinVoice(voices(...langs))?.lang).toBe(expected);
});
