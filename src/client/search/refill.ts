/** 换掉一处里面的全部；`replaceChildren` 要 Chromium 86、Safari 14，旧手机没有。 */
export function refill(place: Element, nodes: readonly Node[]): void {
  place.textContent = '';
  place.append(...nodes);
}
