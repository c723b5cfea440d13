import type { Kind } from './kinds.ts';
import { sayCount } from './say-count.ts';

/** 栏目出现在哪里：每页抬头的导航、页脚的说明、搜索页的目录。 */
export type SectionPlace = 'header' | 'footer' | 'catalogue';

/** 网站的一个栏目：没有编号、地址固定的一页。 */
export interface Section {
  /** 从站根写起的地址，头尾都有斜杠。 */
  readonly path: string;
  /** 导航和页脚里的短名。 */
  readonly nav: string;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  /** 列的是哪一类有编号的页面。 */
  readonly kind?: Kind;
  readonly places: readonly SectionPlace[];
}

/** 栏目的话里，随镇不同的几样。 */
export interface SectionWords {
  /** 镇里答应的这一批事：合起来叫什么，有没有，还怎么叫。 */
  readonly campaign: {
    readonly name: string;
    readonly hasActions: boolean;
    readonly aliases: readonly string[];
  };
  /** 「看看我家能享受什么」有几题。 */
  readonly finderQuestions: number;
}

/**
 * 全部栏目，按目录里的次序。抬头、页脚、目录、链接检查都看这一张表。
 * 一件事也没有答应的镇，抬头和目录里不列那一栏；那一页还在。
 */
export function sectionsOf({ campaign, finderQuestions }: SectionWords): readonly Section[] {
  const { name, hasActions, aliases } = campaign;
  const asking = finderQuestions > 0 ? `答${sayCount(finderQuestions, '个问题')}，` : '';
  return [
    {
      path: '/',
      nav: '首页',
      title: '首页',
      summary: '有啥子事，从这里问起。',
      aliases: [],
      places: ['catalogue'],
    },
    {
      path: '/search/',
      nav: '查一查',
      title: '查一查',
      summary: '写你想问的事，或者写页面上的编号。',
      aliases: ['搜索'],
      places: ['header'],
    },
    {
      path: '/policies/',
      nav: '政策',
      title: '全部政策',
      summary: '按遇到的事分好了类。',
      aliases: ['政策解读'],
      kind: 'policies',
      places: ['header', 'catalogue'],
    },
    {
      path: '/finder/',
      nav: '看看我家能享受什么',
      title: '看看我家能享受什么',
      summary: `${asking}看哪些政策跟你家有关。`,
      aliases: ['自己查', '我能领啥'],
      places: ['catalogue'],
    },
    {
      path: '/cards/',
      nav: '明白卡',
      title: '明白卡',
      summary: '一项政策一张，打出来带回家。',
      aliases: ['打印', '卡片'],
      places: ['catalogue'],
    },
    {
      path: '/pack/',
      nav: '会上用',
      title: '会上用',
      summary: '一次会要用的，排成一张单子，打一份，照着念。',
      aliases: ['开会用', '会议材料', '材料包'],
      places: ['catalogue'],
    },
    {
      path: '/pack/read/',
      nav: '会上念',
      title: '会上念',
      summary: '单子上的一件接一件，一屏一条。',
      aliases: [],
      places: [],
    },
    {
      path: '/promises/',
      nav: '有回音',
      title: '有回音',
      summary: '大家提的事，哪个管、几时办好、办到哪一步。',
      aliases: ['答复', '回复', '提意见'],
      kind: 'promises',
      places: ['header', 'catalogue'],
    },
    {
      path: '/rules/',
      nav: '村规民约',
      title: '各村村规民约',
      summary: '各村自己定的规矩。',
      aliases: ['村规'],
      kind: 'rules',
      places: ['header', 'catalogue'],
    },
    {
      path: '/actions/',
      nav: name,
      title: name,
      summary: `镇里答应办的${name}。`,
      aliases,
      kind: 'actions',
      places: hasActions ? ['header', 'catalogue'] : [],
    },
    {
      path: '/progress/',
      nav: '进度',
      title: '进度公布',
      summary: `走访了好多户，${name}办到哪一步。`,
      aliases: ['公开', '走访'],
      kind: 'progress',
      places: ['header', 'catalogue'],
    },
    {
      path: '/assessment/',
      nav: '各村考核',
      title: '各村考核',
      summary: `${name}，各村哪件办好了、晚了、还没办。`,
      aliases: ['考核', '年终考核', '哪个村办得好'],
      places: ['catalogue'],
    },
    {
      path: '/meetings/',
      nav: '会议',
      title: '会议',
      summary: '开了什么会，说了啥。',
      aliases: ['开会', '院坝会', '恳谈会'],
      kind: 'meetings',
      places: ['header', 'catalogue'],
    },
    {
      path: '/cite/',
      nav: '对记录',
      title: '对记录',
      summary: '会议记录粘上来，看引的编号、条款、原话还对不对。',
      aliases: ['查引用', '对会议记录', '引的话对不对'],
      places: ['catalogue'],
    },
    {
      path: '/exemplars/',
      nav: '光荣榜',
      title: '光荣榜',
      summary: '身边的好人好事。',
      aliases: ['典型', '表扬'],
      kind: 'exemplars',
      places: ['header', 'catalogue'],
    },
    {
      path: '/notices/',
      nav: '文件原文',
      title: '文件原文',
      summary: '文件一字不改。',
      aliases: ['红头文件', '通知'],
      kind: 'notices',
      places: ['catalogue', 'footer'],
    },
    {
      path: '/villages/',
      nav: '我的村',
      title: '我的村',
      summary: '点你的村，看村里的事。',
      aliases: ['各村'],
      places: ['header', 'catalogue'],
    },
    {
      path: '/changes/',
      nav: '改了什么',
      title: '最近改了什么',
      summary: '哪天登了什么、改了什么，最近的在前。',
      aliases: ['更新', '最近更新', '有啥新的'],
      places: ['catalogue'],
    },
    {
      path: '/kept/',
      nav: '按期公开了没有',
      title: '按期公开了没有',
      summary: '法律、文件说了哪天以前要公开的，网站上查到了没有。',
      aliases: ['村务公开', '公开栏', '该公开的没公开', '多久公开一次'],
      places: ['catalogue'],
    },
    {
      path: '/terms/',
      nav: '名词解释',
      title: '名词解释',
      summary: '文件里的官样词，用大白话说一遍。',
      aliases: ['啥意思'],
      places: ['catalogue', 'footer'],
    },
    {
      path: '/guide/',
      nav: '怎么用',
      title: '怎么用',
      summary: '这个网站怎么看、怎么查、怎么打印。',
      aliases: ['帮助'],
      places: ['catalogue', 'footer'],
    },
    {
      path: '/guide/review/',
      nav: '要复核的页面',
      title: '要复核的页面',
      summary: '核对满一年的、过了有效期的，都列在这里。',
      aliases: [],
      places: [],
    },
    {
      path: '/guide/to-fill/',
      nav: '要镇里补的数',
      title: '要镇里补的数',
      summary: '大家要问、公开的文件里没查到的数，问哪个、填在哪一行。',
      aliases: [],
      places: [],
    },
    {
      path: '/guide/codes/',
      nav: '检查说的代码',
      title: '检查说的代码',
      summary: '每个代码什么事，怎么写会报，改成什么。',
      aliases: [],
      places: [],
    },
    {
      path: '/guide/fields/',
      nav: '每一栏怎么填',
      title: '每一栏怎么填',
      summary: '每类文件有哪些栏目，各写什么、能写哪几样，照着写的例子。',
      aliases: [],
      places: [],
    },
    {
      path: '/data/',
      nav: '数据下载',
      title: '数据下载',
      summary: '进度的数、政策、村规，整份拿去核对。',
      aliases: ['表格'],
      places: ['catalogue', 'footer'],
    },
    {
      path: '/accessibility/',
      nav: '无障碍',
      title: '老人、残疾人用得了吗',
      summary: '大字怎么开；三份标准一条一条对，做到没有、怎么查的，没做到的照写。',
      aliases: ['无障碍', '大字', '长辈版', '适老化', '关怀版', '字太小看不清'],
      places: ['catalogue', 'footer'],
    },
    {
      path: '/about/',
      nav: '关于本站',
      title: '关于本站',
      summary: '谁办的、怎么核对。',
      aliases: ['更正'],
      places: ['catalogue', 'footer'],
    },
  ];
}

/** 各栏目的地址；地址不随镇变。 */
export const sectionPaths: readonly string[] = sectionsOf({
  campaign: { name: '', hasActions: false, aliases: [] },
  finderQuestions: 0,
}).map(({ path }) => path);
