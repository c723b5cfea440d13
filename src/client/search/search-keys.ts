/** 键盘走法：在框里按下箭头到第一条，在结果里用上下箭头一条条走，按 Esc 回框里。 */
export function moveThrough(
  box: HTMLElement,
  results: HTMLElement,
  links: () => readonly HTMLElement[],
): void {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const target = nextTarget(event, links(), box);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}

function nextTarget(
  event: KeyboardEvent,
  links: readonly HTMLElement[],
  box: HTMLElement,
): HTMLElement | undefined {
  if (event.key === 'Escape') return box;
  const at = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1;
  if (at === -1) return undefined;
  if (event.key === 'ArrowDown') return links[at + 1];
  if (event.key === 'ArrowUp') return links[at - 1] ?? box;
  return undefined;
}
