import { villageStem } from '../../../src/authoring/find-village.ts';
import { distinctSlugs, slugOf } from '../../../src/authoring/slug.ts';
import { firstDuties } from '../../../src/duties/first-duties.ts';
import { kinds } from '../../../src/kinds/kinds.ts';
import { firstPlanText } from '../../../src/kinds/progress/first-plan.ts';
import { siteSchema } from '../../../src/kinds/town/site.ts';
import type { TownRequest } from './town-request.ts';

/** 新内容文件夹里的一个文件；路径从文件夹写起。 */
export interface TownFile {
  readonly path: string;
  /** 图片是字节。 */
  readonly text: string | Uint8Array;
}

/** 从这个项目带过去的：不说哪个镇的说明页、官话表，和要抄的政策。 */
export interface CarriedOver {
  readonly files: readonly TownFile[];
  /** 今天，`YYYY-MM-DD`。 */
  readonly today: string;
}

const planToWrite = '待写：哪个岗位统计，如“镇统计岗”，不写人名';

/**
 * 一个新镇的全部文件：设置、各村、答应的几件事、一份照它自己的村和方面写好的计划；没有演示，没有别的镇的字。
 * 还要人写的地方写着「待写：」，检查会一处一处提醒。
 */
export function newTownFiles(
  town: TownRequest,
  { files, today }: CarriedOver,
): readonly TownFile[] {
  const villages = villagesOf(town.villages);
  const site = siteOf(town);
  const actions = town.actions.map((title, place) => ({
    title,
    code: kinds.actions.first + place,
    due: undefined,
  }));
  const plan = firstPlanText(
    { villages, site: siteSchema.parse(site), actions },
    { schema: `${town.id}-1`, start: town.start ?? today, countedBy: planToWrite },
  );
  return [
    json('site.json', site),
    json(
      'villages.json',
      villages.map(({ id, name }) => ({ id, name })),
    ),
    json('terms.json', []),
    json('finder.json', { questions: [] }),
    json('duties.json', firstDuties(villages, today)),
    { path: 'progress-plan.json', text: plan },
    ...actionFiles(actions),
    { path: '.gitattributes', text: '* text=auto eol=lf\n' },
    ...files,
  ];
}

function siteOf({ id, name, district, areaCode }: TownRequest) {
  return {
    id,
    name: `${name}明白栏`,
    town: `${district}${name}`,
    sponsor: `${district}${name}人民政府`,
    areaCodes: [areaCode],
    address: '',
    identity: { siteId: '', icp: '', publicSecurity: '' },
    aspects: [
      { id: 'infrastructure', label: '基础设施' },
      { id: 'environment', label: '人居环境' },
      { id: 'income', label: '增加收入' },
      { id: 'welfare', label: '民生保障' },
      { id: 'other', label: '别的事' },
    ],
    meetingForms: [
      { id: 'talk', label: '村民代表会' },
      { id: 'group', label: '村民小组会' },
      { id: 'assembly', label: '村民会议' },
    ],
    hotlines: [
      { name: '报警', phone: '110' },
      { name: '火警', phone: '119' },
      { name: '急救', phone: '120' },
      { name: '政务服务便民热线', phone: '12345' },
    ],
  };
}

function villagesOf(villages: TownRequest['villages']) {
  const slugs = villages.map(({ name }, place) =>
    slugOf(villageStem(name), '', `village-${place + 1}`),
  );
  const ids = distinctSlugs(slugs);
  return villages.map((village, place) => ({
    ...village,
    id: ids[place] ?? `village-${place + 1}`,
  }));
}

function actionFiles(
  actions: readonly { readonly title: string; readonly code: number }[],
): readonly TownFile[] {
  const slugs = distinctSlugs(
    actions.map(({ title }, place) => slugOf(title, '-', `action-${place + 1}`)),
  );
  return actions.map(({ title, code }, place) => ({
    path: `actions/${slugs[place]}.md`,
    text: `---
code: ${code}
title: ${title}
short: ${[...title].slice(0, 6).join('')}
summary: 待写：一句话说清做什么。
dueText: 待写：什么时候前办好，没有写死日子的照实说
responsible:
  - 待写：哪个岗位负责，不写人名。
promised:
  - 待写：答应了什么。
signs:
  - 待写：怎么看出来办到了。
---

待写：这件事怎么办，村民可以做什么。
`,
  }));
}

function json(path: string, value: unknown): TownFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
