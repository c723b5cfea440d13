import type { SearchDocument } from './documents.ts';
import { type PinyinSource, suggestionFiles } from './suggestion-files.ts';

/** 没有网时用的建议，最多收这么多页：政策、村规排在前头，收得到。 */
const MOST_PAGES = 300;
/** 片子里不收的行：拼音首字母，和抢先摆出来的题目。 */
const LEFT_OUT = /^[@!]/;

/**
 * 没有网时用的搜索建议，合成一份 JSON：文件名 → 内容，跟网上的各个文件一样的写法。
 * 只认题目、叫法和一句话，不认正文、条款、首字母和少用字，轻得多。总表上写着 `kept`。
 */
export function keptIndex(documents: readonly SearchDocument[], pinyin: PinyinSource): string {
  const pages = documents
    .filter(({ clause }) => clause === '')
    .slice(0, MOST_PAGES)
    .map((page) => ({ ...page, questions: [], points: [], steps: [], text: '', segments: [] }));
  const files = suggestionFiles(pages, pinyin, [], new Map());
  const kept: Record<string, string> = {};
  for (const [name, text] of files) {
    if (name === 'index.json') kept[name] = JSON.stringify({ ...JSON.parse(text), kept: true });
    if (name.startsWith('c/')) kept[name] = text;
    if (name.startsWith('p/')) kept[name] = withoutLines(text);
  }
  return JSON.stringify(kept);
}

function withoutLines(shard: string): string {
  return shard
    .split('\n')
    .filter((line) => !LEFT_OUT.test(line))
    .join('\n');
}
