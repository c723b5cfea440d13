/**
 * 「大字」开关：选择记在这部手机上，下次打开还是大字。没有脚本它是去 #big 的链接，样式认这个网址。
 * 带着 #big 来的、点了别处去 #big 的链接的，等于点过一下；网址里的 #big 随后去掉，不然关不了。
 */
const { dataset } = document.documentElement;
const link = document.querySelector('[href="#big"]');

function turn(mode = ''): void {
  dataset.mode = mode;
  if (link) link.textContent = mode ? '小字' : '大字';
}

function choose(): void {
  turn(dataset.mode ? '' : 'elder');
  try {
    localStorage.setItem('mingbai-mode', String(dataset.mode));
  } catch {
    // 有的浏览器不让存，这一页照样变大字。
  }
}

turn(dataset.mode);
link?.addEventListener('click', (event) => {
  event.preventDefault();
  choose();
});
function arrive(): void {
  if (location.hash !== '#big') return;
  if (!dataset.mode) choose();
  location.replace('#');
}

arrive();
addEventListener('hashchange', arrive);
