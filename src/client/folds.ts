/** 收成一行的各节：地址指到里头，就打开；要打印，都打开。新的浏览器自己会，老的要帮一把。 */
function openTarget(): void {
  const target = document.querySelector('details:not([open]) :target');
  target?.closest('details')?.setAttribute('open', '');
  target?.scrollIntoView();
}

// 依据的序号原来只到那一行，改成到那一份。
for (const link of document.querySelectorAll<HTMLAnchorElement>('sup [href="#basis"]')) {
  link.hash += `-${link.textContent}`;
}
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('.fold, .chart-details'))
    fold.setAttribute('open', '');
});
addEventListener('load', openTarget);
