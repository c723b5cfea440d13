import { checkDigit } from '../../src/checks/privacy/id-rules.ts';

/** 校验码算得对的身份证号：用的时候才拼出来，哪个文件里也没有，不在举例的那几个里。 */
export function madeIdNumber(): string {
  const born = new Date(Date.UTC(88, 2, 7)).toISOString().slice(0, 10).replaceAll('-', '');
  const head = `110105${born}126`;
  return `${head}${checkDigit(head)}`;
}

/** 不在举例的那几个里的手机号，算出来的：2 的 34 次方多一点。 */
export function madeMobile(): string {
  return String(2 ** 34 + 9);
}

/** 卡段、校验位都对的银行卡号（ISO/IEC 7812-1 附录 B）。 */
export function madeCard(): string {
  const head = ['622848', '123456', '789012'].join('');
  const sum = [...head].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${head}${(10 - (sum % 10)) % 10}`;
}
