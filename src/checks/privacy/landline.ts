import { type KnownPublic, personalCheck, type Spotted } from './personal-check.ts';

const WITH_AREA =
  /(?<![\dA-Za-z.\-/])[(（]?(0(?:10|2\d|[3-9]\d{2}))[)）]?[ \t]{0,2}[-–—−]?[ \t]{0,2}([2-8]\d{3}[ -]?\d{3,4})(?!\d)/g;
const LABELLED = /(?:电话|座机|固话|联系方式|拨打?)[^\d\n。；]{0,6}([2-8]\d{6,7})(?![\d年])/g;

/** 座机号：只收写在 phone 字段里的办公电话；别处写的要和那里的一样。 */
export const landline = personalCheck({
  code: 'E-PII-LANDLINE',
  kind: 'landline',
  find,
  message: '这里有没登记过的座机号',
  hint: '是公开的办公电话，先写进 site.json 的 hotlines、villages.json 或政策页 ask 的 phone；私人的删掉。',
});

function* find(text: string, { phones }: KnownPublic): Iterable<Spotted> {
  for (const match of text.matchAll(WITH_AREA)) {
    const local = (match[2] ?? '').replace(/\D/g, '');
    const secret = `${match[1]}${local}`;
    if (!phones.has(secret) && !phones.has(local))
      yield { index: match.index, length: match[0].length };
  }
  for (const match of text.matchAll(LABELLED)) {
    const local = match[1] ?? '';
    const isDeclared = [...phones].some((phone) => phone.endsWith(local));
    if (!isDeclared) yield { index: match.index, length: match[0].length };
  }
}
