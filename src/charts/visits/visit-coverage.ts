import { max, range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ChartSource } from '../chart.ts';
import { FONT } from '../drawing/drawing.ts';
import type { Box } from '../drawing/path.ts';
import { drawnWidth, fitText } from '../drawing/text-fit.ts';

/** 一个村的走访数。没报数的没有 `visited`，不是零。 */
export type VillageVisits =
  | {
      readonly type: 'reported';
      readonly village: string;
      readonly target: number;
      readonly visited: number;
    }
  | { readonly type: 'missing'; readonly village: string; readonly target: number };

export interface CoverageOptions {
  /** 图宽。一个单位在 360 像素的手机上约等于一个像素。 */
  readonly width: number;
  readonly rowHeight: number;
}

interface PlacedRow {
  readonly village: string;
  /** 图上写的村名，太长的截短。 */
  readonly label: string;
  /** 这一行的中线。 */
  readonly middle: number;
}

export interface PlacedBar extends PlacedRow {
  readonly type: 'bar';
  readonly box: Box;
  readonly value: string;
  readonly valueX: number;
  /** 值写在条子里头还是后头：条子够长就写里头，免得压到目标线。 */
  readonly valueSide: 'inside' | 'outside';
}

export interface PlacedGap extends PlacedRow {
  readonly type: 'gap';
  /** 斜纹占的地方，从头到尾占满：多少都有可能。 */
  readonly track: Box;
  /** 写「没报数」的白底。 */
  readonly plate: Box;
}

export interface PlacedTick {
  readonly x: number;
  readonly text: string;
  readonly type: 'zero' | 'half' | 'target';
}

export interface CoverageLayout {
  readonly width: number;
  readonly height: number;
  /** 刻度线从哪里画起，线上面写刻度的字。 */
  readonly top: number;
  readonly ticks: readonly PlacedTick[];
  readonly rows: readonly (PlacedBar | PlacedGap)[];
}

const GAP = 8;
const HEADING = 28;
const MAX_LABEL = FONT * 5;
/** 目标线上的字以线居中，右边给它留半边。 */
const TARGET_TEXT = '户户走到';
const HALF_TEXT = '一半';
const RIGHT = Math.ceil(drawnWidth(TARGET_TEXT, FONT) / 2);
/** 走到过一户的，条子再短也看得见。 */
const MIN_BAR = 3;

/** 没报数的村，图上和表里都写这几个字，不写零。 */
export const missingVisits = '没报数';

/** 登得比该走的户数还多：条子画满，写这几个字。多半是重了、登错了。 */
const overTarget = '登多了';

/** 一次公布里各村的走访数，按村的次序，不排名。没有定该走多少户的村不在里面。 */
export function villageVisits({
  plan,
  release,
  villages,
}: Pick<ChartSource, 'plan' | 'release' | 'villages'>): readonly VillageVisits[] {
  return villages.flatMap(({ id, name }): VillageVisits[] => {
    const target = plan.targets.visits?.[id];
    const visited = release.counts.visits?.[id];
    if (target === undefined) return [];
    return visited === undefined
      ? [{ type: 'missing', village: name, target }]
      : [{ type: 'reported', village: name, target, visited }];
  });
}

/** 走到了百分之几。往下取整：差一户也不写 100%；走到过的不写 0%。登得比该走的还多，不写百分之几。 */
export function coverageText(visited: number, target: number): string {
  if (visited > target) return overTarget;
  const percent = Math.floor((visited * 100) / target);
  return percent === 0 && visited > 0 ? '不到1%' : `${percent}%`;
}

/** 把各村走访摆成横条：满格是应走访的户户走到。没报数的不画条子，画一格斜纹。 */
export function layoutVisitCoverage(
  villages: readonly VillageVisits[],
  { width, rowHeight }: CoverageOptions,
): CoverageLayout {
  const longest = max(villages, ({ village }) => drawnWidth(village, FONT)) ?? 0;
  const labels = Math.min(Math.ceil(longest), MAX_LABEL) + GAP;
  const height = HEADING + villages.length * rowHeight;
  const x = scaleLinear([0, 1], [labels, width - RIGHT]);
  const y = scaleBand(range(villages.length), [HEADING, height])
    .paddingInner(0.3)
    .paddingOuter(0.15)
    .round(true);
  const place = (row: VillageVisits, index: number): PlacedBar | PlacedGap => {
    const top = y(index) ?? HEADING;
    const track = { x: labels, y: top, width: x(1) - labels, height: y.bandwidth() };
    const shared = {
      village: row.village,
      label: fitText(row.village, labels - GAP, FONT),
      middle: top + track.height / 2,
    };
    if (row.type === 'missing') {
      const plateWidth = drawnWidth(missingVisits, FONT) + GAP * 2;
      return {
        ...shared,
        type: 'gap',
        track,
        plate: { ...track, x: track.x + (track.width - plateWidth) / 2, width: plateWidth },
      };
    }
    const length = Math.floor(x(Math.min(1, row.visited / row.target))) - labels;
    const barWidth = row.visited === 0 ? 0 : Math.max(MIN_BAR, length);
    const value = coverageText(row.visited, row.target);
    const inside = drawnWidth(value, FONT) + GAP * 2 <= barWidth;
    return {
      ...shared,
      type: 'bar',
      box: { ...track, width: barWidth },
      value,
      valueX: labels + barWidth + (inside ? -GAP : GAP),
      valueSide: inside ? 'inside' : 'outside',
    };
  };
  // 窄了“一半”会压住“户户走到”，就只画线。
  const room = x(1) - x(0.5) - RIGHT - GAP;
  const halfText = drawnWidth(HALF_TEXT, FONT) / 2 <= room ? HALF_TEXT : '';
  return {
    width,
    height,
    top: HEADING - 4,
    ticks: [
      { x: x(0), text: '0', type: 'zero' },
      { x: Math.round(x(0.5)), text: halfText, type: 'half' },
      { x: x(1), text: TARGET_TEXT, type: 'target' },
    ],
    rows: villages.map(place),
  };
}
