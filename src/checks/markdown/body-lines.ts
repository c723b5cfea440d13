import type { ContentFile } from '../content-file.ts';

/** 正文里的一行，和它在文件里的行号。代码已经换成空格。 */
export interface BodyLine {
  readonly text: string;
  readonly line: number;
}

/** 正文的每一行。 */
export function bodyLines({ prose }: ContentFile): readonly BodyLine[] {
  if (prose === undefined) return [];
  return prose.text.split('\n').map((text, index) => ({ text, line: prose.line + index }));
}
