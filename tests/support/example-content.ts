import { expect } from 'vitest';
import type { KnownDays } from '../../src/as-of/as-of.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import type { CheckCode, Finding } from '../../src/checks/finding.ts';
import type { CodeHistory } from '../../src/source/content.ts';
import type { SourceFile } from '../../src/source/source-file.ts';

/** 一份什么毛病也没有的小小 content，各类都有一页；测试在它上面改坏一处。 */
const files = {
  'content/site.json': `{
  "id": "mouzhen",
  "name": "某镇明白栏",
  "town": "某区某镇",
  "sponsor": "某镇人民政府", "areaCodes": ["500114", "513523"],
  "address": "",
  "identity": { "siteId": "", "icp": "", "publicSecurity": "" },
  "demoDay": "2022-11-15",
  "situations": [{ "title": "收入低", "hint": "找低保", "policies": [1010] }],
  "searchExamples": ["低保"],
  "hotlines": [{ "name": "镇便民服务中心", "phone": "023-70000001" }],
  "questions": ["满意不满意？"],
  "demoNotice": "这是演示。",
  "campaign": { "notice": 4001, "assessmentClause": "4001#2-1" },
  "aspects": [{ "id": "income", "label": "增加收入" }, { "id": "assurances", "label": "三保障" }],
  "meetingForms": [
    { "id": "talk", "label": "恳谈会" },
    { "id": "assembly", "label": "村民会议" }
  ]
}
`,
  'content/jargon.json': `[
  { "word": "享受主体", "plain": "哪些人能享受" }
]
`,
  'content/villages.json': `[
  { "id": "jia", "name": "甲村", "demo": true },
  { "id": "yi", "name": "乙村" }
]
`,
  'content/terms.json': `[
  { "id": "eight", "term": "六个一", "meaning": "八件事。", "clause": "4001#2-1", "see": [5003] }
]
`,
  'content/finder.json': `{
  "questions": [
    {
      "id": "poor",
      "question": "钱够不够过日子？",
      "hint": "吃低保的也算不够。",
      "yes": { "label": "不够", "means": "钱不够" },
      "no": { "label": "够", "means": "钱够" }
    },
    {
      "id": "sudden",
      "question": "有没有突然遭了事？",
      "hint": "火灾也算。",
      "yes": { "label": "有", "means": "突然遭了事" },
      "no": { "label": "没有", "means": "没有遭事" }
    }
  ]
}
`,
  'content/policies/relief.md': `---
code: 1010
title: 农村低保
summary: 收入低于低保线，按月补差额。
topic: relief
aliases: [吃低保, 低保, 申低保, 评低保,
  低保户, 低保金, 低保线, 停低保]
checked: 2022-11-01
who:
  - 收入低于标准的人家〔据 低保条例 第10条〕。
gain:
  - 看下面的表。
where:
  - 镇便民服务中心。
bring:
  - 户口簿〔待核实〕。
duration:
  - 30日〔据 低保条例 第19条；补充通知〕。
ask:
  - name: 镇便民服务中心
    phone: 023-70000002
steps:
  - 先申请。
amounts:
  - name: 低保标准
    area: 某市
    columns: ['农村', '城市']
    rows:
      - { head: 2022年〔据 低保条例〕, current: true,
        cells: ['581', '717'] }
basis:
  - short: 低保条例
    title: 某市低保条例
    issuer: 某市人大
    issued: '2016'
    url: https://www.example.gov.cn/t20160331_12345678.html
    mark: verified
  - short: 补充通知
    title: 关于低保的补充通知
    number: 某民发〔2021〕5号
    issuer: 某市民政局
    issued: 2021-07-01
    mark: verified
actions: [5003]
clauses: ['4001#2-1']
related: [1014]
finder:
  likely:
    - with: [poor]
      condition: 收入低于标准的人家
      why: 收入低的可以申请。
  excluded:
    - without: [poor]
      condition: 收入低于标准
      why: 收入低的才有。
  otherwise: 核查了才晓得。
---

## 常有人问

问村里，电话 023-70000002，也看[临时救助](/1014/)、[通知二（一）](/4001/#2-1)、[六个一](/terms/#eight)和[各村](/villages/jia/)。
`,
  'content/policies/urgent.mdx': `---
code: 1014
title: 临时救助
summary: 突然遭了事，帮一把。
topic: relief
aliases: [救急, 急难救助, 临时困难, 一次性救助, 先救后补, 救急难, 遭了急事, 救命钱]
checked: '2022-11-01'
who: [突然遭了事的人家]
gain: [一次的钱]
where: [镇便民服务中心]
bring: [身份证]
duration: [看急不急]
ask: [{ name: 镇便民服务中心 }]
steps: [先申请]
basis:
  - { short: 救助办法, title: 救助办法, issuer: 某部, mark: verified }
finder:
  maybe:
    - { with: [sudden], condition: 突然遭了事的人家, why: 遭了事就去说。 }
  otherwise: 有急事就去说。
---

写着能帮一把〔据 救助办法〕。
`,
  'content/broadcasts/relief.md': `---
policy: 1010
---

乡亲们好，今天讲农村低保。

二零二二年，某市的农村标准是五百八十一块。三十日内办好，先问镇便民服务中心。

看明白栏编号一零一零。
`,
  'content/broadcasts/urgent.md': `---
policy: 1014
---

突然遭了事的，来问临时救助。明白栏编号一零一四，低保看一零一零。
`,
  'content/rules/jia.md': `---
code: 2001
title: 甲村村规民约
summary: 大家商量定的。
village: jia
adopted: 2022-11-12
meeting: 8002
effective: 2022-12-01
demo: true
adoption: { by: households, eligible: 486, present: 352, inFavour: 331, others: 21, notified: 2022-10-31 }
reviewed: { on: 2022-11-09, by: 镇司法所 }
filed: 2022-11-14
---

第一条　少办酒席。

第二条　管好水沟。
`,
  'content/exemplars/ditch.md': `---
code: 3001
title: 下雨先去掏沟
summary: 带着一组人干。
village: jia
category: helpful
chosen: 2022-11-13
chosenBy: 院坝会推荐
demo: true
---
`,
  'content/notices/plan.md': `---
code: 4001
title: 工作方案
short: 方案
summary: 做八件事。
issuer: 某镇人民政府
issued: 2022-10-17
---

## 一、总体要求

按照〔原文如此：疑为“根据”〕要求。

## 二、工作措施

（一）走访。

（二）开会。
`,
  'content/actions/urgent.md': `---
code: 5003
title: 急难愁盼的事
short: 办急难
summary: 办一批急难事。
clause: 4001#2-1
dueText: 文件没有写死日子
responsible: [村党组织书记]
promised: [办一批]
signs: [有回音]
---
`,
  'content/promises/pipe.md': `---
code: 622001
title: 水管漏水
village: jia
aspect: assurances
scope: { of: households, atLeast: 20 }
raised: 2022-10-25
meeting: 8001
responsible: 村委会主任
due: 2022-11-10
standard: 连着七天有水。
measures: [换水管]
answers:
  - on: 2022-10-31
    by: 管水员
    text: 换好了。
    outcome: done
policies: [1010]
clause: 4001#2-1
demo: true
---
`,
  'content/progress/2022-11-15.json': `{
  "code": 7001,
  "plan": "example-1",
  "until": "2022-11-15",
  "published": "2022-11-18",
  "counts": {
    "talks": { "jia": 2 },
    "received": { "jia": 5, "yi": 0 }
  },
  "reached": {
    "talks": { "jia": "2022-10-25" }
  },
  "demo": true
}
`,
  'content/progress-plan.json': `{
  "schema": "example-1",
  "roundingBase": 5,
  "countedBy": "统计岗",
  "start": "2022-10-17",
  "dimensions": {
    "village": ["jia", "yi"],
    "aspect": ["income"],
    "type": ["land"],
    "question": ["1"],
    "answer": ["yes"]
  },
  "measures": {
    "talks": {
      "label": "恳谈会",
      "unit": "次",
      "definition": "开了几次。",
      "action": 5003,
      "ledger": "meetings",
      "tables": [["village"]],
      "protect": false,
      "cadence": "1w"
    },
    "received": {
      "label": "收到",
      "unit": "件",
      "definition": "收到几件。",
      "ledger": "matters",
      "tables": [["village"]],
      "protect": true,
      "cadence": "1w"
    },
    "shared": {
      "label": "大家的事",
      "unit": "件",
      "definition": "收到几件大家的事。",
      "action": 5003,
      "ledger": "matters",
      "tables": [["village"]],
      "protect": false,
      "cadence": "1w"
    }
  }
}
`,
  'content/meetings/talk.md': `---
code: 8001
title: 甲村恳谈会
summary: 说水管的事。
form: talk
village: jia
on: 2022-10-25
ledBy: 驻村领导
attendance: 到会28名
action: 5003
promises: [622001]
demo: true
---
`,
  'content/meetings/assembly.md': `---
code: 8002
title: 甲村村民会议
summary: 通过村规民约。
form: assembly
village: jia
on: 2022-11-12
ledBy: 村委会主任
attendance: 到会352户
action: 5003
adopted: 2001
demo: true
---
`,
  'content/guide/publish.md': `---
title: 怎么发布一页
summary: 三步。
audience: publishers
order: 1
written: 2022-11-01
---

依据写成 \`〔据 短名 第10条〕\`，没核过的\`【待核】\`不写，联系写办公室，不写 \`[群](http://example.com)\`。
`,
} as const satisfies Readonly<Record<string, string>>;

