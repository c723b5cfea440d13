import type { StepSpent } from '../site/steps/open-steps.ts';
import { type MemorySample, peakOf } from './run-measured.ts';

/** 生成的各步，一步一行：几秒、处理器几秒、那段时间全部进程一共占的内存最多多少；忙得多的在前。 */
export function stepTable(
  steps: readonly StepSpent[],
  samples: readonly MemorySample[],
): readonly string[] {
  return [
    '    秒  处理器     MiB  哪一步',
    ...steps
      .toSorted((a, b) => b.cpuSeconds - a.cpuSeconds)
      .map(({ name, from, to, cpuSeconds }) => {
        const during = samples.filter(({ at }) => at >= from && at <= to);
        const cells = [((to - from) / 1000).toFixed(1), cpuSeconds.toFixed(1), peakOf(during)];
        return `${cells.map((cell) => String(cell).padStart(6)).join('  ')}  ${name}`;
      }),
  ];
}
