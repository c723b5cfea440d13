import { type Content, type KnownVillage, villagesFile } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import type { ContentCheck } from '../check.ts';
import { lineSubject, villageSubject } from '../subjects.ts';
import { referencesIn } from './reference-table.ts';

/**
 * villages.json 里一个村的代号改了，或者整个村删了，别处还写着原来的：只说这一句，不一页一页地说。
 * 旧账里看得出的照旧账；看不出的，别处写着一个没有的代号、又正好有一个村谁也没写，就是它。
 */
export const villageChanged: ContentCheck = {
  code: 'E-VILLAGE-CHANGED',
  *runOnce(content) {
    const file = villagesFile(content.files);
    if (file === undefined || content.villages.size === 0) return;
    const written = writtenVillages(content);
    const idle = [...content.villages.values()].filter(({ id }) => !written.has(id));
    for (const [id, places] of written) {
      if (content.villages.has(id)) continue;
      const old = content.history?.villages?.get(id);
      const now = renamedTo(file, idle, old?.name, places);
      if (now === undefined && old === undefined) continue;
      const name = old?.name ?? now?.name ?? id;
      const at = placeOf(now, file);
      const line = file.data?.lineOf(at === -1 ? [] : [at, 'id']) ?? 1;
      yield {
        blinds: [villageSubject(id), lineSubject(file, line)],
        file: file.path,
        line,
        message:
          now === undefined
            ? `${name}（${id}）从这里删掉了，还有${places}处写着它。`
            : `${name}的 id 原来是 ${id}，这里写成了 ${now.id || '空的'}，还有${places}处写着 ${id}。`,
        hint:
          now === undefined
            ? `把 ${id} 这一条找回来；村合并了的，先把写着它的各处改成新的村。`
            : `改回 "id": "${id}"：代号也是网址，村名改了它也不改。`,
      };
    }
  },
};

/** 一个村在单子里是第几个；没有的是 -1。代号抄重了的，照村名认。 */
function placeOf(village: KnownVillage | undefined, { data }: ContentFile): number {
  const list: unknown = data?.value;
  if (village === undefined || !Array.isArray(list)) return -1;
  return list.findIndex(
    (entry) =>
      String(valueAt(entry, ['id'])) === village.id && valueAt(entry, ['name']) === village.name,
  );
}

/** 各处写着的村的代号，和写了几处。 */
function writtenVillages({ files }: Content): ReadonlyMap<string, number> {
  const written = new Map<string, number>();
  for (const { target, value } of files.flatMap((file) => [...referencesIn(file)])) {
    if (target.to !== 'village' || typeof value !== 'string') continue;
    written.set(value, (written.get(value) ?? 0) + 1);
  }
  return written;
}

/** 改成了哪个代号：旧账里同名的那个村；没有旧账的，只有一个村闲着、原来的又不止一处写着，才猜。 */
function renamedTo(
  { data }: ContentFile,
  idle: readonly KnownVillage[],
  oldName: string | undefined,
  places: number,
): KnownVillage | undefined {
  if (oldName !== undefined) {
    const list: unknown = data?.value;
    const entry = Array.isArray(list)
      ? list.find((each) => valueAt(each, ['name']) === oldName)
      : undefined;
    const id: unknown = valueAt(entry, ['id']);
    return entry === undefined ? undefined : { id: String(id), name: oldName, demo: false };
  }
  return idle.length === 1 && places > 1 ? idle[0] : undefined;
}
