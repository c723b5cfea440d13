import { columnName } from '../cells/column-name.ts';
import { allLedgers } from '../kinds/all-ledgers.ts';
import type { Ledger } from '../kinds/ledger.ts';
import { countKnownNames } from './header.ts';

const DELIMITERS = [',', '\t', ';', '；', '，', '|', '┃', '│'];
/** 一户一人的表才有的列。 */
const PERSON =
  /^(?:户主|户主姓名|姓名|村民姓名|家庭成员|身份证号?码?|公民身份号码|身份证件号码?|证件号码?|联系电话|联系方式|电话号码|手机号?码?|家庭住址|详细地址|住址|银行账?卡?号|一卡通账?号|反映人|当事人|申请人|信访人|受助人|走访对象|被走访人|与户主关系|残疾证号|致贫原因)$/;
/** 公开的表也这样起列名；台账的表头里总还有别的列。 */
const COMMON =
  /^(?:村|村名|行政村|序号|编号|日期|时间|户数|人数|数量|合计|备注|类别|结果|范围|地点|[一二三四五六七八九十]+|第.{1,2}题)$/;
/** 认得这么多列，才像一本台账的表头。 */
const FEWEST_KNOWN = 3;
const FEWEST_PERSON = 2;
/** 整个文件是一张表：表头下面这么多成的行，格子数和它差不多。 */
const TABLE_SHARE = 0.6;

/** 列名和镇里有几个村、问卷有几道题都没有关系，这里各给一样就够。会议台账不是哪一户的事，公开的会期表也那样写，不算。 */
const ledgers: readonly Ledger[] = allLedgers({
  villages: [],
  aspects: [{ id: 'any', label: '方面', otherNames: [] }],
  meetingForms: [],
  questions: ['甲', '乙', '丙'],
});
/** 各本台账认得的列名。 */
const known: ReadonlySet<string> = new Set(
  ledgers.flatMap(({ columns }) => Object.values(columns).flatMap(({ matches }) => matches)),
);

/**
 * 一段文字里有没有台账：逗号、制表符、竖线分开的表，或者一条一个对象的 JSON，列名是台账的列名。
 * 返回表头在第几行（从 1 数起），没有的是 `undefined`。`isWhole` 是整个文件就该是一张表；
 * 不是的，抄了一小段也算。
 */
export function ledgerLineIn(written: string, isWhole: boolean): number | undefined {
  const text = /^\s*</.test(written) ? withoutTags(written) : written;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!/[户名证话村题]|日期|时间/.test(line)) continue;
    const delimiter = DELIMITERS.find(
      (each) => line.includes(each) && isHeader(cellsOf(line, each)),
    );
    if (delimiter === undefined) continue;
    if (hasRows(lines.slice(index + 1), delimiter, line, isWhole)) return index + 1;
  }
  return !isWhole || /^\s*[[{]/.test(text) ? jsonLine(text) : undefined;
}

/** 另存成网页、XML 的表（许多系统导出的 .xls 就是网页）：一格一格用制表符隔开，一行一行断开。 */
function withoutTags(markup: string): string {
  return markup
    .replace(/\s*\n\s*/g, '')
    .replace(/<\/(?:td|th|Cell)>/gi, '\t')
    .replace(/<\/(?:tr|Row)>/gi, '\n')
    .replace(/<[^>]*>/g, '');
}

function isHeader(cells: readonly string[]): boolean {
  if (cells.length < FEWEST_PERSON) return false;
  const names = cells.map(columnName);
  const persons = names.filter((name) => PERSON.test(name)).length;
  if (persons >= FEWEST_PERSON) return true;
  if (!names.some((name) => known.has(name))) return false;
  const own = cells.filter((cell) => !COMMON.test(cell));
  if (countKnownNames(ledgers, own) === 0) return false;
  const count = countKnownNames(ledgers, cells);
  return count >= FEWEST_KNOWN || (persons > 0 && count >= 2);
}

function hasRows(
  below: readonly string[],
  delimiter: string,
  header: string,
  isWhole: boolean,
): boolean {
  const width = cellsOf(header, delimiter).length;
  const filled = below.filter((line) => line.trim() !== '');
  const alike = filled.filter((line) => {
    const cells = cellsOf(line, delimiter);
    return cells.length >= width - 1 && cells.some((cell) => /[^\s:-]/.test(cell));
  }).length;
  if (alike === 0) return false;
  return !isWhole || alike >= filled.length * TABLE_SHARE;
}

/** 一行分成的格子；Markdown 表格两头的竖线、格子外面的引号去掉。 */
function cellsOf(line: string, delimiter: string): readonly string[] {
  const inner = delimiter === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  const cells = inner.split(delimiter);
  return cells.length < 2 ? [] : cells.map((cell) => cell.trim().replace(/^["“*]+|["”*]+$/g, ''));
}

/** 一条一个对象的 JSON：两个以上不同的键是一户一人的列。 */
function jsonLine(text: string): number | undefined {
  const keys = [...text.matchAll(/"([^"\n]{2,12})"\s*:/g)].filter(([, key = '']) =>
    PERSON.test(columnName(key)),
  );
  const [first] = keys;
  if (first === undefined || new Set(keys.map(([, key]) => key)).size < FEWEST_PERSON) {
    return undefined;
  }
  return text.slice(0, first.index).split('\n').length;
}
