/** 一页上的一段：一条、一段、一项，或者表里的一行。 */
export interface Paragraph {
  readonly form: 'heading' | 'text' | 'item' | 'row';
  /** 读的人看到的字；表的一行各格用竖线隔开。 */
  readonly text: string;
  /** 开头的序数有几个字，如「第三条 」；没有的是 0。 */
  readonly mark: number;
  /** 条款的锚点；不是条款的是空的。 */
  readonly anchor: string;
  /** 怎么称呼这一条，如「二、（八）」；不是条款的是空的。 */
  readonly label: string;
}

/** 一栏：叫什么，下面一段一段。正文没有名字。 */
export interface PageSection {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

/** 一格一格之间。 */
export const cellGap = ' ｜ ';

/** 平常的一段，不是条款。 */
export function paragraph(text: string, form: Paragraph['form'] = 'text'): Paragraph {
  return { form, text, mark: 0, anchor: '', label: '' };
}
