import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

/** 连着写的，或者四位一隔的。 */
const CARD =
  /(?<![\dA-Za-z.])((?:62|4|5)\d{14,17}|(?:62\d\d|[45]\d{3})(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?![\dA-Za-z])/g;
const LABELLED =
  /(?:账号|帐号|账户|帐户|卡号|银行卡|一卡通|存折)[^\d\n。；]{0,12}(\d(?:[ -]?\d){9,20})(?!\d)/g;

/** 银行卡号：卡段和校验位（Luhn）都对；写明是账号、卡号的，不管校验位。 */
export const bankCard = personalCheck({
  code: 'E-PII-BANK',
  kind: 'bank',
  find,
  message: '这里有银行卡号或账号',
  hint: removeIt,
});

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(CARD)) {
    const secret = match[0].replace(/\D/g, '');
    if (secret.length >= 16 && secret.length <= 19 && passesLuhn(secret)) {
      yield { index: match.index, length: match[0].length };
    }
  }
  for (const match of text.matchAll(LABELLED)) {
    const written = match[1] ?? '';
    yield {
      index: match.index + match[0].length - written.length,
      length: written.length,
    };
  }
}

/** 校验位算法（ISO/IEC 7812-1 附录 B）。 */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
