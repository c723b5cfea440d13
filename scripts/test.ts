/**
 * `npm run test:all`：一项一项跑完全部检验，最后一行是「N passed, N failed」。
 * 前面一项不过，后面的照样跑，一次看到全部问题；只有网站没生成出来时，浏览器测试没法跑，算一项不过。
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { gate, suite, type Tally } from './lib/gates/gates.ts';

await runCommand((argv) => {
  readArguments(argv, { usage: '写法：npm test（不收参数）', options: {} });
  const scratch = mkdtempSync(join(tmpdir(), 'mingbai-test-'));
  const tallies: readonly Tally[] = [
    gate('格式和写法', ['run', 'lint']),
    gate('类型', ['run', 'types']),
    gate('没人用的代码', ['run', 'unused']),
    suite('unit', scratch),
    gate('内容检查', ['run', 'check']),
    gate('生成网站', ['run', 'build']),
    suite('shipped', scratch),
    suite('site', scratch),
  ];
  rmSync(scratch, { recursive: true, force: true });
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
