/** schema.org 里的一样东西。 */
export interface Thing {
  readonly '@type': string;
}

/**
 * 几样东西写成一段 JSON-LD，放进 `<script type="application/ld+json">`。
 * `<` 换成转义：正文里就是有「</script>」也跑不出来。
 */
export function jsonLd(things: readonly (Thing | undefined)[]): string {
  const graph = things.filter((thing) => thing !== undefined);
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return text.replaceAll('<', '\\u003c');
}
