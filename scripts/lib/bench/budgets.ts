/** 一条预算：叫什么（中文、英文）、照什么单位、最多（或者至少）多少。 */
export interface Budgeted {
  readonly zh: string;
  readonly en: string;
  readonly unit: Unit;
  /** 量出来的要不超过它；写了 `isFloor` 的，要不低于它。没有定死的不写，由量的那一次给。 */
  readonly limit?: number;
  readonly isFloor?: true;
}

export const units = {
  bytes: { zh: '字节', en: 'bytes', digits: 0 },
  requests: { zh: '个', en: 'requests', digits: 0 },
  elements: { zh: '个', en: 'elements', digits: 0 },
  seconds: { zh: '秒', en: 's', digits: 1 },
  mebibytes: { zh: 'MiB', en: 'MiB', digits: 0 },
  points: { zh: '分', en: 'points', digits: 0 },
} as const;
type Unit = keyof typeof units;

const lighthouse = (zh: string, en: string) =>
  ({
    zh: `Lighthouse 手机：${zh}`,
    en: `Lighthouse mobile: ${en}`,
    unit: 'points',
    limit: 100,
    isFloor: true,
  }) as const;

/** 全部预算。字节都是 gzip -9 压缩以后的；元素个数没有预算，只看有没有忽然多起来；头一眼、主要内容照 Core Web Vitals 的「好」。 */
export const budgets = {
  page: { zh: '一页（连它的全部请求）', en: 'A page, all its requests', unit: 'bytes' },
  pageRequests: { zh: '一页的请求', en: 'Requests of a page', unit: 'requests' },
  blocking: {
    ...{ zh: '挡住显示的脚本', en: 'Blocking JavaScript', unit: 'bytes', limit: 0 },
  },
  listing: {
    ...{ zh: '首页、列表、进度', en: 'Home, listing and progress pages', unit: 'bytes' },
  },
  elements: { zh: '一页的元素', en: 'Elements of a page', unit: 'elements' },
  firstPaint: {
    ...{ zh: '慢手机：看得见字', en: 'Slow phone: first paint', unit: 'seconds', limit: 1.8 },
  },
  largestPaint: {
    ...{ zh: '慢手机：主要内容', en: 'Slow phone: largest paint', unit: 'seconds', limit: 2.5 },
  },
  suggestions: {
    ...{ zh: '慢手机：头一条建议', en: 'Slow phone: first suggestion', unit: 'seconds' },
    limit: 1.5,
  },
  fullText: {
    ...{ zh: '慢手机：头一条全文', en: 'Slow phone: first full-text result', unit: 'seconds' },
    limit: 3.5,
  },
  performance: lighthouse('性能', 'performance'),
  accessibility: lighthouse('无障碍', 'accessibility'),
  'best-practices': lighthouse('规范', 'best practices'),
  seo: lighthouse('收录', 'SEO'),
  check: { zh: '检查内容', en: '`npm run check`', unit: 'seconds', limit: 3 },
  build: { zh: '从头生成', en: 'Clean `npm run build`', unit: 'seconds' },
  versions: {
    ...{ zh: '每页五版，从头生成', en: 'Clean build, five versions of each page', unit: 'seconds' },
  },
  memory: { zh: '从头生成，内存', en: 'Clean build, peak memory', unit: 'mebibytes' },
  change: {
    ...{ zh: '改一页，提交到发布', en: 'One page changed, commit to published', unit: 'seconds' },
    limit: 10,
  },
} as const satisfies Readonly<Record<string, Budgeted>>;

export type BudgetName = keyof typeof budgets;
