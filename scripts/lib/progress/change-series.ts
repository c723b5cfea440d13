import { join } from 'node:path';
import { startSeries } from '../../../src/sitting/start-series.ts';
import { CommandError } from '../command/command-error.ts';
import { writeTogether } from '../write-together.ts';
import { planTextIn, readSittingPast } from './read-town.ts';
import { filesIn } from './stored-past.ts';
import { readVillages } from './town-files.ts';

/** 除了公布，还能标演示的几个文件夹。 */
const foldersWithDemo = ['promises', 'meetings', 'rules', 'exemplars'];

function hasDemoLeft(content: string): boolean {
  return (
    readVillages(content).some(({ demo }) => demo) ||
    foldersWithDemo.some((folder) =>
      filesIn(content, folder).some(({ text }) => /^demo:\s*true\s*$/m.test(text)),
    )
  );
}

/**
 * 换一个系列，或者从演示换成真的：写新的计划，删演示的公布。不能换的抛 `CommandError`，什么也不动。
 * 返回要说给人听的几句。
 */
export function changeSeries(
  content: string,
  asked: Parameters<typeof startSeries>[2],
): readonly string[] {
  const series = startSeries(planTextIn(content), readSittingPast(content), {
    ...asked,
    hasDemoLeft: hasDemoLeft(content),
  });
  if (!series.started) {
    const said = series.refusals.map(({ code, message }) => `${code} ${message}`);
    throw new CommandError(`没有换，什么也没有动：\n${said.join('\n')}`);
  }
  writeTogether([
    ...series.gone.map((path) => ({ path: join(content, path.replace(/^content\//, '')) })),
    { path: join(content, 'progress-plan.json'), text: series.planText, name: '计划' },
  ]);
  return series.said;
}
