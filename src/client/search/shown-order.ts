/** 摆出来过的几条还照原来的先后，新来的接在后头：手指头正要点的那一条不挪地方。 */
export function inShownOrder<T extends { readonly path: string }>(
  list: readonly T[],
  shown: readonly string[],
): readonly T[] {
  const placeOf = ({ path }: T) => {
    const at = shown.indexOf(path);
    return at === -1 ? shown.length : at;
  };
  return [...list].sort((a, b) => placeOf(a) - placeOf(b));
}
