import { expect, test } from 'vitest';
import { personalFindings, plantedIn } from '../../../tests/support/planted.ts';

test.each(['planted-dev', 'planted-held', 'planted-second', 'planted-third'] as const)(
  '%s：编出来该拦的，都拦住',
  (name) => {
    const missed = plantedIn(name).filter(
      (planted) => !personalFindings(planted).some(({ severity }) => severity === 'error'),
    );
    expect(missed).toEqual([]);
  },
);

test.each(['harmless-dev', 'harmless-held', 'harmless-second', 'harmless-third'] as const)(
  '%s：平常的话，都放行',
  (name) => {
    const alarmed = plantedIn(name).filter((harmless) => personalFindings(harmless).length > 0);
    expect(alarmed).toEqual([]);
  },
);

test('话里没有照抄查出来的号码', () => {
  for (const { kind, text, path } of plantedIn('planted-dev')) {
    if (path !== undefined || kind === 'count' || kind === 'person' || kind === 'list') continue;
    const digits = text.replace(/\D/g, '').slice(-6);
    if (digits.length < 6) continue;
    const said = JSON.stringify(personalFindings({ text }));
    expect(said.replace(/[^\d"]/g, ''), text).not.toContain(digits);
  }
});
