import { readFileSync } from 'node:fs';

const MICROSECONDS = 1e6;
/** Linux 的 `/proc` 里，处理器的时间一秒数一百下。 */
const TICKS_PER_SECOND = 100;

/** 这条线程到现在，处理器忙了几秒。 */
export function threadSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / MICROSECONDS;
}

/** 这个进程的全部线程，和等到了结果的各个进程，到现在一共忙了几秒。 */
export function allSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS + childSeconds();
}

/** 等到了结果的各个进程（连它们自己等到的），一共忙了几秒；只在 Linux 上看得到，别处是 0。 */
export function childSeconds(): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS_PER_SECOND;
}
