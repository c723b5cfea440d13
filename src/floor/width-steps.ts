import { AtRule, type Declaration, type Root, Rule } from 'postcss';

const CLAMP =
  /clamp\(\s*([\d.]+)rem\s*,\s*(?:([\d.]+)rem\s*\+\s*)?([\d.]+)vw\s*,\s*([\d.]+)rem\s*\)/;
const AT_MOST = /min\(\s*(?:([\d.]+)rem\s*,\s*100%|100%\s*,\s*([\d.]+)rem)\s*\)/;
/** 两边的空和卡片的边，最多占这么宽。 */
const BESIDE = 6;
const HUNDRED = 100;

/** 一个值在多宽的屏幕上是多少，从窄到宽。`from` 是从多宽起（rem），头一个是 0。 */
interface Step {
  readonly from: number;
  readonly value: string;
}

/**
 * 旧浏览器不认得 `clamp()` 和 `min()`：换成几段，屏幕从多宽起是多少，得数一样。
 * `clamp(1rem, 2rem + 3vw, 4rem)` 换成三段；`min(16rem, 100%)` 窄屏是 100%，宽到装得下了是 16rem。
 */
export function stepWidths(root: Root): void {
  const found: Declaration[] = [];
  root.walkDecls((declaration) => {
    if (CLAMP.test(declaration.value) || AT_MOST.test(declaration.value)) found.push(declaration);
  });
  for (const declaration of found) stepDeclaration(declaration);
}

function stepDeclaration(declaration: Declaration): void {
  const rule = declaration.parent;
  if (!(rule instanceof Rule)) throw new Error(`这里不能写 ${declaration.toString()}`);
  const [first, ...wider] = stepsOf(declaration.value);
  let after: Rule | AtRule = rule;
  for (const { from, value } of wider) {
    const media = new AtRule({ name: 'media', params: `(min-width:${rounded(from)}rem)` });
    media.append(new Rule({ selector: rule.selector }).append(declaration.clone({ value })));
    after.after(media);
    after = media;
  }
  declaration.value = first?.value ?? declaration.value;
}

/** 一个值里可以有几处，各处的段合起来排。 */
function stepsOf(value: string): readonly Step[] {
  const clamp = CLAMP.exec(value);
  const atMost = clamp === null ? AT_MOST.exec(value) : null;
  const found = clamp ?? atMost;
  if (found === null) return [{ from: 0, value }];
  const steps = clamp === null ? atMostSteps(found) : clampSteps(clamp);
  return steps.flatMap((step, at) =>
    stepsOf(value.replace(found[0], step.value)).flatMap((inner) => {
      const from = Math.max(step.from, inner.from);
      const next = steps[at + 1]?.from ?? Number.POSITIVE_INFINITY;
      return inner.from < next ? [{ from, value: inner.value }] : [];
    }),
  );
}

function clampSteps([, least = '', base = '0', slope = '', most = '']: RegExpExecArray): Step[] {
  const widthAt = (value: string) => ((Number(value) - Number(base)) * HUNDRED) / Number(slope);
  const growing = base === '0' ? `${slope}vw` : `calc(${base}rem + ${slope}vw)`;
  return [
    { from: 0, value: `${least}rem` },
    { from: widthAt(least), value: growing },
    { from: widthAt(most), value: `${most}rem` },
  ];
}

function atMostSteps([, first, second]: RegExpExecArray): Step[] {
  const width = first ?? second ?? '';
  return [
    { from: 0, value: '100%' },
    { from: Number(width) + BESIDE, value: `${width}rem` },
  ];
}

function rounded(width: number): number {
  return Math.round(width * HUNDRED) / HUNDRED;
}
