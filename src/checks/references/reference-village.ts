import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { describePath } from '../schema/fields.ts';
import { referencesIn } from './reference-table.ts';

/** 村的代号不在 villages.json 里。 */
export const referenceVillage: FileCheck = {
  code: 'E-REF-VILLAGE',
  *run(file, { villages }) {
    for (const { path, value, target } of referencesIn(file)) {
      if (target.to !== 'village' || typeof value !== 'string' || villages.has(value)) continue;
      const known = [...villages.values()];
      const meant = known.find(({ name }) => name === value)?.id ?? nearest(value, villages.keys());
      const list = known.map(({ id, name }) => `${id}（${name}）`).join('、');
      yield {
        line: file.data?.lineOf(path) ?? 1,
        message: `${describePath(path)} 写了 ${value}，villages.json 里没有这个村。`,
        hint: `${meant === undefined ? '' : `是不是 ${meant}？`}村的代号有：${list || '一个也没有'}。`,
      };
    }
  },
};
