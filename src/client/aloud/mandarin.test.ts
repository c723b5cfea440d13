import { describe, expect, test } from 'vitest';
import { mandarinVoice, type SpokenVoice } from './mandarin.ts';
import { speaksMandarin } from './speaks-mandarin.ts';

/** 写成「话 名字」，名字后面带 ☁ 的要联网。 */
function voicesOf(lines: readonly string[]): readonly SpokenVoice[] {
  return lines.map((line) => {
    const [lang = '', ...name] = line.split(' ');
    return { lang, voiceURI: name.join(' '), localService: !line.endsWith('☁') };
  });
}

/** 挑中的声音的名字；政策页只问会不会说，答的要和挑的一样。 */
function chosen(lines: readonly string[], isOnline = true): string | undefined {
  const voices = voicesOf(lines);
  const voice = mandarinVoice(voices, isOnline);
  expect(speaksMandarin(voices, isOnline)).toBe(voice !== undefined);
  return voice?.voiceURI;
}

const pixel = ['en-US English', 'yue-HK Cantonese', 'zh-TW Taiwan', 'zh-CN China'];
const samsung = ['eng-USA-f00 a', 'zho-HKG-f00 b', 'zho-TWN-f00 c', 'zho-CHN-f01 d'];
const huawei = ['en_US a', 'zh_HK_#Hant b', 'zh_TW_#Hant c', 'zh_CN_#Hans d'];
const iphone = [
  'zh-CN com.apple.eloquence.zh-CN.Eddy',
  'zh-CN com.apple.eloquence.zh-CN.Shelley',
  'zh-CN-u-sd-cnsc com.apple.voice.compact.zh-CN-u-sd-cnsc.Fangfang',
  'zh-HK com.apple.voice.compact.zh-HK.Sinji',
  'zh-CN com.apple.voice.compact.zh-CN.Tingting',
  'zh-TW com.apple.voice.compact.zh-TW.Meijia',
];
const edge = [
  'zh-CN-liaoning Xiaobei ☁',
  'zh-CN-shaanxi Xiaoni ☁',
  'zh-HK HiuMaan ☁',
  'zh-TW HsiaoChen ☁',
  'zh-CN Xiaoxiao ☁',
  'zh-CN Huihui',
];
const chrome = ['en-US Google US ☁', 'zh-CN Google 普通话 ☁', 'zh-HK Google 粤語 ☁'];

describe('各家浏览器的声音单子', () => {
  test.each([
    ['安卓 Chrome', pixel, 'China'],
    ['三星', samsung, 'd'],
    ['带下划线的', huawei, 'd'],
    ['iPhone', iphone, 'com.apple.voice.compact.zh-CN.Tingting'],
    ['Edge', edge, 'Huihui'],
    ['电脑上的 Chrome', chrome, 'Google 普通话 ☁'],
    ['Linux', ['cmn-latn-pinyin p', 'yue y', 'hak h', 'cmn m'], 'm'],
  ])('%s：用大陆的普通话', (_, voices, expected) => {
    expect(chosen(voices)).toBe(expected);
    expect(chosen(voices.toReversed())).toBe(expected);
  });

  test('Edge 没装本地的，也不用东北话、陕西话', () => {
    expect(chosen(edge.slice(0, 5))).toBe('Xiaoxiao ☁');
  });

  test('没有网，就不用要联网的', () => {
    expect(chosen(edge, false)).toBe('Huihui');
    expect(chosen(chrome, false)).toBeUndefined();
  });
});

test.each([
  'zh-CN',
  'zh_CN',
  'zho-CHN',
  'zho_CHN',
  'ZH-cn',
  'cmn-CN',
  'cmn-Hans-CN',
  'zh-cmn-Hans-CN',
])('%s 是大陆的普通话，比只写中文的好', (lang) => {
  expect(chosen(['zh bare', 'zh-Hans bare', `${lang} mainland`])).toBe('mainland');
});

test('没有大陆的，依次用只写中文的、台湾的、方言口音的', () => {
  const order = ['zh bare', 'zh-TW taiwan', 'zh-CN-shaanxi dialect'];
  const picked = order.map((_, index) => chosen(order.slice(index).toReversed()));
  expect(picked).toEqual(['bare', 'taiwan', 'dialect']);
});

test.each([
  [['en-US a', 'zh-HK b', 'yue-HK c', 'yue-CN d', 'zh-yue-CN e', 'wuu-CN f', 'zh-MO g']],
  [[]],
])('只会 %j 的，没有声音可用', (voices) => {
  expect(chosen(voices)).toBeUndefined();
});
