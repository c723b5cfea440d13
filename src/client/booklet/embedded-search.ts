/** 明白册里的查：数据装在这个文件里，不发请求；找到的一页是册子里的一处。没有脚本，查的框不出来。 */
import { bookAnchor } from '../../booklet/anchors.ts';
import { unpackFiles } from '../../booklet/packed-files.ts';
import { takeDataFrom } from '../search/data-source.ts';

const held = document.querySelector('[data-search-files]');
const form = document.querySelector<HTMLFormElement>('[data-suggest]');
let files: ReadonlyMap<string, string> | undefined;

takeDataFrom({
  async read(name) {
    files ??= unpackFiles(held?.textContent ?? '');
    const text = files.get(name);
    if (text === undefined) throw new Error(name);
    return text;
  },
  address: (path) => (path.startsWith('search/') ? '#contents' : `#${bookAnchor(path)}`),
});

if (held && form) {
  form.hidden = false;
  // 册子里没有搜索页：按「查」去头一条建议；一条也没有，话在框底下。
  form.submit = () => {};
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.querySelector<HTMLElement>('[role="option"]')?.click();
  });
  form.addEventListener('click', ({ target }) => {
    const isChosen = target instanceof Element && target.closest('a') !== null;
    if (isChosen) form.querySelector('input')?.blur();
  });
}
