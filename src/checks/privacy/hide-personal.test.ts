import { expect, test } from 'vitest';
import { checkPast } from '../check-past.ts';
import { withoutPersonal } from './hide-personal.ts';

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
