/** 区里的搜索页：换成全区一起找。要排在搜索页自己的脚本前头。 */
import { openDistrictSearch } from '../../search/district/district-search.ts';
import { openWith } from '../search/suggest-data.ts';

/** 从搜索页到区的网站的根。 */
const ROOT = '../';

openWith((failed) => openDistrictSearch(read, failed));

async function read(path: string): Promise<string> {
  const response = await fetch(ROOT + path);
  if (!response.ok) throw new Error(`${response.status}：${path}`);
  return response.text();
}
