import type { Adoption } from '../kinds/rules.ts';

/** 到会的人够不够开会：18周岁以上村民过半数，或者三分之二以上的户的代表（《村民委员会组织法》第26条）。 */
export function hasQuorum({ by, eligible, present }: Adoption): boolean {
  return by === 'people' ? present * 2 > eligible : present * 3 >= eligible * 2;
}

/** 最少要多少人（户）同意才算过半数。 */
export function leastInFavour({ present }: Adoption): number {
  return Math.floor(present / 2) + 1;
}

/** 到会最少要多少人（户）。 */
export function leastPresent({ by, eligible }: Adoption): number {
  return by === 'people' ? Math.floor(eligible / 2) + 1 : Math.ceil((eligible * 2) / 3);
}

const DAY = 86_400_000;

/** 通知到开会隔了几天；日子都是 `YYYY-MM-DD`。 */
export function noticeDays(notified: string, held: string): number {
  return Math.round((Date.parse(held) - Date.parse(notified)) / DAY);
}

/** 表决的数说成两句大白话：到会够不够，同意过没过半数。不另说没有同意的有多少。 */
export function sayVote(adoption: Adoption): readonly string[] {
  const { by, eligible, present, inFavour } = adoption;
  const [unit, who, enough] =
    by === 'people' ? ['人', '18周岁以上村民', '过半数'] : ['户', '每户一名代表', '三分之二以上'];
  return [
    `${who}，应到 ${eligible} ${unit}，实到 ${present} ${unit}（要${enough}，至少 ${leastPresent(adoption)} ${unit}）`,
    `同意 ${inFavour} ${unit}（要过到会的半数，至少 ${leastInFavour(adoption)} ${unit}）`,
  ];
}

/** 几时通知的，一句话。`held` 是开会的日子。 */
export function sayNotice({ notified, urgent }: Adoption, held: string): string {
  const said = `开会前 ${noticeDays(notified, held)} 天通知的`;
  return urgent === undefined ? said : `${said}，因为${urgent}`;
}

/** 照通过那天的法，凭的是哪一条：2026年起用新条号。 */
export function adoptionBasis(held: string): string {
  return held < '2026-01-01'
    ? '《村民委员会组织法》（2018年版）第21、22、27条'
    : '《村民委员会组织法》第25、26、31条';
}
