/** `npm run ledgers -- new 文件夹`：在仓库外面的文件夹里放各本台账的空白模板。 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { sayCount } from '../src/kinds/say-count.ts';
import { siteSchema } from '../src/kinds/site.ts';
import { villageSchema } from '../src/kinds/village.ts';
import { ledgerTemplates } from '../src/ledgers/templates/templates.ts';
import { defaultContent } from './lib/content-folder.ts';
import { LedgerFolderError, placeTemplates } from './lib/progress/place-templates.ts';

const USAGE = '写法：npm run ledgers -- new 文件夹（要在任何 git 仓库外面，如 D:\\台账）';

const [command, target, ...rest] = process.argv.slice(2);
if (command !== 'new' || target === undefined || rest.length > 0) stop(USAGE, 2);

const villages = z.array(villageSchema).parse(readContent('villages.json'));
const { aspects, meetingForms, questions } = siteSchema.parse(readContent('site.json'));
const templates = await ledgerTemplates({ villages, aspects, meetingForms, questions });
try {
  const paths = placeTemplates(resolve(target), templates);
  console.log(
    `${sayCount(paths.length, '本台账')}的模板放好了：\n${paths.map((path) => `  ${path}`).join('\n')}`,
  );
  console.log('先看每本里的“填写说明”。这个文件夹不要放进仓库，不要发到群里。');
} catch (error) {
  if (!(error instanceof LedgerFolderError)) throw error;
  stop(error.message, 1);
}

function readContent(name: string): unknown {
  return JSON.parse(readFileSync(join(defaultContent(), name), 'utf8'));
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
