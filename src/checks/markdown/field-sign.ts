import { scalarsIn } from '../../kinds/texts-in.ts';
import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';

/** 字段是平常的话，只认 〔…〕 的记号：Markdown 写在里面，网页上原样露出来。 */
const signs: readonly (readonly [pattern: RegExp, explained: Explained])[] = [
  [
    /\*\*|__[^_\s][^_]*__/,
    { message: '字段里不能加粗，星号会原样露出来。', hint: '删掉这几个星号。' },
  ],
  [
    /[\]］】]\s*[(（]\s*(?:\/|#|https?:|www\.)|\]\(/,
    {
      message: '字段里不能写链接，会原样露出来。',
      hint: '只写字；要链接的，写到正文里：[农村低保](/1010/)。',
    },
  ],
  [
    /~~|`|^#{1,6}\s|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i,
    { message: '字段里写了网页的记号，会原样露出来。', hint: '删掉这几个记号，只写字。' },
  ],
];

/** 各类页面的字段里的 Markdown 和 HTML。网址不看。 */
export const fieldSign: FileCheck = {
  code: 'E-FIELD-SIGN',
  *run({ place, data }) {
    if (place.shape === undefined || place.shape === 'progress' || data === undefined) return;
    for (const { value, path } of scalarsIn(data.value)) {
      if (typeof value !== 'string' || path.at(-1) === 'url') continue;
      const found = signs.find(([pattern]) => pattern.test(value));
      if (found !== undefined) yield { line: data.lineOf(path), ...found[1] };
    }
  },
};
