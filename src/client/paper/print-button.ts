/** 「打印」按钮：有脚本才露出来；没有的，用浏览器自己的打印。 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
