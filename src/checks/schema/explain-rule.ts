import { answerFields } from '../../kinds/town/town-figure.ts';
import type { Explained } from '../../source/fault.ts';
import { fieldName } from '../../source/schema/fields.ts';
import { valueAt } from '../../source/value-at.ts';
import { sayValue } from './say-value.ts';

type Params = Readonly<Record<string, unknown>>;

/**
 * schema 里自定的规矩，按 `params.rule` 分：`official-url` 只收 gov.cn，`url-only` 网址里没有别的字，`summary-length` 字数，
 * `plan` 进度的计划前后不一致，`choices` 两类用了同一个叫法（`message` 是 schema 自己说的那句话），
 * `no-markup`、`plain-digits`、`answer-whole` 要镇里补的数怎么写，`consent-whole` 图片的同意书。
 */
export function explainRule(
  params: Params,
  name: string,
  value: unknown,
  message: string,
): Explained {
  const { rule, most } = params;
  switch (rule) {
    case 'official-url':
      return {
        message: `${name} 不是官方网址：${sayValue(value)}。`,
        hint: '只能链接 gov.cn 的网页；没有官方网页的，删掉 url，mark 写 secondary（旁证），note 写谁、哪天说的。',
      };
    case 'url-only':
      return {
        message: `${name} 的网址后面带了别的字，打不开：${sayValue(value)}。`,
        hint: `只写网址，写成 ${String(value).replace(/[，。；：、！？（）《》“”].*$/u, '')}；别的字删掉。`,
      };
    case 'summary-length': {
      const length = [...String(value)].length;
      return {
        message: `${name} 有${length}个字，最多${String(most)}个字。`,
        hint: `删掉${length - Number(most)}个字，只留最要紧的一句。`,
      };
    }
    case 'word-length':
      return {
        message: `${name} 只有一个字，会在别的词里冒出来。`,
        hint: '写成两个字以上的词。',
      };
    case 'plan':
      return {
        message,
        hint: '计划里各处要对得上：照上面这句改；公布过的，改回上一次提交里的写法。',
      };
    case 'choices':
      return { message, hint: '一个叫法只能归一类：从其中一类里删掉，或者换一个说法。' };
    case 'no-markup':
      return {
        message: `${name} 里有〔〕、竖线、星号这样的符号：${sayValue(value)}。`,
        hint: '它要放进别的话里：只写平常的字、数和标点，写在一行里，不带记号。',
      };
    case 'plain-digits':
      return {
        message: `${name} 里有全角的、带圈的数字，或者〇：${sayValue(value)}。`,
        hint: '数字用键盘上的半角数字写，如 2026年12月31日。',
      };
    case 'consent-whole':
      return value === 'none'
        ? {
            message: `${name} 写的是没有认得出的人，却写了同意书。`,
            hint: '图上有认得出的人，people 写 consented；没有的，删掉 consent。',
          }
        : {
            message: `${name} 写的是有认得出的人，却没有写同意书在哪里。`,
            hint: '补上 "consent": { "kept": "镇党政办档案", "agreed": "同意的日子", "adults": true, "pages": [3001] }；没有书面同意的，不能放。',
          };
    case 'answer-whole':
      return {
        message: `${name} 只补了一半，还少 ${answerFields
          .filter((field) => valueAt(value, [field]) === undefined)
          .map(named)
          .join('、')}。`,
        hint: 'answer、source、on 三样一起写：答案、哪份文件说的、哪天。没问全的，一样也不写。',
      };
    default:
      return { message: `${name} 不合规定。`, hint: '照着同一个文件夹里别的文件的写法改。' };
  }
}

function named(key: unknown): string {
  const label = fieldName(String(key))?.label;
  return label === undefined ? String(key) : `${String(key)}（${label}）`;
}
