import { orBroken } from './broken-file.ts';
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

function resolvePath(folder: string, target: string): string {
  return orBroken(() =>
    decodeURIComponent(new URL(target, `file:///${folder}`).pathname)
      .slice(1)
      .toLowerCase(),
  );
}
