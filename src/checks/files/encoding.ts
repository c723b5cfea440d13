import type { Encoding } from '../../source/source-file.ts';
import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';

const saveAs = '用记事本打开，点“另存为”，编码选 UTF-8，再保存一遍。';

const names: Partial<Record<Encoding, string>> = { gb18030: 'GBK（ANSI）', 'utf-16': 'UTF-16' };

/** 文件编码要是 UTF-8，别的编码放上网是乱码。 */
export const encoding: FileCheck = {
  code: 'E-ENCODING',
  *run(file) {
    const { source, text, lineAt } = file;
    const name = names[source.encoding];
    if (name !== undefined) {
      const line = lineAt(Math.max(0, text.search(/[^\p{ASCII}]/u)));
      yield { line, message: `这个文件存成了 ${name} 编码，放上网是乱码。`, hint: saveAs };
      return;
    }
    const broken = text.search(/\uFFFD|锟斤拷/);
    if (broken === -1) return;
    const line = lineAt(broken);
    yield {
      blinds: [lineSubject(file, line)],
      line,
      message: '这里有坏了的字（显示成 \uFFFD、锟斤拷）：转码转坏的，或者文件没拷好。',
      hint: `对照原件重新打这几个字。${saveAs}`,
    };
  },
};
