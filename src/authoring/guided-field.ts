import type { WordChoice } from './town-words.ts';

/** 一个例子：照 YAML、JSON 写得出来的值。 */
export type WrittenExample =
  | string
  | number
  | boolean
  | readonly WrittenExample[]
  | { readonly [key: string]: WrittenExample };

/** 一个字段怎么写，样样都说清：表单、说明页、新写一页时的注释都从这里来。 */
export interface GuidedField {
  /** 字段名，如 `due`。 */
  readonly key: string;
  /** 中文叫法。 */
  readonly label: string;
  /** 一两句话：写什么、什么时候不写。里面的反引号是照写的字。 */
  readonly help: string;
  /** 不写不行。 */
  readonly isRequired: boolean;
  /** 不写的时候算什么；没有的是 `undefined`。 */
  readonly standard: unknown;
  readonly input: FieldInput;
  /** 照着写的例子，合得上 schema。 */
  readonly example: WrittenExample;
}

/** 一处可以写什么。 */
export type FieldInput =
  /** 文字；`isLong` 是一整句、一整段的。`rule` 是只能怎么写。 */
  | { readonly type: 'text'; readonly isLong: boolean; readonly rule?: string }
  | { readonly type: 'number'; readonly least?: number; readonly most?: number }
  /** 公历日期，`YYYY-MM-DD`。 */
  | { readonly type: 'day' }
  /** `true` 或 `false`。 */
  | { readonly type: 'flag' }
  /** 只能从里面挑一个。镇里自己定的词一个也没有的，`choices` 是空的。 */
  | { readonly type: 'choice'; readonly what: string; readonly choices: readonly WordChoice[] }
  /** 若干条，至少 `least` 条；各条都是 `of` 的样子（几个字段一组的是 `group`）。 */
  | { readonly type: 'list'; readonly of: FieldInput; readonly least: number }
  /** 下面再分几个字段。 */
  | { readonly type: 'group'; readonly fields: readonly GuidedField[] }
  /** 一样一项：`keys` 是各项的名字，`of` 是各项的内容。 */
  | { readonly type: 'map'; readonly keys: FieldInput; readonly of: FieldInput }
  /** 几种写法里挑一种。 */
  | { readonly type: 'either'; readonly options: readonly FieldInput[] };
