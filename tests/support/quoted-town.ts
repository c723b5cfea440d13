import { bareText } from '../../src/quotations/bare-text.ts';
import { checkMinutes } from '../../src/quotations/check-minutes.ts';
import { judgeFound } from '../../src/quotations/judge-found.ts';
import { packSamples } from '../../src/quotations/packed-samples.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import type { QuotedPage, StoredPassage } from '../../src/quotations/quoted-page.ts';
import { samplesOf } from '../../src/quotations/samples.ts';
import { type PassageText, storePassages } from '../../src/quotations/stored-passages.ts';

const clause = (anchor: string, text: string): PassageText => ({ part: '', anchor, text });
const plain = (text: string): PassageText => ({ part: '多久办好', anchor: '', text });

const relief = (days: string) => [
  plain(`镇里收下申请以后，${days}日里头给答复，公示的日子另外算。`),
  plain('办得成的，从批下来的下个月起发钱，每人每月388.5元，一个季度发一回。'),
];
const rules = (tables: string) => [
  clause('1', '第一条　院坝里的水沟，哪家门前哪家清，每月头一个星期天一起动手。'),
  clause('2', `第二条　红事摆酒不过${tables}桌，白事不过十桌，菜够吃就好。`),
  clause('2-2', '剩下的饭菜打包带走，空瓶子交给村口的回收点。'),
  clause('3', '第三条　哪家有了难处，组长三天里头上门去看。'),
];

const pages: readonly (Omit<QuotedPage, 'versions'> & {
  readonly versions: Readonly<Record<string, readonly PassageText[]>>;
})[] = [
  {
    ...{ code: 1888, title: '临时周转补助', names: ['周转金', '短期周转'], village: '' },
    versions: { '2026-03-31': relief('30'), '2026-04-10': relief('20') },
  },
  {
    ...{
      code: 2998,
      title: '子村村规民约',
      names: ['子村村规'],
      village: '子村',
      scheme: 'articles',
    },
    versions: { '2026-02-01': rules('十五'), '2026-05-01': rules('十二') },
  },
  {
    ...{
      code: 2999,
      title: '丑村村规民约',
      names: ['丑村村规'],
      village: '丑村',
      scheme: 'articles',
    },
    versions: {
      '2026-02-01': [
        clause('1', '第一条　放牛的时候要有人跟着，踩了别家的秧苗照数赔。'),
        clause('2', '第二条　井水不许洗农药壶，违反的在院坝会上说清楚。'),
      ],
    },
  },
  {
    ...{ code: 2997, title: '堰塘放水公约', names: [], village: '子村', scheme: 'articles' },
    versions: {
      '2026-02-01': [
        clause('1', '第一条　放水的闸只由值班的人开，钥匙挂在保管室。'),
        clause('2', '第二条　天旱了先保秧苗，后灌菜地，轮到哪家哪家守。'),
      ],
      '2026-06-01': [
        clause('1', '第一条　天旱了先保秧苗，后灌菜地，轮到哪家哪家守。'),
        clause('2', '第二条　放水的闸只由值班的人开，钥匙挂在保管室。'),
      ],
    },
  },
  {
    ...{ code: 4999, title: '关于印发《青石镇2026年院坝整治工作方案》的通知' },
    ...{ names: ['院坝整治方案'], village: '', scheme: 'official' },
    versions: {
      '2026-01-01': [
        clause('1', '一、总体要求'),
        clause('2', '二、主要任务'),
        clause('2-8', '（八）每个组推选两名监督员，账目一个季度公开一次。'),
        clause('2-9', '（九）开工以前把图纸贴在村口，意见收满七天再动土。'),
      ],
    },
  },
  {
    ...{ code: 626001, title: '把三组的路灯修好', names: [], village: '子村' },
    alarm: '超期没办好',
    versions: { '2026-01-01': [plain('路灯坏了六盏，答应换成不用拉线的。')] },
  },
];

/** 编的一个镇：几页各有几版，别的测试也拿它粘的话来查。 */
export const quotedPages: readonly QuotedPage[] = pages.map(({ versions, ...page }) => ({
  ...page,
  versions: Object.keys(versions),
}));

const stored = new Map<number, readonly StoredPassage[]>(
  pages.map(({ code, versions }) => [code, storePassages(Object.values(versions))]),
);

/** 现在网页上的各段：哪一页、哪一条。 */
export const quotedPassages = pages.flatMap(({ code, versions }) =>
  (Object.values(versions).at(-1) ?? []).map((passage) => ({ code, ...passage })),
);

const packed = packSamples(
  pages.map(({ code }) =>
    (stored.get(code) ?? []).flatMap(([, , text]) =>
      samplesOf(bareText(text).key).map(({ hash }) => hash),
    ),
  ),
);

/** 拿这个镇的几页，查一段话。 */
export function checkPasted(text: string): Promise<readonly Quotation[]> {
  return checkMinutes(text, {
    ...{ index: { pages: quotedPages }, packed },
    load: async (code) => stored.get(code) ?? [],
    rest: async () => {},
    judge: async () => judgeFound,
  });
}
