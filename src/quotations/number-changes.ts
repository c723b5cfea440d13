/** 一处数不一样：话里怎么说，现在怎么写；有一边没有的是空的。 */
export interface NumberChange {
  readonly said: string;
  readonly now: string;
}

const UNIT =
  '(?:个?工作日|个百分点|公里|平方米|公斤|小时|分钟|星期|元|块|%|天|日|周|个|月|年|岁|户|人|次|桌|斤|亩|米|倍|成|里|吨|头|只|棵|件|分|名|张|条|项|档|级|时)';
const FIGURE = new RegExp(
  `(第?)(\\d+(?:,\\d{3})*(?:\\.\\d+)?)([万亿千百]?${UNIT}?)|(第?)([〇零一二两三四五六七八九十百千]+)([万亿]?)(${UNIT})`,
  'g',
);

interface Figure {
  readonly written: string;
  readonly value: string;
}

/** 两句话里的数哪些不一样，照先后。「300元」「三百元」是一个数；条款的序数也算。 */
export function numberChanges(said: string, now: string): readonly NumberChange[] {
  const [before, after] = [figuresIn(said), figuresIn(now)];
  if (before.length === after.length) {
    return before.flatMap(({ written, value }, index): NumberChange[] => {
      const other = after[index];
      return other === undefined || other.value === value
        ? []
        : [{ said: written, now: other.written }];
    });
  }
  return [
    ...without(before, after).map(({ written }) => ({ said: written, now: '' })),
    ...without(after, before).map(({ written }) => ({ said: '', now: written })),
  ];
}

function without(these: readonly Figure[], those: readonly Figure[]): readonly Figure[] {
  const left = those.map(({ value }) => value);
  return these.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function figuresIn(text: string): readonly Figure[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const found: Figure[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(plain); match !== null; match = FIGURE.exec(plain)) {
    const [written, , digits, unit = '', , han = '', big = '', hanUnit = ''] = match;
    const value =
      digits === undefined
        ? `${hanValue(han)}${big}${hanUnit}`
        : `${digits.replace(/,/g, '')}${unit}`;
    found.push({ written, value: value.replace('块', '元') });
  }
  return found;
}

const SIZES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function hanValue(han: string): number {
  let [value, digit] = [0, 0];
  for (const character of han) {
    const size = SIZES[character];
    if (size === undefined)
      digit = '〇一二三四五六七八九'.indexOf(character.replace('零', '〇').replace('两', '二'));
    else {
      value += (digit || 1) * size;
      digit = 0;
    }
  }
  return value + digit;
}
