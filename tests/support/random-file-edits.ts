import type { Random } from '../../scripts/demo/random.ts';
import { one } from './random-pick.ts';

export type Files = ReadonlyMap<string, string>;

/** 哪几个文件变成了什么：删掉的是 `undefined`，换成了快捷方式的写明。 */
export type EditedFiles = ReadonlyMap<string, string | { readonly unread: 'link' } | undefined>;

/** 整个文件的：删、改名、挪、放进小文件夹、照抄一份、倒空、换成文件夹和快捷方式；和别的文件对调、抄来一个字段。 */
export function fileEdit(path: string, files: Files, random: Random): EditedFiles {
  const text = files.get(path) ?? '';
  const other = one([...files.keys()], random);
  const moved = movedPath(path, random);
  if (moved === path) return new Map([[path, '']]);
  const taken = fieldTaken(text, files.get(sibling(path, files, random)) ?? '', random);
  return random.pick<EditedFiles>([
    [new Map([[path, undefined]]), 1],
    [new Map([[path, '']]), 1],
    [new Map([[path, { unread: 'link' }]]), 1],
    [new Map([[moved, text]]), 2],
    [
      new Map([
        [path, undefined],
        [`${path}/${path.split('/').at(-1)}`, text],
      ]),
      1,
    ],
    [
      new Map([
        [path, undefined],
        [moved, text],
      ]),
      5,
    ],
    [
      new Map([
        [path, files.get(other) ?? ''],
        [other, text],
      ]),
      2,
    ],
    [new Map([[path, taken ?? '']]), 4],
  ]);
}

function movedPath(path: string, random: Random): string {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const folder = parts.slice(0, -1).join('/');
  return one(
    [
      `${folder}/2026/${name}`,
      `${folder}/copy-${name}`,
      `${folder}/${name.toUpperCase()}`,
      `${folder}/新 ${name}`,
      `${folder}/${name.replace(/\.\w+$/, '.mdx')}`,
      `${folder}/${name}.bak`,
      `content/${name}`,
      `content/rules/${name}`,
      `content/promises/${name}`,
      `content/guide/${name}`,
    ],
    random,
  );
}

/** 同一个文件夹的另一个文件，十回里有三回是随便哪个。 */
function sibling(path: string, files: Files, random: Random): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const near = [...files.keys()].filter((other) => other.startsWith(`${folder}/`));
  return one(random.chance(0.3) ? [...files.keys()] : near, random);
}

/** 一个字段，连着缩进在它下面的各行。 */
const FIELD = /^[a-z]\w*:.*(?:\n(?: .*|\s*))*$/gim;

/** 从另一页抄来一个字段：自己有的换掉，没有的添上；没有字段的是 `undefined`。 */
function fieldTaken(text: string, from: string, random: Random): string | undefined {
  const [, front] = /^---\n([\s\S]*?)\n---\n/.exec(from) ?? [];
  const fields = front?.match(FIELD) ?? [];
  if (fields.length === 0 || !text.startsWith('---\n')) return undefined;
  const field = one(fields, random).trimEnd();
  const name = field.slice(0, field.indexOf(':'));
  const own = text
    .match(FIELD)
    ?.find((each) => each.startsWith(`${name}:`))
    ?.trimEnd();
  return own === undefined
    ? text.replace('---\n', () => `---\n${field}\n`)
    : text.replace(own, () => field);
}
