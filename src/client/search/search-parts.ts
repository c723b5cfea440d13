/** 搜索页上脚本要用的各处。 */
export type Parts = NonNullable<ReturnType<typeof findParts>>;

/** 找齐搜索页的各处；缺一样就不接管，页面照静态的用。 */
export function findParts() {
  const root = document.querySelector('[data-search]');
  const form = root?.querySelector<HTMLFormElement>('[data-search-form]');
  const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const filters = form?.querySelector<HTMLElement>('[data-search-filters]');
  const kind = filters?.querySelector<HTMLSelectElement>('select[name="kind"]');
  const village = filters?.querySelector<HTMLSelectElement>('select[name="village"]');
  const status = root?.querySelector<HTMLElement>('[data-search-status]');
  const results = root?.querySelector<HTMLElement>('[data-search-results]');
  const help = root?.querySelector<HTMLElement>('[data-search-help]');
  const tips = help?.querySelector<HTMLElement>('[data-search-tips]');
  const discipline = help?.querySelector<HTMLElement>('[data-search-discipline]');
  const index = root?.querySelector<HTMLDetailsElement>('[data-search-index]');
  if (!form || !box || !filters || !kind || !village) return undefined;
  if (!status || !results || !help || !tips || !discipline || !index) return undefined;
  return { form, box, filters, kind, village, status, results, help, tips, discipline, index };
}
