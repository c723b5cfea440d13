import { expect, test } from 'vitest';
import { calendarTexts } from './calendar-texts.ts';

test('折起来的行接上，转义解开，一行的值是一段；引号里的冒号不算到头', () => {
  const calendar = 'SUMMARY;X-A="a:b":路灯修\r\n 好了\\, 亮\r\nDESCRIPTION:一\\n二\r\n';
  expect(calendarTexts(calendar)).toEqual([
    { where: '日历', text: '路灯修好了, 亮\n一\n二', pieces: ['路灯修好了, 亮', '一\n二'] },
    { where: '日历', text: '"a:b"' },
  ]);
});
