import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const commands = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

test.each(commands)(
  'scripts/%s 是一个命令：package.json 里有名字，从 runCommand 进，自己什么也不往外给',
  (name) => {
    expect(Object.values(scripts)).toContain(`node scripts/${name}`);
    const text = readFileSync(join(root, 'scripts', name), 'utf8');
    expect(text.match(/^await runCommand\(/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^export |process\.exit|new Error\(/m);
    expect(text.split('\n').length).toBeLessThan(70);
  },
);
