import { isIdNumber } from './id-rules.ts';
import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

/** 号码中间可能夹着的东西：空白（含换行）、连字符、点、斜线、竖线、引用记号。 */
const GAP = String.raw`[\s\-–—−.·•,，、/|:：>]{0,4}`;
/** 一位一位往后看，头尾相叠的也不漏（残疾人证号就是身份证号加两位）。 */
const EIGHTEEN = new RegExp(String.raw`(?=(\d(?:${GAP}\d){16}${GAP}[\dXxХхΧχ×]))`, 'g');
const LABELLED =
  /(?:身份证|身份號碼|身份号|公民身份|证件号|残疾人?证|残疾人证)[^\d\n]{0,12}(\d(?:[ -]?\d){16,18}[ -]?[\dXx]?)/g;

/** 居民身份证号。换全角、夹空格、断行、加粗都拦得住；写明是身份证的，不管校验码。 */
export const idNumber = personalCheck({
  code: 'E-PII-ID',
  kind: 'id',
  find,
  message: '这里有居民身份证号',
  hint: removeIt,
});

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(EIGHTEEN)) {
    const secret = digitsOf(match[1] ?? '');
    if (isIdNumber(secret)) yield { index: match.index, length: match[1]?.length ?? 0 };
  }
  for (const match of text.matchAll(LABELLED)) {
    const secret = digitsOf(match[1] ?? '').slice(0, 18);
    const index = match.index + match[0].length - (match[1]?.length ?? 0);
    if (secret.length === 18) yield { index, length: match[1]?.length ?? 0 };
  }
}

function digitsOf(text: string): string {
  return text.replace(/[XxХхΧχ×]/g, 'X').replace(/[^\dX]/g, '');
}