export type ExamplePath = keyof typeof files;

/** 怎么改那份 content：给新内容；给 `undefined` 是删掉。 */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** 把一个文件里的一处换掉；换不到的抛错，免得测试测了个空。 */
export function edited(path: ExamplePath, from: string, to: string): Changes {
  const text = files[path];
  if (!text.includes(from)) throw new Error(`${path} 里没有「${from}」`);
  return { [path]: text.replace(from, () => to) };
}

/** 在一个文件的末尾添几句。 */
export function appended(path: ExamplePath, text: string): Changes {
  return { [path]: files[path] + text };
}

/** 一个文件有几行（末尾的空行不算）：添的内容从下一行起。 */
export function lineCount(path: ExamplePath): number {
  return files[path].split('\n').length - 1;
}

/** 改过以后的全部文件。 */
export function exampleFiles(changes: Changes = {}): readonly SourceFile[] {
  return Object.entries({ ...files, ...changes }).flatMap(([path, content]) => {
    if (content === undefined) return [];
    return [typeof content === 'string' ? { path, text: content } : { path, bytes: content }];
  });
}

/** 改过以后查出来的问题；`days` 是假定命令看来的日子。 */
export function findingsAfter(
  changes: Changes,
  history?: CodeHistory,
  days?: KnownDays,
): readonly Finding[] {
  return checkContent(exampleFiles(changes), history, days);
}

/** 一条规则报了哪些，写成「文件:行 错在哪里 → 怎么改」。 */
export function said(
  code: CheckCode,
  changes: Changes,
  history?: CodeHistory,
  days?: KnownDays,
): readonly string[] {
  const findings = findingsAfter(changes, history, days).filter((finding) => finding.code === code);
  for (const { message, hint } of findings) {
    expect(message).toMatch(/\p{Script=Han}{2}/u);
    expect(hint).toMatch(/\p{Script=Han}/u);
    expect(hint).not.toBe(message);
  }
  return findings.map(({ file, line, message, hint }) => `${file}:${line} ${message} → ${hint}`);
}

/** 小小 content 里可以登记的一个要镇里补的数：没补的，和补好的。 */
export const unfilledFigure = {
  name: '办理天数',
  asks: '几天办好',
  kind: 'how-long',
  from: '某县民政局',
  missing: '没查到，先问村里',
};
export const filledFigure = {
  ...unfilledFigure,
  answer: '20天',
  source: '某通知',
  on: '2022-11-01',
};
