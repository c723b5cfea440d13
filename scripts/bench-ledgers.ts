/** `npm run bench:ledgers -- [行数]`：量一量读台账要多久、占多少内存。造的台账里没有真人。 */
import { fileURLToPath } from 'node:url';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand, withoutItsWords } from './lib/command/run-command.ts';
import { measureReading, readAndMeasure } from './lib/progress/ledgers/measure-reading.ts';

const usage = '写法：npm run bench:ledgers -- [行数，默认 100000]';

await runCommand(async (argv) => {
  const options = { read: { type: 'string' } } as const;
  const { values, positionals } = readArguments(argv, { usage, options, positionals: 1 });
  if (values.read !== undefined) {
    readAndMeasure(values.read);
    return 0;
  }
  const [count = '100000'] = positionals;
  const script = fileURLToPath(import.meta.url);
  await measureReading(countArgument('行数', count, 10_000_000, usage), script);
  return 0;
}, withoutItsWords);
