import { countArgument, dayArgument, readArguments } from '../command/arguments.ts';
import { usageError } from '../command/command-error.ts';

/** `npm run progress` 要做的事。 */
export type ProgressTask =
  | { readonly task: 'new-key'; readonly path: string }
  | { readonly task: 'new-series'; readonly id: string; readonly content: string | undefined }
  | ({ readonly task: 'publish' } & PublishSettings);

export interface PublishSettings {
  /** 放台账的文件夹。 */
  readonly ledgers: string;
  /** 数到哪一天。 */
  readonly until: string;
  /** 哪天公布。 */
  readonly published: string;
  /** 今天；台账里晚于今天的日子是写错了。 */
  readonly today: string;
  /** 钥匙文件。 */
  readonly key: string;
  /** content 文件夹；没写就是这个网站的。 */
  readonly content: string | undefined;
  /** 审核最多用多少秒。 */
  readonly auditSeconds: number;
  /** 练习、演示：用演示钥匙，公布也标明是演示。 */
  readonly demo: boolean;
}

/** 没写在参数里的，从这里来。 */
export interface Surroundings {
  readonly today: string;
  /** 环境变量 MINGBAI_KEY。 */
  readonly key: string | undefined;
}

const usage = [
  '写法：',
  '  npm run progress -- --ledgers 台账文件夹 --period 2026-04-15 --key 钥匙文件',
  '      [--published 2026-04-18] [--content 文件夹] [--audit-time 秒] [--demo]',
  '  npm run progress -- --new-key 钥匙文件（要在任何 git 仓库外面）',
  '  npm run progress -- --new-series 新的系列代号（钥匙丢了才用）',
].join('\n');

const mostAuditSeconds = 86_400;

const options = {
  ledgers: { type: 'string' },
  period: { type: 'string' },
  published: { type: 'string' },
  key: { type: 'string' },
  content: { type: 'string' },
  'audit-time': { type: 'string', default: '600' },
  demo: { type: 'boolean', default: false },
  'new-key': { type: 'string' },
  'new-series': { type: 'string' },
} as const;

/** 读命令行参数；写错了的说怎么写，退出码 2。 */
export function readProgressTask(argv: readonly string[], around: Surroundings): ProgressTask {
  const { values } = readArguments(argv, { options, usage });
  const { content } = values;
  if (values['new-key'] !== undefined) {
    return { task: 'new-key', path: filled('--new-key', values['new-key']) };
  }
  if (values['new-series'] !== undefined) {
    return { task: 'new-series', id: filled('--new-series', values['new-series']), content };
  }
  const ledgers = filled('--ledgers', values.ledgers);
  const until = dayArgument('--period', filled('--period', values.period), usage);
  const published = dayArgument('--published', values.published ?? around.today, usage);
  const auditSeconds = countArgument('--audit-time', values['audit-time'], mostAuditSeconds, usage);
  const key = values.key ?? around.key;
  if (key === undefined || key === '') {
    throw usageError(
      '没有写钥匙在哪里：写 --key 文件，或者设好环境变量 MINGBAI_KEY。头一回用，先做一把：npm run progress -- --new-key 文件',
      usage,
    );
  }
  return {
    task: 'publish',
    ledgers,
    until,
    published,
    today: around.today,
    key,
    content,
    auditSeconds,
    demo: values.demo,
  };
}

function filled(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw usageError(`少写了 ${name}。`, usage);
  return value;
}
