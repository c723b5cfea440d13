import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Git } from '../git/git.ts';
import { type PageHistory, type PageState, readPageHistory } from '../git/page-history.ts';

/** 读法变了就加一，旧的存货不用。 */
const FORMAT = 2;

const stateSchema = z.strictObject({
  ...{ commit: z.string(), day: z.iso.date(), time: z.iso.datetime({ offset: true }) },
  ...{ order: z.int(), author: z.string(), mail: z.string() },
  ...{ summary: z.string(), path: z.string(), blob: z.string() },
  figures: z.string().optional(),
});
const keptSchema = z.strictObject({
  key: z.string(),
  pages: z.array(z.tuple([z.number(), z.array(stateSchema)])),
});

/**
 * 同 `readPageHistory`；照提交存在 `folder` 里，提交没变就不再读一遍。存货没有了、坏了，照样重读。
 * 还没有提交过、只取了最近几次提交的返回 `undefined`。
 */
export function readKeptHistory(
  git: Git,
  content: string,
  folder: string,
): PageHistory | undefined {
  if (git.lastDay === undefined || git.isShallow) return undefined;
  const head = git.run(['rev-parse', 'HEAD']).toString('utf8').trim();
  const key = sha256([FORMAT, head, git.prefix, townIn(content)].join('\n'));
  const file = join(folder, `${sha256(content).slice(0, 16)}.json`);
  const kept = pagesIn(file, key);
  const history = readPageHistory(git, content, hashMail, kept);
  if (kept === undefined) keep(file, key, history);
  return history;
}

/** 邮箱认得出是不是同一个，看不出是哪一个。 */
function hashMail(mail: string): string {
  return sha256(mail.trim().toLowerCase()).slice(0, 16);
}

function pagesIn(file: string, key: string): ReadonlyMap<number, readonly PageState[]> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return kept.key === key ? new Map(kept.pages) : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, key: string, { pages }: PageHistory): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, pages: [...pages] }));
}

/** 是哪个镇的：代号换了，哪些提交算数也跟着变。 */
function townIn(content: string): string {
  const file = join(content, 'site.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
