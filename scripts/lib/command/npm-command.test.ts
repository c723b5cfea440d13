import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { npmCommand } from './npm-command.ts';

test('在 npm run 里的，用 Node 运行 npm 自己的脚本', () => {
  const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
  expect(npmCommand({ npm_execpath: script }, 'C:\\node.exe')).toEqual({
    program: 'C:\\node.exe',
    first: [script],
  });
});

test('别的装包程序（pnpm）运行的、直接运行的，看 Node 旁边', () => {
  const beside = () => true;
  const { program, first } = npmCommand(
    { npm_execpath: '/usr/bin/pnpm' },
    '/opt/node/node',
    beside,
  );
  expect(program).toBe('/opt/node/node');
  expect(first).toEqual(['/opt/node/node_modules/npm/bin/npm-cli.js']);
});

test('都没有的就是 npm，真的运行得了', () => {
  expect(npmCommand({}, '/nowhere/node', () => false)).toEqual({ program: 'npm', first: [] });
  const { program, first } = npmCommand();
  const { status, stdout } = spawnSync(program, [...first, '--version'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+/);
});
