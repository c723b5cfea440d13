/** 要写成 Markdown 的一串字：加不加粗。 */
export interface DraftRun {
  readonly text: string;
  readonly isBold: boolean;
}

/** 草稿里的一块，一块一块照先后写成 Markdown。 */
export type DraftBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'item'; readonly runs: readonly DraftRun[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** 分隔线：后面的不归前面那一条。 */
  | { readonly kind: 'break' };

/** 把一段字里的空白理平：各种空格、制表符算一个空格，首尾的不要。全角空格留着。 */
export function tidySpaces(text: string): string {
  return text.replace(/[^\S\n\u3000]+/g, ' ').replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
}

/** 读的人在一块里看得到的字，一格一格、一段一段；只用来核对。 */
export function shownIn(block: DraftBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'table':
      return block.rows.flat();
    case 'break':
      return [];
    default:
      return [block.runs.map(({ text }) => text).join('')];
  }
}
