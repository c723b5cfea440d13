import type { Kind } from '../kinds/kinds.ts';

/** 文献类型标识（GB/T 7714—2015 附录 B）：档案，电子公告，数据集。 */
export type DocumentType = 'A' | 'EB' | 'DS';

/** 各类页面是哪种文献：文件、村规、会议记录存了档；进度是数据；别的是网上的公告。 */
export const documentTypes = {
  policies: 'EB',
  rules: 'A',
  exemplars: 'EB',
  notices: 'A',
  actions: 'EB',
  promises: 'EB',
  progress: 'DS',
  meetings: 'A',
} as const satisfies Readonly<Record<Kind, DocumentType>>;

/** 同一样，文献管理软件认的叫法，写在网页的 `DC.type` 里：缺了它，Zotero 把什么都当成期刊文章。 */
export const typeNames = {
  A: 'document',
  EB: 'webpage',
  DS: 'dataset',
} as const satisfies Readonly<Record<DocumentType, string>>;

/** 从 `DC.type` 认回来；不认得的当电子公告。 */
export function documentTypeNamed(name: string): DocumentType {
  if (name === typeNames.A) return 'A';
  return name === typeNames.DS ? 'DS' : 'EB';
}
