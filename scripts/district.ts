/** `npm run district -- list.json`：照单子把各镇生成好的网站合成一个区的网站，一处找各镇的；只取变了的镇。 */
import { dirname, join, resolve } from 'node:path';
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { districtFolder, keptBeside } from './lib/district/district-folder.ts';
import { oneAtATime } from './lib/site/one-at-a-time.ts';

const usage = `写法：npm run district -- list.json [--out district] [--kept 各镇取来的存在哪里]
　　　npm run district -- list.json --workflow [--program 程序仓库的 https 网址]`;

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, {
    usage,
    positionals: 1,
    options: {
      out: { type: 'string', default: 'district' },
      kept: { type: 'string' },
      workflow: { type: 'boolean', default: false },
      program: { type: 'string' },
    },
  });
  const [list] = positionals;
  if (list === undefined) throw usageError('没有写单子是哪个文件。', usage);
  if (values.workflow) {
    const { placeDistrictWorkflow } = await import('./lib/district/place-workflow.ts');
    console.log(`写好了：${placeDistrictWorkflow(list, values.program)}`);
    return 0;
  }
  const { mergeDistrict } = await import('./lib/district/merge-district.ts');
  const lock = join(dirname(resolve(values.out)), '.district.lock');
  await oneAtATime(lock, () => {
    const out = districtFolder(values.out);
    const kept = values.kept ?? keptBeside(out);
    return mergeDistrict({ list, out, kept }, console.log);
  });
  return 0;
});
