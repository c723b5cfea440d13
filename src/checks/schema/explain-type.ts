import type { Explained } from '../../source/fault.ts';
import { describePath, fieldName } from '../../source/schema/fields.ts';
import { meantBoolean, meantList, meantNumber } from './meant-value.ts';
import { sayValue, typeName } from './say-value.ts';

/** 这个字段写在什么文件里。 */
export interface FieldHome {
  /** JSON 文件：改法照 JSON 的写法说。 */
  readonly isJson: boolean;
  /** 一定要写的字段，不能删掉了事。 */
  readonly isRequired: boolean;
  /** 提交过的文件，这里是编号的，提交的是哪个号。 */
  readonly committed: number | undefined;
}

/** 该写文字的写了数，该写清单的写了一句话……把它说成中文。 */
export function explainType(
  expected: string,
  value: unknown,
  path: readonly PropertyKey[],
  home: FieldHome,
): Explained {
  const { isJson } = home;
  const name = path.length === 0 ? '整个文件' : describePath(path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (value === null) {
    return {
      message: `${name} 是空的，${isJson ? '写的是 null' : '冒号后面没有写内容'}。`,
      hint: emptyHint(key, home),
    };
  }
  switch (expected) {
    case 'string':
      return explainNotText(name, value, isJson);
    case 'number':
      return {
        message: `${name} 要写数字，现在是${typeName(value)}。`,
        hint: numberHint(value, home.committed),
      };
    case 'int':
      return {
        message: `${name} 要写整数，现在是 ${sayValue(value)}。`,
        hint: '去掉小数点和后面的数。',
      };
    case 'boolean':
      return {
        message: `${name} 只能写 true 或 false。`,
        hint: booleanHint(value),
      };
    case 'array':
      return {
        message: `${name} 要写成清单，一条一行，现在是${typeName(value)}。`,
        hint: listHint(value, isJson),
      };
    default:
      return {
        message: `${name} 下面要分成几个字段来写，现在是${typeName(value)}。`,
        hint: isJson
          ? '用一对花括号包起来，里面写 "字段名": 内容，各样之间用英文逗号隔开。'
          : '换行，每个字段一行，比上一行多缩进两格：  字段名: 内容。',
      };
  }
}

function explainNotText(name: string, value: unknown, isJson: boolean): Explained {
  const pair = soleEntry(value);
  if (pair !== undefined) {
    return {
      message: `${name} 是一句话，里面的“英文冒号加空格”被当成了字段名。`,
      hint: `整句用英文单引号包起来：'${pair[0]}: …'；或者把冒号改成中文的“：”。`,
    };
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return {
      message: `${name} 要写文字，现在没加引号，被当成了${typeName(value)}。`,
      hint: `加上英文引号：${isJson ? JSON.stringify(String(value)) : `'${String(value)}'`}。`,
    };
  }
  const [only, ...more] = Array.isArray(value) ? value : [];
  if (typeof only === 'string' && more.length === 0) {
    return {
      message: `${name} 只写一样，不用写成清单。`,
      hint: isJson
        ? `去掉方括号，写成 ${JSON.stringify(only)}。`
        : `去掉方括号、减号，写成 ${only}；方括号是话里的，整句用英文单引号包起来：'[${only}]'。`,
    };
  }
  return {
    message: `${name} 要写一句话，现在是${typeName(value)}。`,
    hint: isJson
      ? '写成一句话，两头用英文双引号："…"。'
      : '写成一行文字；以 [ 或 { 开头的句子，整句用英文单引号包起来。',
  };
}

function numberHint(value: unknown, committed: number | undefined): string {
  if (Array.isArray(value)) return `去掉方括号或短横，只写一个，写成 ${String(value[0] ?? 1)}。`;
  const meant = committed ?? meantNumber(value);
  if (meant !== undefined) return `只写阿拉伯数字，不加引号、逗号和单位，写成 ${meant}。`;
  const items = meantList(value);
  return items.length > 1 && items.every((item) => meantNumber(item) !== undefined)
    ? `用英文逗号隔开，写成 ${items.map(meantNumber).join(', ')}。`
    : '只写阿拉伯数字，不加单位和引号。';
}

function booleanHint(value: unknown): string {
  const meant = meantBoolean(value);
  return meant === undefined
    ? '是就写 true，不是就写 false，不加引号。'
    : `写成 ${meant}，不加引号。`;
}

/** 编号的清单写在一行里；一句句话的，一条一行。 */
function listHint(value: unknown, isJson: boolean): string {
  const items = meantList(value);
  const isCodes = items.length > 0 && items.every((item) => /^\d[\d#-]*$/.test(item));
  if (!isCodes && isJson) return '用一对方括号包起来，各条用英文双引号、英文逗号隔开：["…", "…"]。';
  if (!isCodes) return '换行，每条前面写两个空格、英文减号、一个空格：  - 内容。';
  const written = items.map((item) =>
    item.includes('#') ? (isJson ? `"${item}"` : `'${item}'`) : item,
  );
  return `用英文的方括号和逗号，写成 [${written.join(', ')}]。`;
}

function soleEntry(value: unknown): readonly [string, unknown] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.length === 1 ? entries[0] : undefined;
}

/** 是空的，写什么；可写可不写的，也可以删掉。 */
export function emptyHint(key: string, { isJson, isRequired, committed }: FieldHome): string {
  if (committed !== undefined) return `写上 ${committed}：提交过的是这个号，编号公布以后永不改。`;
  const label = fieldName(key)?.label ?? '内容';
  if (isRequired) return `写上${label}。`;
  return `写上${label}；不用写的就删掉这一${isJson ? '项' : '行'}。`;
}
