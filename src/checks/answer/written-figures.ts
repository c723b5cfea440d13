import { figuresIn } from '../../broadcast/figures.ts';

/** 一句话里写着的一个数。 */
export interface WrittenFigure {
  /** 原样的字，如「7500元」。 */
  readonly said: string;
  /** 换成阿拉伯数字的值，「10万」是 `100000`。 */
  readonly value: number;
  /** 单位，同样的意思写成一样；没有跟着单位的是空的。 */
  readonly unit: string;
}

/** 单位的几种写法 → 一样的写法。长的在前。 */
const UNITS: Readonly<Record<string, string>> = {
  个工作日: '工作日',
  工作日: '工作日',
  个月: '个月',
  周岁: '岁',
  小时: '小时',
  分钟: '分钟',
  '%': '%',
  '％': '%',
  元: '元',
  块: '元',
  年: '年',
  月: '月',
  日: '日',
  号: '日',
  天: '日',
  岁: '岁',
  倍: '倍',
  次: '次',
  亩: '亩',
  人: '人',
  户: '户',
  周: '周',
  成: '成',
};
const UNIT = new RegExp(`^(?:${Object.keys(UNITS).join('|')})`);
const DIGITS = /\d+(?:\.\d+)?/g;
const TEN_THOUSAND = 10_000;
/** 「看1030号」说的是编号，不是日子。 */
const LAST_DAY = 31;

/** 找出一句话里的数，连单位；汉字写的照 `figuresIn` 认，「一家」「两条路」这样的不算。 */
export function writtenFigures(text: string): readonly WrittenFigure[] {
  const digits = [...text.matchAll(DIGITS)].map(({ 0: written, index }) =>
    figureOf(written, Number(written), text.slice(index + written.length)),
  );
  const words = figuresIn(text).map(({ said, value, offset }) => {
    const [unit = ''] = UNIT.exec(said.replace(/^[^年月日天号元块岁倍次亩人户周成个]+/, '')) ?? [];
    const bare = said.slice(0, said.length - unit.length);
    return figureOf(bare, Number(value), text.slice(offset + bare.length));
  });
  return [...digits, ...words].filter(
    ({ said, unit, value }) => !(said.endsWith('号') && unit === '日' && value > LAST_DAY),
  );
}

/** 两个数说的是不是一回事：值一样，单位也一样；表格里没跟着单位的数，什么单位都算。 */
export function isSameFigure(a: WrittenFigure, b: WrittenFigure): boolean {
  return a.value === b.value && (a.unit === b.unit || a.unit === '' || b.unit === '');
}

function figureOf(written: string, value: number, after: string): WrittenFigure {
  const many = after.startsWith('万') ? '万' : '';
  const [unit = ''] = UNIT.exec(after.slice(many.length)) ?? [];
  return {
    said: `${written}${many}${unit}`,
    value: value * (many === '' ? 1 : TEN_THOUSAND),
    unit: UNITS[unit] ?? '',
  };
}
