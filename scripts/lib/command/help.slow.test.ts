import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const commands = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));

test.each(commands)(
  'scripts/%s --help 只说写法，算办成了，没有一句错',
  { timeout: 60_000 },
  (name) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', name), '--help'],
      { cwd: root, encoding: 'utf8', input: '' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^写法：/);
  },
);
