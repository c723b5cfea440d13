/** 数据里的一段文字或一个数，和它在哪里。 */
export interface Scalar {
  readonly value: string | number;
  /** 从外到里的字段名，清单里是第几个（从 0 数）。 */
  readonly path: readonly (string | number)[];
}

/** 一份数据里所有的文字和数，按次序，不管嵌了几层；数据可以没有经过校验。 */
export function scalarsIn(value: unknown): readonly Scalar[] {
  const found: Scalar[] = [];
  gather(value, [], found);
  return found;
}

function gather(value: unknown, path: Scalar['path'], found: Scalar[]): void {
  if (typeof value === 'string' || typeof value === 'number') found.push({ value, path });
  else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) gather(inner, [...path, index], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) gather(inner, [...path, key], found);
  }
}

/** 一份数据里所有的文字和数，数写成字；用来找里面的数。 */
export function wordsIn(value: unknown): readonly string[] {
  return scalarsIn(value).map((scalar) => String(scalar.value));
}

/** 一份数据里所有的文字，不管嵌了几层；用来找记号和名词。 */
export function textsIn(value: unknown): readonly string[] {
  return scalarsIn(value).flatMap(({ value: found }) => (typeof found === 'string' ? [found] : []));
}
