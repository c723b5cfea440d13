import type { KnownByName } from './find-kin.ts';
import { isGroup, isKindOfThing } from './groups.ts';
import { ANY_SURNAME } from './surnames.ts';
import { readingOf } from './word-reading.ts';

const ITEM = `${ANY_SURNAME}[^的了不或等\\P{Script=Han}]{1,2}`;
/** 表格、登记表里一栏的名字，后面填的是人。 */
const LABEL =
  '姓名|户主|申请人|信访人|当事人|患者|病人|被告人?|原告|监护人|受助人|救助人|残疾人|上访人|举报人|投诉人|(?:诉求|反映|来访|联系|负责|报案|被害|受害)人|家庭成员|学生|儿童|[保困测贫访]户|对象';
const LABELLED = new RegExp(
  `(?:${LABEL})(?:姓名|名字)?(?:[：:]\\s?|\\s)(${ITEM})(?=[\\s，。；、|（(]|$)`,
  'gu',
);
/** 说了是哪种人，后面一个一个数出来的。 */
const LISTED = new RegExp(
  `(?:户|人员|对象|名单|患者|病人|儿童|孤儿|残疾人|信访人|的)(?:分别)?(?:是|有|为|[：:]\\s?)((?:${ITEM}[、，和])+${ITEM})(?=[\\s。；，等（(]|[一二三四五六七八九十\\d]|$)`,
  'gu',
);

/** 填在“姓名：”“申请人：”后面的，和“监测户有某人、某人、某人”里一个一个数出来的。 */
export function* findLabelled(text: string): Iterable<KnownByName> {
  for (const { 0: whole, 1: name = '', index } of text.matchAll(LABELLED)) {
    const start = index + whole.length - name.length;
    const isSure = whole.includes('姓名') ? !isKindOfThing(name) : isPlainly(text, start, name);
    if (isSure) yield { index: start, length: name.length };
  }
  for (const { 0: whole, 1: run = '', index } of text.matchAll(LISTED)) {
    const start = index + whole.length - run.length;
    const items = [...run.matchAll(/[^、，和]+/gu)].filter(({ 0: item }) => item.length > 1);
    const people = items.filter(({ 0: item, index: at }) => isPlainly(text, start + at, item));
    if (people.length * 3 < items.length * 2) continue;
    yield* items.map(({ 0: item, index: at }) => ({ index: start + at, length: item.length }));
  }
}

/** 三个字的不是一个平常词，两个字的分词说是人名、词典里没有。 */
function isPlainly(text: string, index: number, name: string): boolean {
  const { kind } = readingOf(text, index, name.length);
  if (isGroup(name) || /[人性者员]$/u.test(name)) return false;
  return kind === 'name' || (kind === 'begun' && name.length > 2);
}
