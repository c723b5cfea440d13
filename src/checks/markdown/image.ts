import type { FileCheck } from '../check.ts';
import { PICTURE_ADDRESS } from '../pictures/picture-uses.ts';

const hint = '写成 ![图下面的一句话](/images/文件名.jpg)，单独一段，上下空一行。';

/** 正文里的图片只有一种写法：登记过的一张，单独一段，方括号里写图下面的一句话。 */
export const image: FileCheck = {
  code: 'E-MD-IMAGE',
  *run({ prose, place, links, lineAt }) {
    if (prose === undefined) return;
    for (const { kind, text, url, offset } of links()) {
      if (kind !== 'image') continue;
      const line = lineAt(prose.offset + offset);
      if (place.shape === 'notices' || place.shape === 'rules' || place.shape === 'broadcasts') {
        yield {
          line,
          message: '公文、村规民约和广播稿里不放图片：分条款的原文里，图没有编号，也念不出来。',
          hint: '删掉图片，把图上要说的写成字。',
        };
      } else if (!PICTURE_ADDRESS.test(url)) {
        yield {
          line,
          message: '这里的图片不是登记过的：只能放 content/images/ 里的，别处的、外站的都不行。',
          hint: `删掉图片；要放照片的，照说明页“怎么发布一页”里的“放照片”先放进来，再${hint}`,
        };
      } else if (text === undefined || text.trim() === '') {
        yield { line, message: '图片没有写图下面的一句话。', hint };
      } else if (!isAlone(prose.text, offset)) {
        yield { line, message: '图片和别的字挤在一段里，网页上排不开。', hint };
      }
    }
  },
};

/** 图片是不是单独一段：这一行只有它，上一行、下一行是空的。 */
function isAlone(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end === -1 ? undefined : end).trimEnd();
  const above =
    text
      .slice(0, Math.max(0, start - 1))
      .split('\n')
      .at(-1) ?? '';
  const below = end === -1 ? '' : (text.slice(end + 1).split('\n')[0] ?? '');
  const isOnly = /^!\[[^[\]]*\]\([^()\s]*\)$/.test(line);
  return isOnly && (start === 0 || above.trim() === '') && below.trim() === '';
}
