import { countArgument, dayArgument, readArguments } from '../command/arguments.ts';
import { usageError } from '../command/command-error.ts';

/** `npm run progress` 要做的事。 */
export type ProgressTask =
  | { readonly task: 'help'; readonly usage: string }
  | ({ readonly task: 'publish' } & PublishSettings)
  | ({ readonly task: 'first-plan' } & InContent)
  | ({ readonly task: 'take-back'; readonly until: string } & InContent)
  | ({ readonly task: 'new-series'; readonly id: string } & InContent)
  | ({
      readonly task: 'start-real';
      readonly id: string;
      /** 真的系列从哪天数起；不写就照计划里的。 */
      readonly start: string | undefined;
    } & InContent);

interface InContent {
  /** content 文件夹；没写就是这个网站的。 */
  readonly content: string | undefined;
}

export interface PublishSettings extends InContent {
  /** 放台账的文件夹。 */
  readonly ledgers: string;
  /** 数到哪一天。 */
  readonly until: string;
  /** 哪天公布。 */
  readonly published: string;
  /** 今天；台账里晚于今天的日子是写错了。 */
  readonly today: string;
  /** 审核最多用多少秒。 */
  readonly auditSeconds: number;
  /** 练习、演示：公布也标明是演示。 */
  readonly demo: boolean;
  /** 看过以后写不写：问一声、不问就写、只看不写。 */
  readonly consent: 'ask' | 'yes' | 'preview';
}

const usage = [
  '写法：',
  '  npm run progress -- --ledgers 台账文件夹 --period 2026-04-15',
  '      由台账公布一期：先看要公布什么，答了“是”才写。',
  '      --preview 只看，什么也不写；--yes 不问就写，给脚本用。',
  '      [--published 2026-04-18] [--content 文件夹] [--audit-time 秒] [--demo]',
  '  npm run progress -- --take-back 2026-04-15',
  '      收回还没有提交的那一期：只删它写下的那个文件。',
  '  npm run progress -- --start-real 新的系列代号 [--from 2026-04-01]',
  '      从演示换成真的：演示的公布删掉，旧系列到此为止，从 --from 那天数起；镇里自己写的内容不动。',
  '  npm run progress -- --new-series 新的系列代号',
  '      换一个系列：旧系列到此为止，新的从它最后数到那天的第二天数起；旧写法的计划一起换成现在的。',
  '  npm run progress -- --first-plan',
  '      计划里还没有写数哪些量的：照镇里的村、方面、会和答应的事写一份。',
  '  npm run progress -- --help',
].join('\n');

const mostAuditSeconds = 86_400;

const options = {
  ledgers: { type: 'string' },
  period: { type: 'string' },
  published: { type: 'string' },
  content: { type: 'string' },
  'audit-time': { type: 'string', default: '600' },
  demo: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  preview: { type: 'boolean', default: false },
  'first-plan': { type: 'boolean' },
  'take-back': { type: 'string' },
  'new-series': { type: 'string' },
  'start-real': { type: 'string' },
  from: { type: 'string' },
} as const;

/** 还写着钥匙的，说的一句。 */
export const keyAdvice =
  '公布不再用钥匙，--key、--new-key 和 MINGBAI_KEY 都不用写了；原来那把等旧系列停了（--new-series）才可以扔。';

/**
 * 读命令行参数；写错了的说怎么写，退出码 2。还写着钥匙的照旧办，用 `say` 说一句。
 */
export function readProgressTask(
  argv: readonly string[],
  today: string,
  say: (message: string) => void = () => {},
): ProgressTask {
  const kept = withoutKey(argv);
  if (kept.length < argv.length) say(keyAdvice);
  const { values } = readArguments(kept, { options, usage });
  const { content } = values;
  if (kept.length === 0 && argv.length > 0) return { task: 'help', usage };
  const named = (['first-plan', 'take-back', 'new-series', 'start-real'] as const).filter(
    (name) => values[name] !== undefined,
  );
  const [task, ...others] = named;
  if (others.length > 0 || (task !== undefined && values.ledgers !== undefined)) {
    throw usageError('一回只做一样：公布、收回、换系列、写计划分开运行。', usage);
  }
  if (task === 'first-plan') return { task, content };
  if (task === 'take-back') {
    const until = dayArgument('--take-back', filled('--take-back', values['take-back']), usage);
    return { task, until, content };
  }
  if (task === 'new-series') {
    return { task, id: filled('--new-series', values['new-series']), content };
  }
  const start = dayArgument('--from', values.from, usage);
  if (task === 'start-real') {
    return { task, id: filled('--start-real', values['start-real']), start, content };
  }
  if (start !== undefined) throw usageError('--from 只和 --start-real 一起写。', usage);
  if (values.yes && values.preview) {
    throw usageError('--yes 和 --preview 只写一个：要么不问就写，要么只看不写。', usage);
  }
  const ledgers = filled('--ledgers', values.ledgers);
  const until = dayArgument('--period', filled('--period', values.period), usage);
  const published = dayArgument('--published', values.published ?? today, usage);
  const auditSeconds = countArgument('--audit-time', values['audit-time'], mostAuditSeconds, usage);
  const consent = values.yes ? 'yes' : values.preview ? 'preview' : 'ask';
  return {
    task: 'publish',
    ...{ ledgers, until, published, today, content, auditSeconds, consent },
    demo: values.demo,
  };
}

/** 去掉写着钥匙的那几个参数，连同它们后面的路径。 */
function withoutKey(argv: readonly string[]): readonly string[] {
  return argv.filter((word, place) => {
    const before = argv[place - 1];
    return !/^--(?:new-)?key(?:=|$)/.test(word) && !(isBareKey(before) && !word.startsWith('--'));
  });
}

function isBareKey(word: string | undefined): boolean {
  return word === '--key' || word === '--new-key';
}

function filled(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw usageError(`少写了 ${name}。`, usage);
  return value;
}
