import type { ContentFile } from '../../source/content-file.ts';
import type { Explained } from '../../source/fault.ts';
import { isLockFile, pictureExtension } from '../../source/place.ts';
import type { FileFormat } from '../../source/source-file.ts';
import type { FileCheck } from '../check.ts';
import { unreadFile, wholeSubject } from '../subjects.ts';

/** 不收的文件：按内容认得的格式，Office 的临时文件，给人看的说明。 */
type Refused = FileFormat | 'lock' | 'readme';

const byFormat: Readonly<Record<Refused, Explained>> = {
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
    message: '图片不能直接放在这里。',
    hint: '运行 npm run pictures -- add 这个文件：去掉照片里的地点，放进 content/images/，写好要登记的一行；这里的删掉。',
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
  module: {
    message: '不能放另一个仓库（子模块）：里面的东西没有检查过。',
    hint: '把要公开的文件原样抄进来，子模块删掉。',
  },
  huge: {
    message: '这个文件太大，没有看：不会是一页话、一张图。',
    hint: '删掉它；照片用 npm run pictures -- add 放进来，会缩小。',
  },
  readme: {
    message: '这是说明文件，不是网站上的一页。',
    hint: '挪到 content 外面；没有用的，删掉。',
  },
  unknown: {
    message: '这是认不得的文件。',
    hint: '删掉它；要公开的文字，照同一个文件夹里别的文件写成 .md。',
  },
};

const byExtension: readonly (readonly [RegExp, FileFormat])[] = [
  [/^(?:docx?|xlsx?|pptx?|wps|et|dps|csv|tsv|rtf|odt|ods|ofd)$/, 'ole'],
  [/^pdf$/, 'pdf'],
  [pictureExtension, 'image'],
  [/^(?:zip|rar|7z|tar|gz|tgz)$/, 'archive'],
];

/** content 里只放 .md、.mdx 和 .json；改了扩展名的 Office 文件、图片也认得出来。 */
export const fileType: FileCheck = {
  code: 'E-FILE-TYPE',
  *run(file) {
    const format = refusedFormat(file);
    if (format === undefined) return;
    const blinds = [...unreadFile(file), wholeSubject(file.path)];
    const meant = format === 'unknown' ? unknownFile(file) : byFormat[format];
    yield { line: 1, blinds, ...meant };
  },
};

/** 认不得的文件，从名字看多半是什么：后缀写错的、编辑器留的备份、记事本写的。 */
function unknownFile({ place: { name, extension } }: ContentFile): Explained {
  const [, inner, kind] = /^(.+)\.(mdx?|json)$/i.exec(name) ?? [];
  const right =
    extension === 'txt' && inner !== undefined ? `${inner}.${kind?.toLowerCase()}` : undefined;
  const renamed = extension === 'markdown' ? `${name}.md` : right;
  if (renamed !== undefined) {
    return { message: `文件名的末尾不对，网站不认 .${extension}。`, hint: `改名为 ${renamed}。` };
  }
  if (/^(?:bak|old|orig|swp|swo|tmp|temp|save)$|~$/.test(extension) || name.endsWith('~')) {
    return { message: '这是编辑器、合并时留下的备份，不是内容。', hint: '删掉它。' };
  }
  return byFormat.unknown;
}

/** 不收的文件是哪种格式；收的、由看图片的规则去说的是 `undefined`。 */
export function refusedFormat({
  rawPath,
  place,
  source,
  picture,
}: ContentFile): Refused | undefined {
  const { name, extension } = place;
  if (isLockFile(rawPath)) return 'lock';
  if (picture !== undefined) return undefined;
  if (name === '.gitkeep' && source.text === '' && source.format === undefined) return undefined;
  const known = byExtension.find(([pattern]) => pattern.test(extension));
  if (known !== undefined) return known[1];
  if (source.format !== undefined) return source.format;
  if (extension === 'md' && /^(?:readme|license|changelog)$/i.test(name)) return 'readme';
  return ['md', 'mdx', 'json'].includes(extension) ? undefined : 'unknown';
}
