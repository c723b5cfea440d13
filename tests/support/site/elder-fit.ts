/**
 * 大字的一页，哪些字不到 24 像素、和底色不到 7 比 1，哪些点的地方不到 60 像素见方。
 * 这个函数送进旧浏览器里运行，只用 2018 年就有的写法。
 * 一句话里的链接（前后还有别的字）不用 60 像素，行高要够。收起来的、不露面的不算。
 */
export function elderFaults(): readonly string[] {
  const FONT = 24;
  const TARGET = 60;
  const LINE = 1.3;
  /** 量出来的零头。 */
  const SLACK = 0.6;
  const CONTRAST = 7;
  const faults: string[] = [];
  const said = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') || ''} “${(element.textContent || '').trim().slice(0, 14)}”`;
  const isSeen = (element: Element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return box.width > 1 && box.height > 1 && style.visibility !== 'hidden';
  };

  const numbersIn = (colour: string) => (colour.match(/[\d.]+/g) || []).map(Number);
  const brightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = numbersIn(colour).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    const [, , , alpha = 1] = numbersIn(backgroundColor);
    return alpha < 1 ? groundOf(element.parentElement) : backgroundColor;
  };
  const contrastOf = (element: Element) => {
    const lights = [getComputedStyle(element).color, groundOf(element)].map(brightness);
    return (Math.max.apply(null, lights) + 0.05) / (Math.min.apply(null, lights) + 0.05);
  };

  /** 图里的字，照图放大了多少算。 */
  const sizeOf = (element: Element) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (!(element instanceof SVGGraphicsElement)) return size;
    const matrix = element.getScreenCTM();
    return matrix === null ? size : size * matrix.a;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const holder = text.parentElement;
    if (holder === null || (text.textContent || '').trim() === '') continue;
    if (/^(?:script|style|option)$/i.test(holder.tagName) || !isSeen(holder)) continue;
    const size = sizeOf(holder);
    if (size < FONT - 0.01) faults.push(`字 ${size} ${said(holder)}`);
    if (holder instanceof SVGElement) continue;
    const contrast = contrastOf(holder);
    if (contrast < CONTRAST) faults.push(`浅 ${contrast.toFixed(2)} ${said(holder)}`);
  }
  for (const input of Array.from(document.querySelectorAll('input, select, textarea'))) {
    if (isSeen(input) && sizeOf(input) < FONT - 0.01) faults.push(`字 ${said(input)}`);
  }

  const isInSentence = (link: Element) => {
    if (getComputedStyle(link).display !== 'inline') return false;
    let block = link.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline') {
      block = block.parentElement;
    }
    if (block === null) return false;
    const links = Array.from(block.querySelectorAll('a, button'));
    const others = links.reduce(
      (rest, one) => rest.replace(one.textContent || '', ''),
      block.textContent || '',
    );
    return others.replace(/[\s、，。；：·（）]/g, '').length > 1;
  };
  const targets = 'a[href], button, input, select, summary, [role="option"]';
  for (const target of Array.from(document.querySelectorAll(targets))) {
    const label = target.closest('label');
    const touched = target.tagName === 'INPUT' && label !== null ? label : target;
    if (!isSeen(touched) || touched.closest('.skip') !== null) continue;
    if (target.tagName === 'A' && isInSentence(target)) {
      const style = getComputedStyle(target);
      const line = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
      const isMark = target.closest('sup') !== null;
      if (!isMark && line < LINE) faults.push(`行高 ${line} ${said(target)}`);
      continue;
    }
    const box = touched.getBoundingClientRect();
    if (box.width < TARGET - SLACK || box.height < TARGET - SLACK) {
      faults.push(`点 ${Math.round(box.width)}×${Math.round(box.height)} ${said(touched)}`);
    }
  }
  return faults;
}
