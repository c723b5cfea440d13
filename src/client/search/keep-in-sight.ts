/** 看得见的高度不到这么多像素，就是键盘弹出来了。 */
const KEYBOARD_UP = 560;

/** 键盘弹出来、打字的时候，框挪到看得见的那一截的顶上，结果就露在框下面。 */
export function keepInSight(box: HTMLInputElement): void {
  const visible = () => window.visualViewport?.height ?? innerHeight;
  const raise = () => {
    if (document.activeElement !== box || visible() >= KEYBOARD_UP) return;
    const { top } = box.getBoundingClientRect();
    if (Math.abs(top) > box.offsetHeight / 4) box.scrollIntoView({ block: 'start' });
  };
  box.addEventListener('focus', raise);
  box.addEventListener('input', raise);
  window.visualViewport?.addEventListener('resize', raise);
}
