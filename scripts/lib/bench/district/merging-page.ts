/** 光秃秃的一页：Pagefind 照它自己的办法，在手机上合并各镇的索引。比着量。 */
export function mergingPage(ids: readonly string[]): string {
  const [first = '', ...others] = ids;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title>
<input name="q"><ol></ol><script type="module">
const box = document.querySelector('input');
let opened;
const open = async () => {
  const pagefind = await import('/${first}/pagefind/pagefind.js');
  await pagefind.options({ baseUrl: '/', noWorker: true });
  await Promise.all(${JSON.stringify(others)}.map((id) => pagefind.mergeIndex('/' + id + '/pagefind/')));
  return pagefind;
};
box.addEventListener('focus', () => { opened ??= open(); });
box.addEventListener('input', async () => {
  const found = await (await (opened ??= open())).search(box.value);
  const first = await Promise.all(found.results.slice(0, 5).map((one) => one.data()));
  document.querySelector('ol').replaceChildren(...first.map(({ meta, url }) => {
    const item = document.createElement('li'); const link = document.createElement('a');
    link.href = url; link.textContent = meta.title; link.className = 'hit-link'; item.append(link); return item;
  }));
});
</script></html>`;
}
