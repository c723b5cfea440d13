import type { Offence } from '../offence.ts';
import { benefit } from './benefit.ts';
import { deposit } from './deposit.ts';
import { expose } from './expose.ts';
import { fine } from './fine.ts';
import { seize } from './seize.ts';

/** 彩礼的多少同罚挂钩：有彩礼两个字，又有哪一种罚。 */
export const bride: Offence = {
  code: 'E-RULES-BRIDE',
  does: '拿彩礼、办酒的多少来罚',
  law: '《民法典》第1042条禁止的是借婚姻索取财物，没有让村里定硬数来罚；《行政处罚法》第16条：村规民约不能设处罚',
  instead:
    '改成“倡导彩礼不超过××元，两家商量、量力而行；红白理事会可以上门劝、帮忙说和”，不写超过了怎么罚。',
  find(sentence) {
    if (!/彩礼|聘礼|财礼|聘金|婚事?[^，。]{0,6}礼金/u.test(sentence.article)) return undefined;
    for (const { find } of [fine, seize, deposit, benefit, expose]) {
      const found = find(sentence);
      if (found !== undefined) return found;
    }
    return undefined;
  },
};
