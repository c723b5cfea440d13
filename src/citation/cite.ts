import { sayDay } from '../kinds/day.ts';
import { writtenAuthors } from './authors.ts';
import { bareTitle, bookTitle } from './book-title.ts';
import type { DocumentType } from './document-type.ts';

/** 引用的一页。 */
export interface CitedPage {
  readonly code: number;
  readonly title: string;
  /** 主要责任者：发文机关、村民会议，没有自己的就是主办单位。 */
  readonly author: string;
  readonly type: DocumentType;
  /** 嘴上怎么叫这个网站，如「明白栏」。 */
  readonly site: string;
  readonly isWithdrawn: boolean;
}

/** 引用的是这一页的哪里、哪一版。 */
export interface CitedPlace {
  /** 第几条，如「二（八）」「第三条至第五条」；整页的是空的。 */
  readonly label: string;
  /** 这一版是哪天的，`YYYY-MM-DD`；不知道的没有。 */
  readonly day: string | undefined;
  /** 引用的是以前的一版，怎么叫它，如「2026年3月31日的第2版」；现在的一版不写。 */
  readonly version?: string | undefined;
  /** 网址；网站还没有定地址的，是站内的地址。 */
  readonly address: string;
}

/** 一处的四种引用。 */
export interface CitationForms {
  /** 嘴上说的。 */
  readonly spoken: string;
  /** 写在文章后面的（GB/T 7714—2015）。 */
  readonly written: string;
  readonly link: string;
  readonly markdown: string;
}

/** 还不知道哪天引用的，写在那里等人填的话。 */
export const citedDayUnknown = '引用日期';

/** 四种引用。`citedDay` 是哪天引用的，`YYYY-MM-DD`，不知道的写「引用日期」几个字。 */
export function cite(
  page: CitedPage,
  place: CitedPlace,
  citedDay: string | undefined,
): CitationForms {
  const { address, day, version } = place;
  const name = `${bookTitle(page.title)}${place.label}`;
  const site = `${page.site}${page.code}`;
  const old = version === undefined ? [] : [version];
  const dated = day === undefined ? [] : [version ?? `${sayDay(day)}的一版`];
  const state = page.isWithdrawn ? ['已停用'] : [];
  const notes = [...old, ...state].join('，');
  return {
    spoken: `${name}，${site}${notes === '' ? '' : `（${notes}）`}`,
    written: writtenCitation(page, place, citedDay),
    link: address,
    markdown: `[${escaped(name)}](${linkTarget(address)})（${[site, ...dated, ...state].join('，')}）`,
  };
}

/**
 * 电子资源的著录次序（GB/T 7714—2015 的 4.6）：主要责任者. 题名：其他题名信息[类型/载体].
 * (更新或修改日期)[引用日期]. 获取和访问路径. 编号和第几条写在题名后面。
 */
export function writtenCitation(
  { author, title, code, type }: Omit<CitedPage, 'site' | 'isWithdrawn'>,
  { label, day, address }: Omit<CitedPlace, 'address'> & { readonly address: string | undefined },
  citedDay: string | undefined,
): string {
  const updated = day === undefined ? '' : `(${day})`;
  const path = address === undefined ? '' : ` ${address}.`;
  const clause = /^\d/.test(label) ? `，${label}` : label;
  return `${writtenAuthors(author)}. ${bareTitle(title)}：编号${code}${clause}[${type}/OL]. ${updated}[${citedDay ?? citedDayUnknown}].${path}`;
}

/** Markdown 里有用处的字前面加反斜线。 */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, (mark) => `\\${mark}`);
}

function linkTarget(address: string): string {
  return address.replace(/[()\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
