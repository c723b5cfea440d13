import type { HistoryAudit } from '../disclosure/audit/history.ts';
import type { Note } from '../disclosure/release/figures.ts';
import { type Html, html } from '../html/html.ts';
import { type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import type { LedgerRows, SheetRead } from '../ledgers/rows.ts';
import { leafName, type MemberNames } from '../published/leaf-names.ts';
import { compareAll, lateCells } from './compared.ts';
import { list, table } from './html.ts';
import { ledgerTitles } from './ledger-titles.ts';
import type { LookPart } from './look/look.ts';
import { bandTables, exactTable, signed } from './measure-tables.ts';
import { reportStyle } from './style.ts';
import { villageDays } from './village-days.ts';

/** 报告要说的一切。 */
export interface ReportFacts {
  readonly plan: Plan;
  readonly release: Progress;
  /** 这一期以前公布的。 */
  readonly history: readonly Progress[];
  readonly rows: LedgerRows;
  readonly sheets: readonly SheetRead[];
  /** 文件夹里不是表格、没有读的文件有几个。 */
  readonly otherFiles: number;
  readonly notes: readonly Note[];
  readonly audit: HistoryAudit;
  /** 写下以前让人看的，屏幕上说的也是这些。 */
  readonly parts: readonly LookPart[];
  readonly names: MemberNames;
}

const secret = '内部材料，不得外传，不得放进 git 仓库，不得发到群里';

/** 一段文字是不是这样的报告，或者从里面抄来的：改了文件名、去了标签也认得出；用钥匙那些年的也认。 */
export function isOfficeReport(text: string): boolean {
  return (
    (text.includes(secret) || text.includes('下面有真数')) &&
    (/编号 7\d{3}，系列 [a-z]/.test(text) || /钥匙指纹\s*[0-9a-f]{8}/.test(text))
  );
}

/** 报告的文件名。 */
export function reportName(until: string): string {
  return `进度报告-${until}.html`;
}

/**
 * 给办公室看的报告：一个网页，不用上网，没有脚本。公布的和真的放在一起，
 * 所以只放在台账旁边；台账里的名字、号码一个也没有。同样的台账，一个字节也不差。
 */
export function officeReport(facts: ReportFacts): string {
  const { release, plan } = facts;
  const title = `进度报告：数到 ${release.until}`;
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}（内部）</title>
<style>${{ html: reportStyle }}</style>
</head>
<body>
<p class="secret">${secret}</p>
<h1>${title}</h1>
<p>${release.published} 公布，编号 ${release.code}，系列 ${plan.schema}${
    release.demo ? '。这是演示，不是真的数' : ''
  }。这份报告是写下公布以前做的：公布了没有，看 content/progress/${release.until}.json 在不在。</p>
<p>下面有真数，小的数会让人认出是哪一家。只给管台账的人看，看完和台账锁在一起。</p>
${summary(facts)}
${looked(facts)}
${compared(facts)}
${held(facts)}
${late(facts)}
${reading(facts)}
${audited(facts)}
</body>
</html>
`.html;
}

function summary({ release, rows }: ReportFacts): Html {
  const count = Object.values(rows).reduce((sum, each) => sum + each.length, 0);
  return list(
    [
      `读了${count}行，一行也没有读错的；有一行没读懂，就不会有这次公布。`,
      `公布了${Object.keys(release.counts).length}个量，照实的全镇合计${Object.keys(release.totals).length}个，只说在哪一档的合计${Object.keys(release.totalBands).length}个。`,
    ],
    '',
  );
}

/** 和屏幕上说的一样，一段一段。 */
function looked({ parts }: ReportFacts): Html {
  const said = parts.map(
    ({ title, items, none }) => html`<h3>${title}</h3>
${list(items, none)}`,
  );
  return html`<h2>写下以前要看的</h2>
${said}`;
}

function compared({ plan, rows, history, release, names }: ReportFacts): Html {
  const all = compareAll(plan, rows, history, release);
  const inBands = all.filter(({ measure }) => measure.protect);
  return html`<h2>公布的和真的</h2>
${exactTable(plan, all, villageDays(plan, rows, release.until), names)}
<p>各家的事只说在哪一档，一档${roundingBase}件：每格先写真数，再写公布的那一档，真数总在这一档里；不到${roundingBase}件的印“不足${roundingBase}”。</p>
${inBands.map((each) => bandTables(plan, each, release, names))}`;
}

function held({ plan, notes, names }: ReportFacts): Html {
  const items = notes.map(({ measure: id, cell, message }) => {
    const measure = plan.measures[id];
    const at =
      cell === undefined || measure === undefined
        ? ''
        : `，${leafName(plan, measure, cell, names)}`;
    return `${measure?.label ?? id}${at}：${message}`;
  });
  return html`<h2>没有登的、要留意的，为什么</h2>
${list(items, '都登了，没有要留意的。')}`;
}

function late({ plan, rows, history, names }: ReportFacts): Html {
  const rowsOf = lateCells(plan, rows, history).map(({ measure, leaf, printed, now }) => [
    measure.label,
    leaf === undefined ? '全镇合计' : leafName(plan, measure, leaf, names),
    printed,
    now,
    signed(now - printed),
  ]);
  const intro =
    rowsOf.length === 0
      ? '照现在的台账把上一期重算一遍，和公布的一样。'
      : '照现在的台账把上一期重算一遍，下面这些和上一期公布的不一样：是补登的，或者更正的。上一期的公布不改，差的都算进了这一期。';
  return html`<h2>补登和更正</h2>
<p>${history.length === 0 ? '这是头一期，没有上一期可比。' : intro}只说在哪一档的，写这一档最小的数，跨了一档才看得出来。</p>
${table('和上一期公布的不一样的', ['哪个量', '哪一格', '上一期公布', '现在重算', '差'], rowsOf)}`;
}

function reading({ sheets, otherFiles }: ReportFacts): Html {
  const rows = sheets.map(({ file, sheet, ledger, rows, totals, notes }) => [
    file,
    sheet ?? '',
    ledgerTitles[ledger],
    rows,
    totals,
    notes,
  ]);
  const heads = [
    '文件',
    '工作表',
    '哪本台账',
    '读了几行',
    '跳过的合计行',
    '跳过的示例、表头、落款',
  ];
  return html`<h2>台账读得怎样</h2>
${table('读过的表', heads, rows)}
<p>空行、“填写说明”“选项”两张表不读。${
    otherFiles > 0 ? `文件夹里另有${otherFiles}个不是表格的文件，没有读。` : ''
  }不公布的列一格也没有读进来。</p>`;
}

function audited({ audit: { pass, series } }: ReportFacts): Html {
  const sum = (numberIn: (each: HistoryAudit['series'][number]) => number) =>
    series.reduce((all, each) => all + numberIn(each), 0);
  const quantities = sum(({ report }) => report.quantities);
  const linear = sum(({ report }) => report.solves.linear);
  const integer = sum(({ report }) => report.solves.integer);
  const insiders = sum((each) => each.insiders.length);
  const items = [
    `结果：${pass ? '通过' : '没有通过'}。站在外人那边，把历次公布的数全部放在一起，算了${quantities}个数（每一格、每个小计、每期添了多少、几个量的差），每个都还有五种以上的可能，或者肯定没有1到4。`,
    `用了${linear}次线性规划、${integer}次整数规划。`,
    `另外站在晓得一整格的人那边（一个村的干部、管一类纠纷的人），各审了一遍，一共${insiders}个，也算不出别的小数。`,
  ];
  if (series.some(({ report }) => report.corrected)) {
    items.push('有的数比上一期少了，外人看得出这里更正过；审核没有用“件数只增不减”来推。');
  }
  return html`<h2>审核</h2>
${list(items, '')}
<p>审核管不到的：</p>
${list(
  [
    '一格里别家的事他都晓得、以前每一步也都跟着看的人，能看出又来了一件。',
    '全镇合计照实登的那一期，晓得别的每一格真数的人，能算出剩下的一格。',
    `可能性不是平均的：一格平常只有一件的，印“不足${roundingBase}”时，一件也没有的可能本来就大。`,
    '看得到台账、这份报告的人，什么都晓得。所以这两样要锁好。',
  ],
  '',
)}`;
}
