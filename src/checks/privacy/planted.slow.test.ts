import { expect, test } from 'vitest';
import { personalFindings, plantedIn } from '../../../tests/support/planted.ts';
import { findPersonal } from './find-personal.ts';

test.each(['planted-dev', 'planted-held', 'planted-second', 'planted-third'] as const)(
  '%s：编出来该拦的，都拦住',
  (name) => {
    const missed = plantedIn(name).filter(
      (planted) => !personalFindings(planted).some(({ severity }) => severity === 'error'),
    );
    expect(missed).toEqual([]);
  },
);

/** 最近编的五批一起，连拦不住的也在里面：名字就是一个平常词的占了一大半，拦住的不能少下去。 */
test('planted-fourth：连拦不住的也算，拦住的不到九成一是退步', () => {
  const planted = plantedIn('planted-fourth');
  const refused = planted.filter((text) =>
    personalFindings(text).some(({ severity }) => severity === 'error'),
  );
  expect(refused.length / planted.length).toBeGreaterThanOrEqual(0.91);
});

/** 又是六批，没看着规则写的：拦不住的、拦错了的都在里面。只看这段文字本身，不放进页面，快得多。 */
test('planted-fifth：一千多段里拦住的不到九成一是退步', () => {
  const planted = plantedIn('planted-fifth');
  const refused = planted.filter(({ text }) => isRefused(text));
  expect(refused.length / planted.length).toBeGreaterThanOrEqual(0.91);
});

test('harmless-fifth：看着像的平常话，拦错的到了百分之一是退步', () => {
  const harmless = plantedIn('harmless-fifth');
  const alarmed = harmless.filter(({ text }) => findPersonal(text).length > 0);
  expect(alarmed.length / harmless.length).toBeLessThan(0.01);
});

const isRefused = (text: string) =>
  findPersonal(`# 标题\n\n${text}\n`).some(({ code }) => code.startsWith('E-'));

test.each([
  'harmless-dev',
  'harmless-held',
  'harmless-second',
  'harmless-third',
  'harmless-fourth',
] as const)('%s：平常的话，都放行', (name) => {
  const alarmed = plantedIn(name).filter((harmless) => personalFindings(harmless).length > 0);
  expect(alarmed).toEqual([]);
});

test('话里没有照抄查出来的号码', () => {
  for (const { kind, text, path } of plantedIn('planted-dev')) {
    if (path !== undefined || kind === 'count' || kind === 'person' || kind === 'list') continue;
    const digits = text.replace(/\D/g, '').slice(-6);
    if (digits.length < 6) continue;
    const said = JSON.stringify(personalFindings({ text }));
    expect(said.replace(/[^\d"]/g, ''), text).not.toContain(digits);
  }
});
