import { expect, test } from 'vitest';
import { spokenSite } from './spoken-site.ts';

test.each([
  ['某镇明白栏', '某县某镇人民政府', '明白栏'],
  ['明白栏', '某县某镇人民政府', '明白栏'],
  ['某县某镇公开栏', '某县某镇人民政府', '公开栏'],
  ['某镇政府', '某镇政府', '政府'],
])('%s（%s）嘴上叫%s', (name, owner, spoken) => {
  expect(spokenSite(name, owner)).toBe(spoken);
});
