import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSteps } from './open-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('做到第几步、一共几步，开始的时候说；做完说各用了几秒', async () => {
  const said: string[] = [];
  const steps = openSteps((line) => said.push(line), undefined);
  expect(await steps.run('check', () => 7)).toBe(7);
  expect(await steps.aside('astro', async () => ({ value: 'ok', cpuSeconds: 3 }))).toBe('ok');
  steps.finish();
  expect(said[0]).toMatch(/^（1\/\d+）检查内容……$/);
  expect(said[1]).toMatch(/^（2\/\d+）生成网页……$/);
  expect(said[2]).toMatch(/^用了 [\d.]+ 秒：检查内容 [\d.]+，生成网页 [\d.]+。$/);
});

test('刚说过话，不又说做了多少', async () => {
  const said: string[] = [];
  const steps = openSteps((line) => said.push(line), undefined);
  await steps.run('gate', () => steps.reached('gate', 5, 10));
  expect(said).toHaveLength(1);
});

test('要记的记下：别的线程自己说用掉的，照记', async () => {
  const record = join(folder, 'steps.json');
  const steps = openSteps(() => undefined, record);
  await steps.aside('suggestions', async () => ({ value: undefined, cpuSeconds: 12 }));
  steps.finish();
  const [first, rest] = JSON.parse(readFileSync(record, 'utf8'));
  expect(first.name).toBe('建搜索建议');
  expect(first.cpuSeconds).toBeGreaterThanOrEqual(12);
  expect(rest).toMatchObject({ name: '收垃圾、编译' });
});
