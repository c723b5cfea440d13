import { expect, test } from 'vitest';
import { gatherContent } from '../../source/content.ts';
import { checkPast } from '../check-past.ts';
import type { Finding } from '../finding.ts';
import { hidePersonal, spottedIn, textsToHide, withoutPersonal } from './hide-personal.ts';

test('命令要印的标题、文件名里的号码和姓名，遮住再印', () => {
  const said = withoutPersonal(
    '1010  12  安居才家低保13800138000\n没读 content/progress/田维山低保.json',
  );
  for (const value of ['安居才', '13800138000', '田维山']) expect(said).not.toContain(value);
  expect(said).toContain('1010  12');
  expect(said).toContain('content/progress/');
});

test('平常的标题、日子的文件名，照样印', () => {
  const said = '1010  63  农村低保\ncontent/progress/2022-11-15.json';
  expect(withoutPersonal(said)).toBe(said);
});

test('对着旧账查出来的，文件名里有号码、姓名也不照抄', () => {
  const path = 'content/progress/田维山低保13800138000.json';
  const progress = {
    releaseFaults: [{ path, message: `${path} 不是一期进度。` }],
    planFaults: [],
    audit: undefined,
  };
  const said = JSON.stringify(checkPast({ unreadable: undefined, isShallow: false, progress }));
  expect(said).toContain('content/progress/');
  expect(said).not.toMatch(/田维山|13800138000/);
});

test('要遮的先在别处找好了，遮得一样：话、怎么改、文件和别的几处都在内', () => {
  const places = [{ file: 'content/guide/田维山低保13800138000.md', line: 2 }];
  const finding: Finding = {
    ...{ code: 'E-YAML', severity: 'error', file: 'content/policies/13700137000.md', line: 3 },
    ...{ message: '“13900139000”写在这里。', hint: '删掉62284800000000001234。', places },
  };
  const town = gatherContent([], undefined);
  const spotted = new Map(textsToHide([finding]).map((text) => [text, spottedIn(text)]));
  const said = hidePersonal([finding], town, spotted);
  expect(said).toEqual(hidePersonal([finding], town));
  expect([...spotted.keys()]).toHaveLength(4);
  expect(JSON.stringify(said)).not.toMatch(/田维山|13700137000|13800138000|13900139000|6228480/);
});
