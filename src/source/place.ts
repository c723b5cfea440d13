import { z } from 'astro/zod';
import { broadcastSchema } from '../kinds/broadcast.ts';
import { dutiesSchema } from '../kinds/duty.ts';
import { finderSchema } from '../kinds/finder.ts';
import { guideSchema } from '../kinds/guide.ts';
import { type Kind, kinds } from '../kinds/kinds.ts';
import { planSchema } from '../kinds/progress/plan.ts';
import { expectedQueriesSchema } from '../kinds/town/expected-queries.ts';
import { hardWordSchema } from '../kinds/town/hard-word.ts';
import { jargonSchema } from '../kinds/town/jargon.ts';
import { ownLinesSchema } from '../kinds/town/own-lines.ts';
import { peopleSchema } from '../kinds/town/people.ts';
import { picturesSchema } from '../kinds/town/picture.ts';
import { sharedSchema } from '../kinds/town/shared.ts';
import { siteSchema } from '../kinds/town/site.ts';
import { termSchema } from '../kinds/town/term.ts';
import { townFiguresSchema } from '../kinds/town/town-figure.ts';
import { villageSchema } from '../kinds/town/village.ts';

/** 一个文件装的是哪种内容：有编号的一类、广播稿、指南页，或一个全站文件。 */
export type Shape = Kind | 'broadcasts' | 'guide' | SiteShape;

/** 文件在 content 里的位置。 */
export interface Place {
  /** `content/` 下的文件夹，直接放在 content 里的是空字符串。 */
  readonly folder: string;
  /** 不带扩展名的文件名。 */
  readonly name: string;
  /** 扩展名，小写，不带点。 */
  readonly extension: string;
  /** 位置和扩展名都对得上时，是哪种内容。 */
  readonly shape: Shape | undefined;
}

const pageExtensions: readonly string[] = ['md', 'mdx'];

/** 放图片的文件夹。 */
export const picturesFolder = 'images';

/** 图片的扩展名，收的和不收的都在。 */
export const pictureExtension = /^(?:png|jpe?g|gif|webp|bmp|svg|hei[cf]|tiff?|avif)$/;

/** 放页面、稿子和图片的文件夹，和它收的扩展名。 */
export const folders: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.keys(kinds).map(
    (kind) => [kind, kind === 'progress' ? ['json'] : pageExtensions] as const,
  ),
  ['broadcasts', ['md']],
  ['guide', pageExtensions],
  [picturesFolder, ['jpg', 'png', 'webp']],
]);

/** 直接放在 content 里、少不得的文件：文件名和它装的内容。 */
export const siteFiles = {
  site: 'site',
  villages: 'villages',
  terms: 'terms',
  finder: 'finder',
  jargon: 'jargon',
  'progress-plan': 'plan',
} as const;

/** 直接放在 content 里、可有可无的文件。 */
const optionalFiles = {
  'expected-queries': 'expected-queries',
  'town-figures': 'town-figures',
  'hard-words': 'hard-words',
  people: 'people',
  images: 'images',
  duties: 'duties',
  shared: 'shared',
  'own-lines': 'own-lines',
} as const;

const allSiteFiles = { ...siteFiles, ...optionalFiles };

export type SiteShape = (typeof allSiteFiles)[keyof typeof allSiteFiles];

/** 每种内容的 schema；villages、terms、jargon、hard-words、expected-queries、duties 和 town-figures 是清单。 */
export function schemaOf(shape: Shape): z.ZodType {
  if (shape === 'broadcasts') return broadcastSchema;
  if (shape === 'guide') return guideSchema;
  if (shape === 'site') return siteSchema;
  if (shape === 'villages') return z.array(villageSchema);
  if (shape === 'terms') return z.array(termSchema);
  if (shape === 'finder') return finderSchema;
  if (shape === 'jargon') return z.array(jargonSchema);
  if (shape === 'plan') return planSchema;
  if (shape === 'hard-words') return z.array(hardWordSchema);
  if (shape === 'duties') return dutiesSchema;
  if (shape === 'shared') return sharedSchema;
  if (shape === 'own-lines') return ownLinesSchema;
  if (shape === 'people') return peopleSchema;
  if (shape === 'images') return picturesSchema;
  if (shape === 'expected-queries') return expectedQueriesSchema;
  if (shape === 'town-figures') return townFiguresSchema;
  return kinds[shape].schema;
}

/** 从路径看出位置。路径以 `content/` 开头。 */
export function placeOf(path: string): Place {
  const parts = path.split('/').slice(1);
  const file = parts.at(-1) ?? '';
  const dot = file.lastIndexOf('.');
  const name = dot > 0 ? file.slice(0, dot) : file;
  const extension = dot > 0 ? file.slice(dot + 1).toLowerCase() : '';
  const folder = parts.slice(0, -1).join('/');
  const shape = isLockFile(path) ? undefined : shapeOf(folder, name, extension);
  return { folder, name, extension, shape };
}

function shapeOf(folder: string, name: string, extension: string): Shape | undefined {
  if (folder === '') return extension === 'json' ? siteShapeOf(name) : undefined;
  if (folders.get(folder)?.includes(extension) !== true) return undefined;
  if (folder === 'guide' || folder === 'broadcasts') return folder;
  return isKind(folder) ? folder : undefined;
}

function siteShapeOf(name: string): Shape | undefined {
  return Object.entries(allSiteFiles).find(([known]) => known === name)?.[1];
}

/** 电脑自己放进文件夹的文件，不是谁写的内容，网站也不读。 */
export function isClutter(path: string): boolean {
  return /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i.test(path);
}

/**
 * 镇自己的仓库根上、不算内容的：git 自己的设置，代码网站的流水线。`path` 从内容文件夹写起，用 `/` 隔开。
 */
export function isRepositoryFile(path: string): boolean {
  return /^(?:\.git(?:attributes|ignore|modules)?|\.gitlab-ci\.yml|(?:\.github|\.workflow)(?:\/.*)?)$/.test(
    path,
  );
}

/** 编辑软件打开文件时留下的临时文件：Word 的 `~$低保.docx`、WPS 的 `.~低保.docx`、LibreOffice 的 `.~lock.低保.docx#`。 */
export function isLockFile(path: string): boolean {
  return /(?:^|\/)(?:~\$|\.~)[^/]*$/.test(path);
}

/** 是不是有编号的一类。 */
export function isKind(name: string | undefined): name is Kind {
  return name !== undefined && Object.hasOwn(kinds, name);
}
