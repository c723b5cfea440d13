import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { brokenField, fieldRead, villageSubject } from '../subjects.ts';
import { referencesIn } from './reference-table.ts';

/** 村的代号不在 villages.json 里。 */
export const referenceVillage: FileCheck = {
  code: 'E-REF-VILLAGE',
  *run(file, { villages }) {
    if (villages.size === 0) return;
    for (const { path, value, target, name } of referencesIn(file)) {
      if (target.to !== 'village' || typeof value !== 'string' || villages.has(value)) continue;
      const known = [...villages.values()];
      const meant =
        known.find((village) => village.name === value)?.id ?? nearest(value, villages.keys());
      const list = known.map((village) => `${village.id}（${village.name}）`).join('、');
      yield {
        line: file.data?.lineOf(path) ?? 1,
        about: [villageSubject(value), ...fieldRead(file, path)],
        blinds: brokenField(file, path),
        same: villageSubject(value),
        message: `${name} 写了 ${value}，villages.json 里没有这个村。`,
        hint: `${meant === undefined ? '' : `是不是 ${meant}？`}村的代号有：${list}。`,
      };
    }
  },
};
