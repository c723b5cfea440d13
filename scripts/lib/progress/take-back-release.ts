import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeBack } from '../../../src/sitting/take-back.ts';
import { CommandError } from '../command/command-error.ts';
import { sayWriteFailure } from '../say-write-failure.ts';
import { readSittingPast } from './read-town.ts';
import { isRecorded } from './written-record.ts';

/** 收回还没有提交的一期：只删命令写下的那个文件。收不回的抛 `CommandError`，什么也不动。 */
export function takeBackRelease(content: string, until: string): readonly string[] {
  const past = readSittingPast(content);
  const text = past.current.find(({ path }) => path.endsWith(`/${until}.json`))?.text;
  const back = takeBack(past, until, text !== undefined && isRecorded(content, text));
  if (!back.taken) throw new CommandError(`${back.refusal.code} ${back.refusal.message}`);
  const path = join(content, back.path.replace(/^content\//, ''));
  try {
    rmSync(path);
  } catch (error) {
    throw new CommandError(`${back.path} 删不掉：${sayWriteFailure(error)}`);
  }
  return [
    `收回了数到 ${until} 的公布，删了 ${back.path}；别的什么也没有动。`,
    '已经 git add 过的，再 git add 一遍。台账旁边的报告、底数下一次公布会换掉。',
  ];
}
