import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** 一个镇的内容：文件从内容文件夹写起的路径 → 文字。 */
export type TownFiles = Readonly<Record<string, string>>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** 刚搬进来的镇：一个村、一件事，别的一样也没有，文件夹也没有。 */
export const minimalTown: TownFiles = {
  'site.json': json({
    id: 'shuanghe',
    name: '双河镇明白栏',
    town: '某县双河镇',
    sponsor: '某县双河镇人民政府',
    areaCodes: ['511725'],
    address: '',
    identity: { siteId: '', icp: '', publicSecurity: '' },
    hotlines: [{ name: '政务服务便民热线', phone: '12345' }],
  }),
  'villages.json': json([{ id: 'shuanghe', name: '双河村' }]),
  'terms.json': json([]),
  'jargon.json': json([]),
  'finder.json': json({ questions: [] }),
  'progress-plan.json': json({
    schema: 'shuanghe-2024-1',
    roundingBase: 5,
    countedBy: '镇统计岗',
    start: '2024-03-01',
    dimensions: {},
    measures: {},
  }),
  'expected-queries.json': json(['修路', '双河村', '5001']),
  'actions/road.md': `---
code: 5001
title: 把路修通
short: 修路
summary: 村里的路年底前修通。
dueText: 年底前
responsible: [分管副镇长]
promised: [路修到家门口]
signs: [下雨天走得出去]
---
`,
};

/** 只有政策：一项，没有问题可问，没有广播稿，没有数目表。 */
export const policiesTown: TownFiles = {
  ...minimalTown,
  'expected-queries.json': json(['吃低保', '家里困难有没有补差额']),
  'policies/subsistence-allowance.md': `---
code: 1200
title: 农村低保
summary: 收入低于低保线，按月补差额。
topic: relief
aliases: [吃低保, 低保, 申低保, 评低保, 低保户, 低保金, 低保线, 停低保]
checked: 2024-02-01
who: [收入低于标准的人家〔据 暂行办法 第9条〕。]
gain: [按月补差额〔据 暂行办法 第12条〕。]
where: [镇便民服务中心。]
bring: [户口簿〔待核实〕。]
duration: [30日〔待核实〕。]
ask: [{ name: 政务服务便民热线, phone: '12345' }]
steps: [先申请。]
basis:
  - { short: 暂行办法, title: 社会救助暂行办法, issuer: 国务院, issued: '2014', mark: verified }
---
`,
};

/** 只有一份村规民约。 */
export const rulesTown: TownFiles = {
  ...minimalTown,
  'actions/rules.md': `---
code: 5007
title: 定一份村规民约
short: 定村规
summary: 各村自己商量定规矩。
dueText: 文件没有写死日子
responsible: [村党组织书记]
promised: [大家商量着定]
signs: [登在网上]
---
`,
  'rules/shuanghe.md': `---
code: 2001
title: 双河村村规民约
summary: 大家商量定的。
village: shuanghe
adopted: 2024-02-01
effective: 2024-03-01
adoption: { by: households, eligible: 30, present: 25, inFavour: 20, others: 5, notified: 2024-01-15 }
reviewed: { on: 2024-01-20, by: 镇司法所 }
filed: 2024-02-05
---

第一条　少办酒席。

第二条　管好水沟。
`,
};

/** 把一个镇写进文件夹。 */
export function writeTown(folder: string, files: TownFiles): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
