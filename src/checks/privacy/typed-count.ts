import type { Kind } from '../../kinds/kinds.ts';
import { isKind } from '../../source/place.ts';
import type { FileCheck } from '../check.ts';

const NUMBER = '(?:[0-9０-９]+|[〇零一二两三四五六七八九十百]+)';
/** 数的是各家的事：问题、诉求、纠纷一类。 */
const MATTER = '(?:急难愁盼|急难|问题|诉求|困难|纠纷|矛盾|信访|求助|投诉)';
const VERB =
  '(?:收集|收到|收了|受理|接到|接了|登记|反映|提出|提了|排查|梳理|摸排|办好|办结|办成|办理|办了|解决|化解|调解|调处|说和|答复|回访|整改|销号|解答|处理)';
/** 四个以下的另有规则拦（few-people.ts）。 */
const MANY = `(?!(?:[1-4１-４]|[一二两三四])[户人名份票张])(?<![0-9０-９〇零一二两三四五六七八九十百])${NUMBER}`;
const NOT_NUMBERED = '[^\\n。；！？，、〔〕0-9０-９]';

/** 照实写出各家的事有几件的几种说法。「三个问题问大家」这样不是数事情的，不管。 */
const patterns: readonly RegExp[] = [
  // 收集问题14件、化解矛盾纠纷3起、办结诉求5个
  new RegExp(
    `${MATTER}${NOT_NUMBERED}{0,6}?(?<number>${NUMBER})(?:余|多)?[件起宗桩个条项](?!月|人|星期)`,
    'gu',
  ),
  // 14件急难愁盼问题、3起邻里纠纷
  new RegExp(`(?<number>${NUMBER})(?:余|多)?[件起宗桩]${NOT_NUMBERED}{0,6}?${MATTER}`, 'gu'),
  // 办好了5个问题、收到3条诉求
  new RegExp(
    `${VERB}${NOT_NUMBERED}{0,4}?(?<number>${NUMBER})(?:余|多)?[个条项]${NOT_NUMBERED}{0,4}?${MATTER}`,
    'gu',
  ),
  // 不认可的有1户、1人不满意
  new RegExp(
    `(?<number>${MANY})[户人名份票张]${NOT_NUMBERED}{0,4}?(?:不认可|不满意|没投赞成)`,
    'gu',
  ),
  new RegExp(`(?:不认可|不满意)的?${NOT_NUMBERED}{0,4}?(?<number>${MANY})[户人名份票张]`, 'gu'),
];

/** 哪几类页面写村里的事。 */
const isAboutVillages: Readonly<Record<Kind, boolean>> = {
  policies: false,
  rules: true,
  exemplars: true,
  notices: false,
  actions: false,
  promises: true,
  progress: true,
  meetings: true,
};

/**
 * 各家的事有几件只能说在哪一档；在文章里照实写出一个数，就露了底。
 * 有意写的也只提醒：公开的、至少五户的事可以一件一件写。
 */
export const typedCount: FileCheck = {
  code: 'W-COUNT-TYPED',
  *run(file) {
    const { shape } = file.place;
    if (!isKind(shape) || !isAboutVillages[shape]) return;
    const lines = new Set(
      patterns
        .flatMap((pattern) => [...file.wholeProse.matchAll(pattern)])
        .map(({ index }) => file.lineAt(index)),
    );
    for (const line of [...lines].toSorted((a, b) => a - b)) {
      yield {
        line,
        message:
          '这里照实写了各家的问题、纠纷或者不认可的有几件、几户：和公布的约数一比，会算出是哪家。',
        hint: '改成不带数的话，如“收到的都登记了”，链接到“进度”那一页；至少五户的事，一件一件写题目。',
      };
    }
  },
};
