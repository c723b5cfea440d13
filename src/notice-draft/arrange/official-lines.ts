/** 认公文里的各样要素，照 GB/T 9704—2012 的叫法。都只看一行字；行里的空格不算。 */

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DAY = new RegExp(
  `^(\\d{4}|[〇零○ＯO一二三四五六七八九]{4})年(${NUMBER})月(${NUMBER})日$`,
  'u',
);
const SHORT_DAY = /^(\d{4})[.．/／-](\d{1,2})[.．/／-](\d{1,2})$/u;
const DIGITS = '〇一二三四五六七八九';
const ORGAN =
  /^[\p{Script=Han}（）、]{2,40}?(?:人民政府|委员会|党委|党工委|办事处|办公室|领导小组|指挥部|专班|管理局|民政局|局|服务中心|中心|派出所|司法所|财政所|站|工会|联合会|妇联|村民小组|合作社)$/u;
const REFERENCE =
  /^(\p{Script=Han}{2,20})[〔[(【{［（]((?:19|20)\d{2})[〕\])】}］）]第?(\d{1,5})号(?:签发人.*)?$/u;
const MARKER = /^附(?:件|表|录|图)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})?\s*[：:]?$/u;

/** 一行里的字，去掉全部空白，数字变成半角。 */
export function compact(text: string): string {
  return text
    .replace(/\s/gu, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 独自一行的日期：「2026年3月2日」「二〇二六年三月二日」「2026.3.2」，写成 `2026-03-02`；不是的、没有这一天的是 `undefined`。 */
export function writtenDay(text: string): string | undefined {
  const words = compact(text);
  const [, year = '', month = '', day = ''] = DAY.exec(words) ?? SHORT_DAY.exec(words) ?? [];
  if (year === '') return undefined;
  const numbers = [yearOf(year), smallNumber(month), smallNumber(day)];
  const [first = 0, ...rest] = numbers;
  const written = [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  const time = Date.parse(written);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return isReal ? written : undefined;
}

/** 是不是独自一行的日期。 */
export function isWrittenDay(text: string): boolean {
  return writtenDay(text) !== undefined;
}

function yearOf(written: string): number {
  const digits = [...written.replace(/[零○ＯO]/gu, '〇')].map((character) =>
    /\d/.test(character) ? Number(character) : DIGITS.indexOf(character),
  );
  return digits.reduce((year, digit) => year * 10 + digit, 0);
}

function smallNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const tensValue = written.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0;
  return tensValue * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones ?? ''));
}

/** 是不是一个机关、单位的名字。 */
export function isOrgan(text: string): boolean {
  return ORGAN.test(compact(text));
}

/** 红头：「某某镇人民政府文件」，返回机关的名字。 */
export function letterheadIn(text: string): string | undefined {
  const words = compact(text);
  if (words.endsWith('文件')) return isOrgan(words.slice(0, -2)) ? words.slice(0, -2) : undefined;
  return isOrgan(words) ? words : undefined;
}

/** 独自一行的文号，写成「青石府发〔2026〕3号」；不是的是 `undefined`。后面可以跟签发人。 */
export function referenceIn(text: string): string | undefined {
  const [, word, year, number] = REFERENCE.exec(compact(text)) ?? [];
  return word === undefined ? undefined : `${word}〔${year}〕${Number(number)}号`;
}

/** 独自一行的「附件1」。 */
export function isMarker(text: string): boolean {
  return MARKER.test(text.trim());
}

/** 附注里说能不能公开的一句：「（此件公开发布）」「（公开形式：主动公开）」，返回括号里的。 */
export function remarkIn(text: string): string | undefined {
  return /^[（(]((?:此件|公开|信息公开)[^（）()]{2,20})[）)]$/u.exec(compact(text))?.[1];
}

/** 版记：抄送、印发机关和日期。 */
export function isImprint(text: string): boolean {
  const words = compact(text);
  return /^(?:主送|抄送|抄报|分送)[：:]/u.test(words) || /日印(?:发|制)?$/u.test(words);
}

/** 份号、密级、紧急程度，写在红头上面；几个机关联合发文的，“文件”两个字自成一格。 */
export function isHeadNote(text: string): boolean {
  return /^(?:\d{6}|(?:绝密|机密|秘密)[★☆]?.*|特急|加急|平急|特提|文件)$/u.test(compact(text));
}

/** 标着密级、不公开、依申请公开，不能主动上网的，返回写的那几个字。 */
export function restrictionIn(text: string): string | undefined {
  const words = compact(text);
  const [secret] = /^(?:绝密|机密|秘密)(?=$|[★☆\d])/u.exec(words) ?? [];
  const remark = remarkIn(text);
  const isClosed = remark !== undefined && /不[予宜]?(?:主动)?公开|依申请公开|删减/u.test(remark);
  return secret ?? (isClosed ? remark : undefined);
}

/** 主送机关：短短一行，冒号收尾。 */
export function isAddressee(text: string): boolean {
  return /^[^。；]{2,80}[：:]$/u.test(text.trim());
}
