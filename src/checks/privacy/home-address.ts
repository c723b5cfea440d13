import { personalCheck, type Spotted } from './personal-check.ts';

const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})';
const AFTER = '(?!窗|楼?文件|令|公告|通知|机|水|电|线|井|池|泵|路|桥|渠|地|至|到|-)';
const ADDRESS = new RegExp(
  [
    `(?:${NUMBER}|[甲乙丙丁戊己庚辛])(?:组|社|村民小组)(?:附)?${NUMBER}(?:-\\d{1,3})?号${AFTER}`,
    `门牌号?(?:是|为|[:：])?\\s*${NUMBER}号?`,
    `${NUMBER}(?:栋|幢|号楼)\\s*(?:${NUMBER}单元)?\\s*\\d{1,4}(?:-\\d{1,3})?(?:室|号)`,
    `${NUMBER}单元\\s*\\d{1,4}(?:-\\d{1,3})?(?:室|号)?`,
    '(?:路|街|巷)\\d{1,4}号(?:附\\d{1,3}号)?\\d{1,3}[-—]\\d{1,3}(?![\\d月年])',
  ].join('|'),
  'g',
);

/** 住到门牌的住址，如“3组12号”。“3组12户”“10月3号”“1号窗口”不是住址。 */
export const homeAddress = personalCheck({
  code: 'E-PII-ADDRESS',
  kind: 'address',
  find,
  message: '这里像是住到门牌的住址',
  hint: '只写到村或小组，不写门牌；办公地址写单位的名字。',
});

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(ADDRESS)) yield { index: match.index, length: match[0].length };
}
