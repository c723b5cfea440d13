import type { Unit } from '../words/units.ts';

/** 一笔钱、一个证，叫什么由前面的字说了算：育儿补贴、结婚证、生育保险。 */
const LONG_TAILS = [
  ...['补贴', '补助', '津贴', '补偿', '奖励', '救助', '保险', '贷款', '报销', '许可', '执照'],
  ...['执照', '待遇', '基金', '扶持', '优惠', '减免', '证明', '合同', '培训'],
];
const SHORT_TAILS = new Set(['证', '金', '费', '险', '税', '票', '卡']);

/** 名目里要紧的几对字，各是哪两个单位（按位置）；话里没有说到名目的为空。 */
export function headPairs(units: readonly Unit[]): readonly (readonly [number, number])[] {
  const heads: (readonly [number, number])[] = [];
  const joined = (from: number, to: number) =>
    units
      .slice(from, to)
      .every(
        ({ character, particle, isSeparated }, at) =>
          character !== undefined && !particle && (at === 0 || !isSeparated),
      );
  for (let at = 2; at < units.length; at++) {
    const letter = units[at]?.character ?? '';
    const two = letter + (units[at + 1]?.character ?? '');
    if (LONG_TAILS.includes(two) && joined(at - 2, at + 2)) heads.push([at - 2, at - 1]);
    else if (SHORT_TAILS.has(letter) && joined(at - 2, at + 1))
      heads.push([at - 2, at - 1], [at - 1, at]);
  }
  return heads;
}
