import type { NormalText } from '../../source/text/views.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const NUMBER = '(?:\\d{1,4}|[零〇一二三四五六七八九十百]{1,4})';
const AFTER = '(?!窗|楼?文件|令|公告|通知|机|水|电|线|井|池|泵|路|桥|渠|地|至|到|-|选手|方案)';
const BLOCK = `(?:${NUMBER}|[A-Za-z甲乙丙丁])(?:栋|幢|座|号楼)`;
const ROOM = '[\\d零〇一二三四五六七八九]{1,4}(?:[-—]\\d{1,3})?';
const ADDRESS = new RegExp(
  [
    `(?:${NUMBER}|[甲乙丙丁戊己庚辛])(?:组|社|村民小组|小组|队)(?:附)?${NUMBER}(?:-\\d{1,3})?号${AFTER}`,
    `(?:${NUMBER}|[甲乙丙丁戊己庚辛])(?:组|社|村民小组|小组|队)第${NUMBER}[户家](?![一二三四五六七八九十\\d]|代|型)`,
    `(?<!工作|领导|检查|督查|专家|评审|考核|第[一二三四五六七八九十])(?:村民小组|[\\p{Script=Han}]组)(?:附)?\\d{1,4}(?:-\\d{1,3})?号${AFTER}`,
    `[组社队][\\p{Script=Han}]{0,4}(?:院子|大院|院坝|老屋|瓦房)${NUMBER}号${AFTER}`,
    `门牌号?码?(?:是|为|[:：])?\\s*(?:${NUMBER}号?(?![个块元])|[\\p{Script=Han}]{2,8}${NUMBER}号)`,
    `${BLOCK}\\s*(?:${NUMBER}单元)?\\s*(?:${ROOM}(?:室|号)|\\d{1,4}[-—]\\d{1,3}(?![\\d月年]))`,
    `${NUMBER}单元\\s*${ROOM}(?:室|号)?`,
    '(?:路|街|巷)\\d{1,4}号(?:附\\d{1,3}号)?\\d{1,3}[-—]\\d{1,3}(?![\\d月年])',
    '(?:路|街|巷)\\d{1,4}号附\\d{1,3}号',
    `(?:楼|幢|栋|房)\\s*\\d{1,2}[-—]\\d{1,2}[-—]\\d{1,4}(?!\\d)`,
    '(?:家庭|现|户籍|居)?住址(?:是|为|[:：])\\s*[\\p{Script=Han}\\d]{4,}',
  ].join('|'),
  'gu',
);

/** 住到门牌的住址，如“3组12号”。“3组12户”“10月3号”“1号窗口”不是住址。 */
export const homeAddress = personalCheck({
  code: 'E-PII-ADDRESS',
  kind: 'address',
  find,
  message: '这里像是住到门牌的住址',
  hint: '只写到村或小组，不写门牌；办公地址写单位的名字。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const match of text.matchAll(ADDRESS)) {
    yield { index: match.index, length: match[0].length };
  }
}
