import type { NormalText } from '../../source/text/views.ts';
import type { KnownPublic } from './known-public.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const GAP = String.raw`[\s\-–—−.·、，()（）]{0,4}`;
const WITH_AREA = new RegExp(
  String.raw`(?<![\dA-Za-z.\-/])[(（]?(0(?:10|2\d|[3-9]\d{2}))${GAP}([2-8]\d{3}(?:[\s\-–—−]{0,2}\d{3,4}))(?!\d)`,
  'g',
);
const LABELLED =
  /(?:电话|座机|固话|宅电|联系方式|号码|拨打?)[^\d\n。；]{0,6}([2-8]\d{2,3}[ -]?\d{4})(?![\d年])/g;

/** 座机号：只收写在 phone 字段里的办公电话；别处写的要和那里的一样。 */
export const landline = personalCheck({
  code: 'E-PII-LANDLINE',
  kind: 'landline',
  find,
  message: '这里有没登记过的座机号',
  hint: '是公开的办公电话，先写进 site.json 的 hotlines、villages.json 或政策页 ask 的 phone；私人的删掉。',
});

function* find({ text }: NormalText, { phones }: KnownPublic): Iterable<Spotted> {
  for (const match of text.matchAll(WITH_AREA)) {
    const local = (match[2] ?? '').replace(/\D/g, '');
    if (local.length < 7) continue;
    if (!phones.has(`${match[1]}${local}`) && !phones.has(local)) {
      yield { index: match.index, length: match[0].length };
    }
  }
  for (const match of text.matchAll(LABELLED)) {
    const local = (match[1] ?? '').replace(/\D/g, '');
    const isDeclared = [...phones].some((phone) => phone.endsWith(local));
    if (!isDeclared) yield { index: match.index, length: match[0].length };
  }
}
