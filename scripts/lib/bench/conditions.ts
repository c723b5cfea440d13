import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { today } from '../command/today.ts';

/** 在什么样的机器上、照哪一份程序量的；没有的写「没有」。 */
export interface RunConditions {
  readonly day: string;
  /** 量的时候的提交，连有没有改动。 */
  readonly commit: string;
  readonly cores: number;
  readonly processor: string;
  readonly gibibytes: number;
  /** 前一分钟平均有几个进程在等处理器，量之前、量之后；比 `cores` 大，几秒几秒的数就作不得准。 */
  readonly load: readonly [before: number, after: number];
  readonly node: string;
  readonly chromium: string;
}

/** 程序是哪一份：提交，有没提交的改动的说一声。 */
function programVersion(): string {
  const isChanged = said('git', ['status', '--porcelain']) !== '';
  return `${said('git', ['rev-parse', '--short', 'HEAD'])}${isChanged ? '（有没提交的改动）' : ''}`;
}

/** 程序和内容变没变：提交和没提交的改动合起来的指纹。 */
export function programStamp(): string {
  const hash = createHash('sha256').update(said('git', ['rev-parse', 'HEAD']));
  for (const asked of [
    ['status', '--porcelain'],
    ['diff', 'HEAD'],
  ])
    hash.update(said('git', asked));
  return hash.digest('hex');
}

/** 前一分钟有多忙。 */
export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

/** 量完了记下来；`before` 是量之前有多忙。 */
export function readConditions(before: number): RunConditions {
  return {
    day: today(),
    commit: programVersion(),
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? '没有',
    gibibytes: Math.round(totalmem() / 2 ** 30),
    load: [before, loadNow()],
    node: process.version,
    chromium: said('/usr/bin/chromium', ['--version']).replace(/^Chromium (\S+).*$/, '$1'),
  };
}

/** 机器太忙，作不得准的说一声；不忙的是 `undefined`。 */
export function busyWarning(
  { cores, load }: RunConditions,
  language: 'zh' | 'en',
): string | undefined {
  if (Math.max(...load) <= cores) return undefined;
  return language === 'zh'
    ? `机器忙（${cores} 核，负载 ${load.join(' → ')}）：几秒几秒的数、Lighthouse 的性能分都作不得准，闲了再量。`
    : 'The machine was busy (load above its cores): seconds and the performance score are to be measured again.';
}

/** 写成一句，贴在表上头。 */
export function conditionsLine(
  { day, commit, cores, processor, gibibytes, load, node, chromium }: RunConditions,
  language: 'zh' | 'en',
): string {
  const [before, after] = load;
  return language === 'zh'
    ? `${day}，提交 ${commit}，${cores} 核（${processor}），内存 ${gibibytes} GiB，负载 ${before} → ${after}，Node ${node}，Chromium ${chromium}`
    : `${day}, commit ${commit.replace(/（.*/, ' with changes')}, ${cores} cores (${processor}), ${gibibytes} GiB, load ${before} → ${after}, Node ${node}, Chromium ${chromium}`;
}

function said(program: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? stdout.trim() : '没有';
}
