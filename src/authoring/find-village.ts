import { nearest } from '../checks/nearest.ts';

interface NamedVillage {
  readonly id: string;
  readonly name: string;
}

/** 找到的村；不止一个合得上、一个也没有的，说给人听。 */
export type FoundVillage = { readonly village: NamedVillage } | { readonly refusal: string };

/**
 * 一个说法是哪个村：代号、名字、名字里不写「村」「社区」都认。
 * 一个也没有的，说出最像的和全部；合得上两个的，要写全。
 */
export function findVillage(word: string, villages: readonly NamedVillage[]): FoundVillage {
  const said = word.trim();
  const exact = villages.filter(({ id, name }) => id === said.toLowerCase() || name === said);
  const found =
    exact.length > 0
      ? exact
      : villages.filter(({ name }) => villageStem(name) === villageStem(said));
  const [village, ...more] = found;
  if (village !== undefined && more.length === 0) return { village };
  if (village !== undefined) {
    return { refusal: `“${said}”有${found.length}个：${list(found)}。写全名，或者写代号。` };
  }
  if (villages.length === 0) {
    return { refusal: 'content/villages.json 里一个村也没有。先把村写进去。' };
  }
  const meant =
    nearest(
      said,
      villages.map(({ name }) => name),
    ) ??
    nearest(
      said,
      villages.map(({ id }) => id),
    );
  const guess = meant === undefined ? '' : `是不是 ${meant}？`;
  return { refusal: `没有“${said}”这个村。${guess}有的是：${list(villages)}。` };
}

/** 村名去掉末尾的「村」「社区」「村委会」。 */
export function villageStem(name: string): string {
  return name.replace(/(?:村民委员会|居民委员会|村委会|居委会|社区|村)$/, '');
}

function list(villages: readonly NamedVillage[]): string {
  return villages.map(({ id, name }) => `${name}（${id}）`).join('、');
}
