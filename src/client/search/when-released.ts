/** 手指、鼠标按着不放的时候，这一处不换内容：换了，点到的就不是看见的那一条，或者一条也点不到。 */
export function whenReleased(place: HTMLElement): (work: () => void) => void {
  let isPressed = false;
  let waiting: (() => void) | undefined;
  const press = () => {
    isPressed = true;
  };
  const release = () => {
    // 松手以后还有一个 click，等它过了再换。
    setTimeout(() => {
      isPressed = false;
      waiting?.();
      waiting = undefined;
    });
  };
  place.addEventListener('touchstart', press, { passive: true });
  place.addEventListener('mousedown', press);
  for (const end of ['touchend', 'touchcancel', 'mouseup', 'dragend']) {
    document.addEventListener(end, () => isPressed && release());
  }
  return (work) => {
    if (isPressed) waiting = work;
    else work();
  };
}
