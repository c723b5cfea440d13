/** `npm run verify -- 网址或文件夹`：照网站自己说的那次提交重新生成一份，一个字节一个字节对；有差别返回 1。 */
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { verifySite } from './lib/proof/verify-site.ts';

const usage = '写法：npm run verify -- https://网址/ 或者 dist  [--content 放内容的文件夹]';

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, {
    usage,
    options: { content: { type: 'string' } },
    positionals: 1,
  });
  const [place] = positionals;
  if (place === undefined) throw usageError('要写网址，或者生成好的网站在哪个文件夹。', usage);
  const { isSame, lines } = await verifySite(place, existingTown(values.content), console.log);
  for (const line of lines) console.log(line);
  return isSame ? 0 : 1;
});
