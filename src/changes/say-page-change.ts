import { bookTitle } from '../citation/book-title.ts';
import type { Kind } from '../kinds/kinds.ts';
import { listAt, valueAt } from '../source/value-at.ts';
import { amountChanges } from '../versions/amount-changes.ts';
import type { ListedVersion, PageHistoryShown, ShownVersion } from '../versions/history-of-page.ts';
import { type Changed, changedIn } from '../versions/pages/say-changes.ts';

/** 头一次登一页怎么说；进度的题目是数到哪天，不加书名号。 */
const published: Readonly<Record<Kind, string>> = {
  policies: '新登了政策',
  rules: '新登了村规民约',
  exemplars: '光荣榜上新登了',
  notices: '新登了文件',
  actions: '新登了答应办的',
  promises: '记下了大家提的事',
  progress: '公布了进度，',
  meetings: '登了一次会',
};

/** 一句话里说几处、几个数，再多的只说有几处。 */
const MOST_PLACES = 3;
const MOST_AMOUNTS = 2;

/**
 * 一页的一版是怎么回事，说成一句：新登了、答复了、停用了，改了哪几条、哪几个数。
 * 不登的、读不出来的，只说这一页动过，一个旧字也不说。
 */
export function sayPageChange(
  { kind, title, versions }: Pick<PageHistoryShown, 'kind' | 'title' | 'versions'>,
  version: ListedVersion,
): string {
  if (version.state !== 'shown') {
    return `动过${named(kind, title)}，那一版${version.state === 'withheld' ? '不再登' : '读不出来'}`;
  }
  const name = named(kind, version.text.title);
  if (version === versions[0]) return `${published[kind]}${kind === 'progress' ? title : name}`;
  if (version.compared === undefined) return `改了${name}`;
  const { before } = version.compared;
  if (version.text.isWithdrawn !== before.text.isWithdrawn) {
    return `${before.text.isWithdrawn ? '又用起了' : '停用了'}${name}`;
  }
  const answer = kind === 'promises' ? sayAnswers(before, version) : undefined;
  const places = sayPlaces(before, version, answer === undefined ? [] : ['答复']);
  if (answer !== undefined) return `答复了${name}：${[answer, ...places].join('；')}`;
  return places.length === 0 ? `改了${name}` : `改了${name}：${places.join('；')}`;
}

function named(kind: Kind, title: string): string {
  return kind === 'progress' ? `进度（${title}）` : bookTitle(title);
}

const outcomes: Readonly<Record<string, string>> = {
  progress: '正在办',
  done: '办好了',
  declined: '办不了，说了为什么',
};

/** 添了答复的，最后一次说的是哪样；没有添的没有。 */
function sayAnswers(before: ShownVersion, version: ShownVersion): string | undefined {
  const [old, now] = [before, version].map(({ text }) =>
    listAt(JSON.parse(text.fields), 'answers'),
  );
  if (old === undefined || now === undefined || now.length <= old.length) return undefined;
  return outcomes[String(valueAt(now.at(-1), ['outcome']))] ?? '有了回音';
}

/** 涨了、降了的数，和别的哪几处变了；`without` 是已经说过的几栏。 */
function sayPlaces(
  before: ShownVersion,
  version: ShownVersion,
  without: readonly string[],
): readonly string[] {
  const amounts = amountChanges(before.text.amounts, version.text.amounts).filter(
    ({ trend }) => trend !== '',
  );
  const tables = amounts.length === 0 ? [] : version.text.amounts.map(({ name }) => name);
  const isTold = (place: string) =>
    without.includes(place) || tables.some((name) => place.startsWith(name));
  const changed = changedIn(version.compared?.changes ?? []);
  const places = [
    ...new Set(
      changed.flatMap((change) => {
        const { label, part } = placeOf(change);
        return isTold(part) ? [] : [label || (part === '' ? '正文' : `“${part}”`)];
      }),
    ),
  ];
  return [
    ...amounts
      .slice(0, MOST_AMOUNTS)
      .map(({ what, old, now, trend }) => `${what}，从${old}改成${now}，${trend}`),
    ...(amounts.length > MOST_AMOUNTS ? [`一共改了${amounts.length}个数`] : []),
    ...(places.length > 0 ? [sayList(places)] : []),
  ];
}

function placeOf(change: Changed) {
  return change.kind === 'deleted' ? change.old : change.now;
}

function sayList(places: readonly string[]): string {
  const more = places.length > MOST_PLACES ? `等${places.length}处` : '';
  return `${places.slice(0, MOST_PLACES).join('、')}${more}`;
}
