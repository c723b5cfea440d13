/** `npm run dev`：边改边看，改了哪里网页马上跟着变。还没检查过，不能拿去发布。 */
import { gatherContent } from '../src/source/content.ts';
import { readContentFiles } from '../src/source/read-content.ts';
import { runCommand } from './lib/command/run-command.ts';
import { readSettings } from './lib/command/settings.ts';
import { today } from './lib/command/today.ts';
import { existingTown, readContentFolder } from './lib/content-folder.ts';
import { HistoryUnreadable } from './lib/git/git.ts';
import { readWorkDays } from './lib/git/work-days.ts';
import { preparePictures } from './lib/pictures/prepare-pictures.ts';
import { runAstro } from './lib/site/run-astro.ts';

await runCommand(async (argv) => {
  const settings = readSettings(argv);
  const content = existingTown(settings.content);
  const town = gatherContent(readContentFiles(readContentFolder(content)), undefined);
  return runAstro(['dev', '--port', String(settings.port)], settings, {
    commitDay: lastDay(content),
    pictures: await preparePictures(content, town),
  });
});

/** 只是看看，旧账读不了也看得成：说一声，当作还没有提交过。 */
function lastDay(content: string): string | undefined {
  try {
    return readWorkDays(content, today()).commitDay;
  } catch (error) {
    if (!(error instanceof HistoryUnreadable)) throw error;
    console.error(error.message);
    return undefined;
  }
}
