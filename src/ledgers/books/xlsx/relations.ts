import { orUnreadable, UnreadableBook } from '../unreadable-book.ts';
import { walkXml } from './xml.ts';
import type { ZipPart } from './zip.ts';

/** 压缩包里的部件，名字小写。 */
export type PackageParts = ReadonlyMap<string, ZipPart>;

/** 一个部件指向另一个部件。 */
export interface Relation {
  readonly id: string;
  /** 关系的种类，取网址的最后一段，如 `worksheet`。 */
  readonly type: string;
  readonly target: string;
}

const SAVE_AGAIN = '用 Excel 或 WPS 打开，另存为 .xlsx 再来';

/** 一个部件指向哪些部件；`''` 是整个压缩包。 */
export function relationsOf(parts: PackageParts, owner: string): readonly Relation[] {
  const slash = owner.lastIndexOf('/') + 1;
  const folder = owner.slice(0, slash);
  const part = parts.get(`${folder}_rels/${owner.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (part === undefined) return relations;
  walkXml(part.read(), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      relations.push({
        id: attributes('Id') ?? '',
        type: (attributes('Type') ?? '').split('/').at(-1) ?? '',
        target: resolvePath(folder, attributes('Target') ?? ''),
      });
    },
  });
  return relations;
}

/** 关系指向的部件；没有的抛 `UnreadableBook`。 */
export function partAt(parts: PackageParts, relation: Relation | undefined): ZipPart {
  const part = parts.get(relation?.target ?? '');
  if (part !== undefined) return part;
  throw new UnreadableBook('一个丢了内容的 .xlsx 文件', SAVE_AGAIN);
}

function resolvePath(folder: string, target: string): string {
  return orUnreadable('一个坏了的 .xlsx 文件', SAVE_AGAIN, () =>
    decodeURIComponent(new URL(target, `file:///${folder}`).pathname)
      .slice(1)
      .toLowerCase(),
  );
}
