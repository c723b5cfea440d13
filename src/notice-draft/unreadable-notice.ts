/** 读不了的文件：看到的是什么，该怎么存。话里不带文件里的任何一个字。 */
export class UnreadableNotice extends Error {
  override readonly name = 'UnreadableNotice';

  constructor(found: string, remedy: string) {
    super(`${found}。${remedy}`);
  }
}

/** 用 Word、WPS 怎样存成 .docx。 */
export const SAVE_AS_DOCX =
  '用 WPS 或 Word 打开它，点“文件—另存为”，类型选“Word 文档（*.docx）”，再把存好的那一个给我';
