import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appliedTo, type BundleChange, changeBetween } from '../../../src/bundle/bundle-change.ts';
import { hostingFiles } from '../../../src/bundle/hosting/hosting-files.ts';
import { bundleName, type KeptBundle, keptBundleText } from '../../../src/bundle/kept-bundle.ts';
import { siteFolder } from '../../../src/bundle/site-folder.ts';
import { sumsName, sumsText } from '../../../src/bundle/sums-text.ts';
import {
  type BundleFacts,
  removedListName,
  technicianPage,
  technicianPageName,
} from '../../../src/bundle/technician-page.ts';
import { writeTogether } from '../write-together.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

/** 要打的一包。 */
export interface BundleToWrite {
  readonly kept: KeptBundle;
  /** 生成好的网站在哪个文件夹。 */
  readonly folder: string;
  readonly siteName: string;
  readonly site: string | undefined;
  /** 门户上现在挂着的那一包；没有写的没有。 */
  readonly before: KeptBundle | undefined;
}

/** 写下的几个文件，各是完整的路径。 */
export interface WrittenBundle {
  readonly whole: string;
  readonly kept: string;
  /** 只装改动的；没有上一包、什么也没变的没有。 */
  readonly changed: { readonly path: string; readonly change: BundleChange } | undefined;
}

/** 打成整包、只装改动的一包和留底，写进 `to`：都写好了才改成正式的名字。 */
export function writeBundle(bundle: BundleToWrite, to: string): WrittenBundle {
  const { kept, before } = bundle;
  const name = bundleName(kept);
  mkdirSync(to, { recursive: true });
  const change = before && changeBetween(before.files, kept.files);
  const hasChange = change !== undefined && change.put.length + change.remove.length > 0;
  const whole = join(to, `${name}.zip`);
  const zips = [{ path: whole, entries: wholeEntries(bundle) }];
  let changed: WrittenBundle['changed'];
  if (before !== undefined && hasChange) {
    const path = join(to, `${name}-since-${before.day}-${before.commit.slice(0, 12)}.zip`);
    zips.push({ path, entries: changedEntries(bundle, before, change) });
    changed = { path, change };
  }
  const keptFile = join(to, `${name}.json`);
  writeAll(zips, kept.day);
  writeTogether([{ path: keptFile, text: keptBundleText(kept) }]);
  return { whole, kept: keptFile, changed };
}

function writeAll(
  zips: readonly { readonly path: string; readonly entries: readonly ZipEntry[] }[],
  day: string,
): void {
  const temporary = (path: string) => `${path}.${process.pid}.tmp`;
  try {
    for (const { path, entries } of zips) writeZip(temporary(path), entries, day);
    for (const { path } of zips) renameSync(temporary(path), path);
  } finally {
    for (const { path } of zips) rmSync(temporary(path), { force: true });
  }
}

function wholeEntries(bundle: BundleToWrite): readonly ZipEntry[] {
  const paths = Object.keys(bundle.kept.files);
  return [...siteEntries(bundle, paths), ...besideEntries(bundle, undefined)];
}

function changedEntries(
  bundle: BundleToWrite,
  before: KeptBundle,
  change: BundleChange,
): readonly ZipEntry[] {
  const { files, base } = bundle.kept;
  const applied = changeBetween(appliedTo(before.files, change, files), files);
  if (applied.put.length + applied.remove.length > 0) {
    throw new Error('只装改动的一包盖上去，得不到现在的网站。');
  }
  const folder = siteFolder(base);
  const removed = change.remove.map((path) => `${folder}${path}\n`).join('');
  return [
    ...siteEntries(bundle, change.put),
    ...besideEntries(bundle, {
      kept: before,
      put: change.put.length,
      remove: change.remove.length,
    }),
    written(removedListName, removed),
  ];
}

function siteEntries(
  { folder, kept }: BundleToWrite,
  paths: readonly string[],
): readonly ZipEntry[] {
  const inside = siteFolder(kept.base);
  return paths.map((path) => ({
    name: `${inside}${path}`,
    read: () => readFileSync(join(folder, path)),
  }));
}

/** 网站旁边的几个文件：服务器的设置、校验和、给技术员的一页。 */
function besideEntries(
  { kept, siteName, site }: BundleToWrite,
  since: BundleFacts['since'],
): readonly ZipEntry[] {
  const hasSecurity = 'security.txt' in kept.files;
  return [
    ...Object.entries(hostingFiles(kept.base)).map(([name, text]) => written(name, text)),
    written(sumsName, sumsText(kept.files, siteFolder(kept.base))),
    written(technicianPageName, technicianPage({ kept, siteName, site, since, hasSecurity })),
  ];
}

function written(name: string, text: string): ZipEntry {
  return { name, read: () => new TextEncoder().encode(text) };
}
