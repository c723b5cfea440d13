import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const withLook = (look: string) =>
  said(
    'E-LOOK-CONTRAST',
    edited('content/site.json', '"demoDay"', `"look": ${look},\n  "demoDay"`),
  );

test('看不清的颜色说差多少，改成哪个；照着改了就不说了', () => {
  const [first] = withLook('{ "color": "#e8a33d" }');
  expect(first).toContain('纸色的底');
  const color = /"color": "(#[0-9a-f]{6})"/.exec(first ?? '')?.[1];
  expect(withLook(`{ "color": "${color}" }`)).toEqual([]);
});

test('夜里的太暗也说；没有写的、看得清的、写歪了的（另有规则说）不说', () => {
  expect(withLook('{ "color": "#0a5a41", "darkColor": "#0b6e4f" }')[0]).toContain('深色的底');
  expect(withLook('{ "color": "#0a5a41" }')).toEqual([]);
  expect(withLook('{ "color": "green" }')).toEqual([]);
});
