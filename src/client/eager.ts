/** 首页闲下来先把搜索建议下好，等于替人点了一下搜索框；开了省流量的不下。 */
const form = document.querySelector('[data-eager]');
const { connection } = navigator as Navigator & {
  readonly connection?: { readonly saveData?: boolean };
};
if (form && connection?.saveData !== true && 'requestIdleCallback' in window) {
  requestIdleCallback(() => form.dispatchEvent(new Event('pointerdown')));
}
