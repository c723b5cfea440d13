import { dayArgument, readArguments } from '../command/arguments.ts';
import { usageError } from '../command/command-error.ts';

/** 一个村，和写了的户数。 */
export interface RequestedVillage {
  readonly name: string;
  readonly households: number | undefined;
}

/** 新镇的样样：放在哪里、叫什么、有哪些村、答应了哪几件事。 */
export interface TownRequest {
  readonly folder: string;
  /** 镇的代号，小写英文；定了不改。 */
  readonly id: string;
  /** 镇名，如「青石镇」。 */
  readonly name: string;
  /** 上一级，从省写起，如「某省云岭县」。 */
  readonly district: string;
  /** 区县的六位行政区划代码（GB/T 2260）。 */
  readonly areaCode: string;
  readonly villages: readonly RequestedVillage[];
  /** 答应办的事的名字；一件也没有的是空的。 */
  readonly actions: readonly string[];
  /** 要抄过去的政策的编号。 */
  readonly policies: readonly number[];
  /** 进度从哪天数起；没写的是 `undefined`。 */
  readonly start: string | undefined;
}

/** 问一句，等人答。 */
export type Ask = (question: string) => Promise<string>;

const newTownUsage = [
  '写法：npm run new-town -- 文件夹 --id qingshi --name 青石镇 --district 某省云岭县 --area-code 123456',
  '      --villages 甲村=312,乙村 --actions 走访,恳谈会 [--policies 1010,1030] [--from 2026-03-02]',
  '村名后面写 =户数，不晓得的不写；--from 是进度从哪天数起，不写是今天。',
  '不写的，在终端里会一样一样问。',
].join('\n');

const asked = {
  id: '镇的代号（小写英文或拼音，定了不改，如 qingshi）：',
  name: '镇名（如 青石镇）：',
  district: '上一级，从省写起（如 某省云岭县）：',
  'area-code': '区县的行政区划代码（六位数字，民政部网站上查得到）：',
  villages: '有哪些村、社区，用逗号隔开，晓得户数的写在等号后面（如 甲村=312,乙村）：',
  actions: '答应大家办哪几件事，用逗号隔开（还没有就直接回车）：',
} as const;

type AskedName = keyof typeof asked;

/** 读参数；少了的用 `ask` 问，没有 `ask`（不在终端里）就说少了哪些。写错的抛 `CommandError`，退出码 2。 */
export async function readTownRequest(
  argv: readonly string[],
  ask: Ask | undefined,
): Promise<TownRequest> {
  const { values, positionals } = readArguments(argv, {
    usage: newTownUsage,
    positionals: 1,
    options: {
      id: { type: 'string' },
      name: { type: 'string' },
      district: { type: 'string' },
      'area-code': { type: 'string' },
      villages: { type: 'string' },
      actions: { type: 'string' },
      policies: { type: 'string' },
      from: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw usageError('少写了放在哪个文件夹。', newTownUsage);
  const names = Object.keys(asked) as AskedName[];
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length > 0 && ask === undefined) {
    throw usageError(`少写了 ${missing.map((name) => `--${name}`).join('、')}。`, newTownUsage);
  }
  const answers = new Map<AskedName, string>();
  for (const name of names) answers.set(name, values[name] ?? (await ask?.(asked[name])) ?? '');
  const text = (name: AskedName) => (answers.get(name) ?? '').trim();
  return {
    folder,
    id: matching(
      text('id'),
      /^[a-z][a-z0-9-]{1,30}$/,
      '--id',
      '小写英文字母、数字和减号，字母开头',
    ),
    name: matching(text('name'), /^\p{Script=Han}{2,12}$/u, '--name', '两到十二个汉字，如 青石镇'),
    district: matching(
      text('district'),
      /^\p{Script=Han}{2,20}$/u,
      '--district',
      '汉字，如 某省云岭县',
    ),
    areaCode: matching(text('area-code'), /^\d{6}$/, '--area-code', '六位数字'),
    villages: villagesOf(text('villages')),
    actions: listOf(text('actions'), '--actions', 0),
    policies: listOf(values.policies ?? '', '--policies', 0).map((code) =>
      Number(matching(code, /^1\d{3}$/, '--policies', '政策的编号，四位数字，1 开头')),
    ),
    start: dayArgument('--from', values.from, newTownUsage),
  };
}

/** 「甲村=312,乙村」：村名，和写了的户数。 */
function villagesOf(text: string): readonly RequestedVillage[] {
  const villages = listOf(text, '--villages', 1).map((item) => {
    const [, name = '', households] = /^([^=]+?)\s*(?:=\s*([1-9]\d{0,4}))?$/.exec(
      item.replaceAll('＝', '='),
    ) ?? [undefined, ''];
    if (name === '') {
      throw usageError(
        `--villages「${item}」不对：村名后面的户数写成 =312 这样，不晓得的不写。`,
        newTownUsage,
      );
    }
    return { name, households: households === undefined ? undefined : Number(households) };
  });
  refuseTwice(
    villages.map(({ name }) => name),
    '--villages',
  );
  return villages;
}

function matching(text: string, pattern: RegExp, name: string, wanted: string): string {
  if (pattern.test(text)) return text;
  throw usageError(`${name}「${text}」不对：要写${wanted}。`, newTownUsage);
}

function listOf(text: string, name: string, least: number): readonly string[] {
  const items = text
    .split(/[,，、]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length < least) throw usageError(`${name} 至少写一个。`, newTownUsage);
  refuseTwice(items, name);
  return items;
}

function refuseTwice(items: readonly string[], name: string): void {
  const twice = items.find((item, place) => items.indexOf(item) < place);
  if (twice !== undefined) throw usageError(`${name} 里「${twice}」写了两遍。`, newTownUsage);
}
