import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { CommandError } from '../command/command-error.ts';

/** 一个命令用掉的。 */
export interface Spent {
  readonly seconds: number;
  /** 处理器一共忙了几秒；机器忙的时候，它比 `seconds` 作得准。 */
  readonly cpuSeconds: number;
  /** 它和它起的进程，同一时刻一共占多少内存，最多的时候；共用的不重复算（PSS）。 */
  readonly mebibytes: number;
  /** 隔一会儿看一回占多少内存：什么时候（毫秒，从 1970 年起）、占多少。 */
  readonly samples: readonly MemorySample[];
}

/** 某一刻占多少内存。 */
export interface MemorySample {
  readonly at: number;
  readonly mebibytes: number;
}

const EVERY_MS = 250;
const TICKS_PER_SECOND = 100;

/** 运行一个命令，量它用掉多少；没有办成的，把它末尾说的几行带上。只在 Linux 上量得到内存和处理器。 */
export async function runMeasured(
  program: string,
  args: readonly string[],
  cwd = process.cwd(),
  more: Readonly<Record<string, string>> = {},
): Promise<Spent> {
  const busy = waitedTicks();
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai', ...more },
  });
  let said = '';
  const keep = (text: Buffer) => {
    said = (said + text.toString('utf8')).slice(-2000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const samples: MemorySample[] = [];
  const watch = setInterval(() => {
    samples.push({ at: Date.now(), mebibytes: Math.round(kibibytesOf(child.pid) / 1024) });
  }, EVERY_MS);
  const status = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail);
    child.on('close', settle);
  }).finally(() => clearInterval(watch));
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    const last = said.trim().split('\n').slice(-5).join('\n');
    throw new CommandError(`${[program, ...args].join(' ')} 没有办成：\n${last}`);
  }
  const cpuSeconds = (waitedTicks() - busy) / TICKS_PER_SECOND;
  return { seconds, cpuSeconds, mebibytes: peakOf(samples), samples };
}

/** 最多的时候占多少；一回也没有看到的是 0。 */
export function peakOf(samples: readonly MemorySample[]): number {
  return samples.reduce((peak, { mebibytes }) => Math.max(peak, mebibytes), 0);
}

/** 这个进程和它底下的，一共占多少 KiB。 */
function kibibytesOf(root: number | undefined): number {
  if (root === undefined) return 0;
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((id) => [Number(id), Number(statOf(id)[1] ?? 0)]),
  );
  const isUnder = (id: number | undefined): boolean =>
    id !== undefined && id > 1 && (id === root || isUnder(parents.get(id)));
  return [...parents.keys()]
    .filter(isUnder)
    .reduce(
      (sum, id) => sum + Number(/^Pss:\s+(\d+)/m.exec(textOf(`${id}/smaps_rollup`))?.[1] ?? 0),
      0,
    );
}

/** 等到了结果的进程（连它们自己等到的），处理器一共忙了多少下：`cutime` 加 `cstime`。 */
function waitedTicks(): number {
  const fields = statOf('self');
  return Number(fields[13] ?? 0) + Number(fields[14] ?? 0);
}

/** `/proc/…/stat` 里进程名后面的各项：0 是状态，1 是上一层的进程号。 */
function statOf(id: string): readonly string[] {
  return textOf(`${id}/stat`).split(') ').at(-1)?.split(' ') ?? [];
}

/** 刚刚没了的进程，什么也没有。 */
function textOf(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
