import type { ContentCheck, Said } from '../check.ts';
import { type RegisterEntry, registerEntries } from './register.ts';

/** 给看不见图的人念的话，最少几个字。 */
const SHORTEST = 8;
const JUST_A_PICTURE = /^(?:这是)?(?:一[张幅])?(?:图片|照片|相片|图像|插图|配图|图)(?!书|纸)/;
/** 证件、名单、病历：拍下来就是一个人的全部。 */
const PERSONAL =
  /身份证|户口[本簿]|银行卡|存折|残疾[人]?证|低保证|结婚证|离婚证|驾驶证|社保卡|医保卡|病历|诊断书|化验单|花名册|名单|签到[表簿]|签名|签字|手印|台账/;

/** 图片的说明：看不见图的人也要晓得图上有什么；说的是证件、名单的，不能放。 */
export const pictureWords: ContentCheck = {
  code: 'E-PICTURE-WORDS',
  *runOnce(content) {
    for (const entry of registerEntries(content)) {
      const said = faultIn(entry) ?? dayFault(entry, content.lastDay);
      if (said !== undefined) yield { file: entry.file.path, ...said };
    }
  },
};

/** 拍的日子不能在今天以后。 */
function dayFault({ picture, lineOf }: RegisterEntry, lastDay: string | undefined) {
  if (picture === undefined || lastDay === undefined || picture.taken <= lastDay) return undefined;
  return {
    line: lineOf('taken'),
    message: `这张图片说是 ${picture.taken} 拍的，那天还没有到。`,
    hint: '写真的拍的日子；多半是年份写错了。',
  };
}

function faultIn({ wordsIn, lineOf }: RegisterEntry): Said | undefined {
  const left = ['alt', 'caption', 'givenBy'].find((field) => wordsIn(field).includes('待写'));
  if (left !== undefined) {
    return {
      line: lineOf(left),
      message: `这张图片的 ${left} 还没有写。`,
      hint: '把“待写：”连后面的换成真的话，写好才能放上网。',
    };
  }
  const personal = ['alt', 'caption'].find((field) => PERSONAL.test(wordsIn(field)));
  if (personal !== undefined) {
    return {
      line: lineOf(personal),
      message: `这张图片拍的像是${PERSONAL.exec(wordsIn(personal))?.[0]}，上面都是个人信息，不能放。`,
      hint: '删掉图片和这一条，要公开的写成字；图上其实没有的，换一个说法。',
    };
  }
  const alt = wordsIn('alt').trim();
  if (alt === '') return undefined;
  const at = { line: lineOf('alt'), hint: '写图上看得见的，如“村口立着三根新灯杆，灯亮着”。' };
  if (JUST_A_PICTURE.test(alt)) {
    return { ...at, message: 'alt 不用说“图片”“照片”：念的时候已经说了是图。' };
  }
  if ([...alt].length < SHORTEST) {
    return { ...at, message: `alt 只有${[...alt].length}个字，看不见图的人听不明白。` };
  }
  if (alt === wordsIn('caption').trim()) {
    return { ...at, message: 'alt 和 caption 一样，念出来就说了两遍。' };
  }
  return undefined;
}
