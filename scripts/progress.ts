/**
 * `npm run progress`：由仓库外面的台账公布一期进度。也管做钥匙、换系列。
 * 参数不对返回 2，不能公布返回 1，一样也不写。
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newSeries } from '../src/disclosure/plan/new-series.ts';
import { editPlanText, withoutMeasures } from '../src/disclosure/plan/plan-text.ts';
import { demoFiles, publishedPast } from '../src/disclosure/release/published-past.ts';
import { UsageError } from './lib/arguments.ts';
import { defaultContent } from './lib/content-folder.ts';
import { createKeyFile, KeyFileError } from './lib/progress/key-file.ts';
import { LedgerFolderError } from './lib/progress/place-templates.ts';
import { type ProgressTask, readProgressTask } from './lib/progress/progress-arguments.ts';
import { NotPublished, publishProgress, readPlan } from './lib/progress/publish-progress.ts';
import { readStoredPast } from './lib/progress/stored-past.ts';
import { writeTogether } from './lib/write-together.ts';

const LOST_KEY =
  '钥匙真的丢了：用 --new-key 另做一把，再用 --new-series 换一个系列代号；旧系列到此为止，登过的不动。';

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const today = new Date().toLocaleDateString('sv-SE');
    const task = readProgressTask(process.argv.slice(2), { today, key: process.env.MINGBAI_KEY });
    await perform(task);
    return 0;
  } catch (error) {
    console.error(explain(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function perform(task: ProgressTask): Promise<void> {
  if (task.task === 'new-key') {
    const fingerprint = createKeyFile(resolve(task.path));
    console.log(`钥匙做好了：${task.path}，指纹 ${fingerprint}。`);
    console.log('照抄一份，锁进镇里的柜子。丢了，这个系列就接不下去；给人看了，就不保密了。');
    return;
  }
  const content = resolve(task.content ?? defaultContent());
  if (!existsSync(join(content, 'progress-plan.json'))) {
    throw new UsageError(`${content} 里没有 progress-plan.json，不是 content 文件夹。`);
  }
  if (task.task === 'new-series') return startSeries(content, task.id);
  const settings = { ...task, ledgers: resolve(task.ledgers), key: resolve(task.key) };
  const say = (message: string) => console.error(message);
  const paths = await publishProgress(content, settings, { say, reading: progressBar() });
  console.log(`公布好了：\n${paths.map((path) => `  ${path}`).join('\n')}`);
  console.log('报告有真数，只给管台账的人看。看过了，再提交 content 里的文件。');
}

function startSeries(content: string, id: string): void {
  const path = join(content, 'progress-plan.json');
  const text = readFileSync(path, 'utf8');
  const plan = readPlan(text);
  const stored = readStoredPast(content);
  const series = newSeries(plan, publishedPast(stored, false).releases, id);
  if (!series.started) throw new NotPublished(series.message);
  const edited = withoutMeasures(editPlanText(text, series.edit), series.gone);
  writeTogether([{ path, text: edited }]);
  console.log(`旧系列 ${plan.schema} 到此为止；新系列 ${id} 从 ${series.edit.start} 数起。`);
  for (const { path } of demoFiles(stored.current)) {
    rmSync(join(content, path.replace(/^content\//, '')));
    console.log(`演示的公布删掉了：${path}`);
  }
  const labels = series.gone.map((id) => plan.measures[id]?.label ?? id);
  if (labels.length > 0) {
    console.log(`只公布一次的${labels.join('、')}已经公布过，新系列里不再公布。`);
  }
  console.log('下一次公布用新的钥匙，指纹会记进 content/progress-plan.json。');
}

/** 读台账的进度：每多读一成印一行，看得见没有停住。 */
function progressBar(): (share: number) => void {
  let shown = -1;
  return (share) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= shown) return;
    shown = tenth;
    console.error(`读台账 ${tenth * 10}%`);
  };
}

/** 把错误说成话。没想到的错只说在程序的哪里，不带错误自己的话：里面可能有台账的原文。 */
function explain(error: unknown): string {
  if (error instanceof KeyFileError) return `${error.message}\n${LOST_KEY}`;
  if (error instanceof NotPublished && error.message.includes('R-KEY-WRONG')) {
    return `${error.message}\n${LOST_KEY}`;
  }
  const isKnown = [UsageError, NotPublished, LedgerFolderError].some(
    (known) => error instanceof known,
  );
  if (isKnown && error instanceof Error) return error.message;
  const where = error instanceof Error ? (error.stack?.match(/^ {4}at .*$/gm) ?? []) : [];
  const name = error instanceof Error ? error.name : '未知';
  return [`程序出了没想到的毛病（${name}），什么也没有写。把下面几行报给维护的人：`, ...where].join(
    '\n',
  );
}
