import type { FileCheck } from '../check.ts';
import { unreadFile } from '../subjects.ts';
import { refusedFormat } from './file-type.ts';

const needsBody: readonly (string | undefined)[] = ['rules', 'notices', 'guide', 'broadcasts'];

/** 空文件；或者村规民约、文件原文、指南、广播稿只有字段没有正文。 */
export const fileEmpty: FileCheck = {
  code: 'E-FILE-EMPTY',
  *run(file) {
    if (file.place.name === '.gitkeep' || refusedFormat(file) !== undefined) return;
    if (file.picture !== undefined) return;
    if (file.text.trim() === '') {
      yield {
        blinds: unreadFile(file),
        line: 1,
        message: '这个文件是空的。',
        hint: '从上一次提交里找回来，或者重新写；还没有提交过的新文件，删掉也行。',
      };
    } else if (needsBody.includes(file.place.shape) && file.page?.body.text.trim() === '') {
      yield {
        blinds: unreadFile(file),
        line: file.page.body.line - 1,
        message: '这一页没有正文。',
        hint: '在收尾的 --- 后面写上正文。',
      };
    }
  },
};
