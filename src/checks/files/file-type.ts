import type { ContentFile } from '../../source/content-file.ts';
import type { Explained } from '../../source/fault.ts';
import { isLockFile } from '../../source/place.ts';
import type { FileFormat } from '../../source/source-file.ts';
import type { FileCheck } from '../check.ts';
import { unreadFile, wholeSubject } from '../subjects.ts';

const byFormat: Readonly<Record<FileFormat | 'lock', Explained>> = {
  zip: {
    message: '不能放 Office 文件或压缩包。',
    hint: '把要公开的文字写成 .md；表格、台账留在办公室，不能放进 content。',
  },
  ole: {
    message: '不能放 Office 文件。',
    hint: '把要公开的文字写成 .md；表格、台账留在办公室，不能放进 content。',
  },
  pdf: { message: '不能放 PDF。', hint: '把要公开的文字写成 .md，放到 content/notices/ 里。' },
  image: {
    message: '不能放图片。',
    hint: '照片里有人脸和拍照的地点，要先登记谁同意、哪天同意；现在没有登记的办法，先删掉。',
  },
  archive: { message: '不能放压缩包。', hint: '删掉它；要公开的文字写成 .md。' },
  lock: {
    message: '这是 Word、WPS 打开文件时留下的临时文件，不是内容。',
    hint: '关掉 Word、WPS，它自己就没了；还在的，删掉。',
  },
  link: {
    message: '不能放快捷方式（符号链接）：真的文件在别处，没有检查过。',
    hint: '把要公开的文件原样抄进来，删掉快捷方式。',
  },
  unknown: { message: '这是认不得的文件。', hint: '删掉它；要公开的文字写成 .md。' },
};

const byExtension: readonly (readonly [RegExp, FileFormat])[] = [
  [/^(?:docx?|xlsx?|pptx?|wps|et|dps|csv|tsv|rtf|odt|ods|ofd)$/, 'ole'],
  [/^pdf$/, 'pdf'],
  [/^(?:png|jpe?g|gif|webp|bmp|svg|heic|tiff?|avif)$/, 'image'],
  [/^(?:zip|rar|7z|tar|gz|tgz)$/, 'archive'],
];

/** content 里只放 .md、.mdx 和 .json；改了扩展名的 Office 文件、图片也认得出来。 */
export const fileType: FileCheck = {
  code: 'E-FILE-TYPE',
  *run(file) {
    const format = refusedFormat(file);
    if (format === undefined) return;
    const blinds = [...unreadFile(file), wholeSubject(file.path)];
    yield { line: 1, blinds, ...byFormat[format] };
  },
};

/** 不收的文件是哪种格式；收的是 `undefined`。 */
export function refusedFormat({
  rawPath,
  place,
  source,
}: ContentFile): FileFormat | 'lock' | undefined {
  const { name, extension } = place;
  if (isLockFile(rawPath)) return 'lock';
  if (name === '.gitkeep' && source.text === '' && source.format === undefined) return undefined;
  const known = byExtension.find(([pattern]) => pattern.test(extension));
  if (known !== undefined) return known[1];
  if (source.format !== undefined) return source.format;
  return ['md', 'mdx', 'json'].includes(extension) ? undefined : 'unknown';
}
