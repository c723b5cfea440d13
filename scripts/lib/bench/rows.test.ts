import { expect, test } from 'vitest';
import { judge, shown, worstOfEach } from './rows.ts';

const page = (what: string, measured: number) =>
  judge({ budget: 'page', what, measured, limit: 14_336 });
const score = (what: string, measured: number) => judge({ budget: 'seo', what, measured });

test('字节不许多，分数不许少，刚好都算过', () => {
  expect(page('/1/', 14_336)).toMatchObject({ ratio: 1, isOver: false });
  expect(page('/1/', 14_337).isOver).toBe(true);
  expect(score('/1/', 100)).toMatchObject({ ratio: 1, isOver: false });
  expect(score('/1/', 93)).toMatchObject({ ratio: 0.93, isOver: true });
});

test('上限是 0 的没有倍数，多一点就超；没有上限的只量不比', () => {
  const blocking = (measured: number) => judge({ budget: 'blocking', what: '/1/', measured });
  expect(blocking(0)).toMatchObject({ ratio: undefined, isOver: false });
  expect(blocking(1)).toMatchObject({ ratio: undefined, isOver: true });
  expect(judge({ budget: 'build', what: '1,000', measured: 99 })).toMatchObject({
    ...{ ratio: undefined, isOver: false },
  });
});

test('README 里摆每条预算最差的一处：字节看最重的，分数看最低的，照预算的次序', () => {
  const rows = [score('/1/', 100), page('/1/', 9), page('/2/', 12_000), score('/2/', 93)];
  expect(worstOfEach(rows)).toMatchObject([
    { budget: 'page', what: '/2/', alike: undefined },
    { budget: 'seo', what: '/2/', alike: undefined },
  ]);
});

test('处处一样的，说有几处', () => {
  expect(worstOfEach([score('/1/', 100), score('/2/', 100)])).toMatchObject([{ alike: 2 }]);
  expect(worstOfEach([score('/1/', 100)])).toMatchObject([{ alike: undefined }]);
});

test('数带单位，一千一分节', () => {
  expect(shown('page', 14_336, 'zh')).toBe('14,336 字节');
  expect(shown('check', 2.96, 'en')).toBe('3.0 s');
});
