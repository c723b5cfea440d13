import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pictureFileName } from '../../../src/pictures/picture-name.ts';
import { carriedNames, type PictureFormat } from '../../../src/pictures/picture-read.ts';
import { readPicture } from '../../../src/pictures/read-picture.ts';
import { draftEntry, entryLine, withEntry } from '../../../src/pictures/register-entry.ts';
import { CommandError } from '../command/command-error.ts';
import { type NewFile, writeTogether } from '../write-together.ts';
import { type CleanPicture, cleanPicture } from './clean-picture.ts';

/** 要放进来的一张：从哪里读，叫什么。 */
interface Wanted {
  readonly source: string;
  readonly name: string;
  readonly format: PictureFormat;
  readonly bytes: Uint8Array;
}

/**
 * 把几张照片洗干净、放进 `content` 的 images 文件夹，没登记的在 images.json 里添一条等着写的。
 * `named` 是 `--name` 写的名字，只在放一张的时候用。要么全放进来，要么一样也不写，抛 `CommandError`。返回要印的话。
 */
export async function addPictures(
  content: string,
  sources: readonly string[],
  named: string | undefined,
): Promise<string> {
  const folder = join(content, 'images');
  const register = join(content, 'images.json');
  const wanted = sources.map((source) => wantedAt(placeOfSource(source, content), folder, named));
  const said: string[] = [];
  const files: NewFile[] = [];
  let text = existsSync(register) ? readFileSync(register, 'utf8') : '';
  for (const { source, name, format, bytes } of wanted) {
    const clean = await cleanPicture(bytes, format, basename(source));
    files.push({ path: join(folder, name), text: clean.bytes, name: `content/images/${name}` });
    if (!text.includes(JSON.stringify(name))) text = registered(text, name, clean);
    said.push(sayAdded(name, bytes.length, clean));
  }
  writeTogether([...files, { path: register, text, name: 'content/images.json' }]);
  return [...said, ...NEXT].join('\n');
}

const NEXT = [
  '接着：打开 content/images.json，把“待写”的换成真的话；再运行 npm run check。',
  '原来的照片里还有地点这样的东西，只留在自己的电脑上，不要放进 content。',
];

function wantedAt(source: string, folder: string, named: string | undefined): Wanted {
  const bytes = readSource(source);
  const isInPlace = dirname(source) === resolve(folder);
  const format = (isInPlace ? readPicture(bytes)?.format : undefined) ?? 'jpeg';
  const name = pictureFileName(named ?? basename(source), format);
  if (name.startsWith('.')) {
    throw new CommandError(
      `${basename(source)}：给它取个英文或拼音的名字，写在后面：--name street-lights-after`,
      2,
    );
  }
  const target = join(folder, name);
  if (existsSync(target) && target !== source) {
    throw new CommandError(
      `content/images/${name} 已经有了，没有换掉它。取个别的名字：--name 名字`,
    );
  }
  return { source, name, format, bytes };
}

/** 检查说的是 `content/images/…`，内容可以在别的文件夹里。 */
function placeOfSource(source: string, content: string): string {
  const [, inside] = /^content[/\\](.+)$/.exec(source) ?? [];
  const meant = inside === undefined ? undefined : join(content, inside);
  return resolve(meant !== undefined && existsSync(meant) ? meant : source);
}

function readSource(source: string): Uint8Array {
  if (statSync(source, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new CommandError(`没有这个文件：${source}`, 2);
  }
  return readFileSync(source);
}

function registered(text: string, name: string, { taken }: CleanPicture): string {
  const entry = draftEntry(name, taken);
  const added = withEntry(text, entry);
  if (added !== undefined) return added;
  throw new CommandError(
    `content/images.json 读不通，什么也没有写。先运行 npm run check 把它改好，再来。要添的一行是：\n${entryLine(entry)}`,
  );
}

function sayAdded(name: string, before: number, { bytes, width, height, dropped }: CleanPicture) {
  const kilobytes = (size: number) => `${Math.max(1, Math.round(size / 1024))} KB`;
  const gone =
    dropped.length === 0
      ? '原图没有夹带什么。'
      : `去掉了：${dropped.map((kind) => carriedNames[kind]).join('、')}。`;
  return `content/images/${name}：${width}×${height}，${kilobytes(before)} → ${kilobytes(bytes.length)}。${gone}`;
}
