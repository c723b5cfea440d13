import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';
import { inlineText } from '../visible/inline-text.ts';

/** 去掉了认得的写法还剩下的记号：读的人会看见它。 */
const signs: readonly (readonly [pattern: RegExp, explained: Explained])[] = [
  [
    /\*\*/,
    {
      message: '加粗的两个星号没有配成对，会原样露出来。',
      hint: '一行里成对写，紧挨着要加粗的字：**要突出的话**；不加粗的删掉星号。',
    },
  ],
  [
    /＊＊/,
    {
      message: '全角的星号不是加粗，会原样露出来。',
      hint: '换成英文的星号，紧挨着要加粗的字：**要突出的话**；不加粗的删掉星号。',
    },
  ],
  [
    /__[^_\s][^_]*__/,
    { message: '两个下划线不是加粗，会原样露出来。', hint: '加粗写成 **要突出的话**。' },
  ],
  [
    /(?:^|[\s，。；：、（“])\*(?=[^\s*\d])[^*]{1,40}(?<![\s*])\*(?=$|[\s，。；：、）”])/,
    {
      message: '一个星号不是斜体，会原样露出来。',
      hint: '加粗写两个星号 **要突出的话**；乘号写 ×。',
    },
  ],
  [
    /~~/,
    {
      message: '网站没有删除线，波浪线会原样露出来。',
      hint: '不要的话直接删掉；从几到几写“至”或“～”。',
    },
  ],
  [/`/, { message: '反引号没有配成对，会原样露出来。', hint: '删掉这个反引号。' }],
  [
    /\[\^[^\]\s]+\]/,
    { message: '网站没有脚注，会原样露出来。', hint: '把注写进括号里，放在那句话后面。' },
  ],
  [
    /^\s*- \[[ xX]\]/,
    { message: '网站没有打勾的清单，方括号会原样露出来。', hint: '删掉方括号。' },
  ],
  [
    /^\s*-(?=[\p{Script=Han}“《（])/u,
    {
      message: '减号后面少了一个空格，网页上不是清单。',
      hint: '写成：- 内容（减号和内容之间空一格）。',
    },
  ],
];

/** 挨着的几行都以星号开头，后面没有空格：想写的是清单。 */
const STAR_ITEM = /^\s*\*(?=[\p{Script=Han}“《（])/u;
const STAR_LIST: Explained = {
  message: '星号开头的几行，网页上不是清单。',
  hint: '每一项开头写英文减号加一个空格：- 内容。',
};

/** 网页的字符编码，如 `&nbsp;`。 */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|([a-z]{2,8}));/i;
/** 常见的几个字符编码代表什么字；空格的是空字符串。 */
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: '', ensp: '', emsp: '', lt: '＜', gt: '＞', amp: '&', quot: '”', middot: '·' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '——', hellip: '……', times: '×' },
};

/** Markdown 的记号写得不成对、网站不认的，网页上会原样露出来。 */
export const leftSign: FileCheck = {
  code: 'E-MD-SIGN',
  *run(file) {
    const lines = file.bodyLines();
    for (const [index, { text, line }] of lines.entries()) {
      if (!/[*＊_~`&]|\[\^|- \[|^\s*-\S/.test(text) || /^\s*[*_]{3,}\s*$/.test(text)) continue;
      const left = inlineText(text.replace(/\\[!-/:-@[-`{-~]/g, '')).replace(/^\s*\*\s/, '');
      const near = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
      const isStarList = STAR_ITEM.test(text) && near.some((other) => STAR_ITEM.test(other));
      const found = isStarList
        ? STAR_LIST
        : (signs.find(([pattern]) => pattern.test(left))?.[1] ?? entityIn(left));
      if (found !== undefined) {
        const blinds = [lineSubject(file, line)];
        yield { same: `${file.rawPath} ${found.message}`, blinds, line, ...found };
      }
    }
  },
};

function entityIn(text: string): Explained | undefined {
  const [entity, name = ''] = ENTITY.exec(text) ?? [];
  if (entity === undefined) return undefined;
  const meant = entities[name.toLowerCase()];
  if (meant === undefined) {
    return {
      message: '这里有一个网页的字符编码，会原样露出来。',
      hint: '从 & 到 ; 都删掉，换成它代表的那个字；代表空格的，只删掉。',
    };
  }
  return {
    message: `${entity} 是网页的字符编码，会原样露出来。`,
    hint: meant === '' ? `它代表一个空格：删掉 ${entity}。` : `把 ${entity} 换成 ${meant}。`,
  };
}
