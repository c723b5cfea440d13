import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slugOf } from '../../../src/authoring/slug.ts';
import { checkContent, gatherTown, readFiles } from '../../../src/checks/check-content.ts';
import { freeCode } from '../../../src/checks/codes/free-code.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { spottedIn } from '../../../src/checks/privacy/hide-personal.ts';
import { draftNotice, type NoticeDraft } from '../../../src/notice-draft/draft-notice.ts';
import { LARGEST_NOTICE, readNotice } from '../../../src/notice-draft/read-notice.ts';
import { sayDraft } from '../../../src/notice-draft/say-draft.ts';
import { UnreadableNotice } from '../../../src/notice-draft/unreadable-notice.ts';
import { textDifference } from '../../../src/notice-draft/written/same-text.ts';
import { writeNotice } from '../../../src/notice-draft/written/write-notice.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { type GitRecords, readRecords } from '../check/read-records.ts';
import { CommandError } from '../command/command-error.ts';
import { readContentFolder } from '../content-folder.ts';
import { HistoryUnreadable } from '../git/git.ts';
import { writeTogether } from '../write-together.ts';
import { shownOnPage } from './shown-on-page.ts';

/** 从一份现成的文件写一份文件原文的草稿。 */
export interface NoticeRequest {
  /** 文件的路径；`-` 是粘进来的字（标准输入）。 */
  readonly from: string;
  /** 内容文件夹，绝对路径。 */
  readonly content: string;
  /** 今天，`YYYY-MM-DD`。 */
  readonly today: string;
}

/** 写好的草稿。 */
export interface NewNotice {
  /** 写在哪里，从 `content/` 写起。 */
  readonly path: string;
  readonly code: number;
  /** 说给写的人听的，一行一句。 */
  readonly said: readonly string[];
  /** 检查在这份草稿里查出来的：待写的、个人的，连行号。 */
  readonly findings: readonly Finding[];
}

/**
 * 读 Word 文件、文字文件或者粘进来的字，写成 `content/notices/` 里的一份草稿，马上查一遍。
 * 生成网页以后的字跟原件对不上的、读不了的，抛 `CommandError`，什么也不写；不碰 git。
 */
export async function newNoticeFrom({ from, content, today }: NoticeRequest): Promise<NewNotice> {
  const draft = draftOf(await bytesOf(from));
  refuseClosed(draft);
  const files = readContentFolder(content);
  const path = pathFor(draft, files);
  await assertSameText(draft, path);
  const records = recordsOf(content, today);
  const code = codeFor(path, files, records);
  const text = writeNotice(code, draft.fields, draft.body);
  const known = { path, bytes: new TextEncoder().encode(text) };
  writeTogether([{ path: join(content, 'notices', basename(path)), text, name: path }]);
  const findings = checkContent([...files, known], records.history, records.days);
  const twin = twinOf(draft, files);
  return {
    path,
    code,
    said: [
      `草稿写好了：${path}，编号 ${code}。`,
      '生成网页，跟读到的字一个一个对过，一个不差。',
      ...sayDraft(draft, masked),
      ...(twin === undefined ? [] : [`${twin} 的标题和它一样：是同一份的，留一份就够了。`]),
    ],
    findings: findings.filter(({ file }) => file === path),
  };
}

async function bytesOf(from: string): Promise<Uint8Array> {
  if (from === '-') return pasted();
  const stats = statSync(from, { throwIfNoEntry: false });
  if (stats === undefined) throw new CommandError(`没有这个文件：${from}。`, 2);
  if (!stats.isFile()) throw new CommandError(`${from} 不是一个文件。一份一份来。`, 2);
  if (stats.size > LARGEST_NOTICE) {
    throw new CommandError(
      '这个文件太大了，不像一份公文。里面多半是图：删掉图，只留字，另存为 .docx 再来。',
    );
  }
  try {
    return readFileSync(from);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = code === 'EBUSY' ? '它正在 WPS 或 Word 里开着，关掉再来' : `电脑说 ${code}`;
    throw new CommandError(`读不了 ${from}：${why}。`);
  }
}

/** 粘进来的字：读到完为止。 */
async function pasted(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    console.log('把文件的字粘进来；粘完另起一行，按 Ctrl+D（Windows 按 Ctrl+Z，再按回车）。');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LARGEST_NOTICE) throw new CommandError('粘进来的字太多了，不像一份公文。');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function draftOf(bytes: Uint8Array): NoticeDraft {
  try {
    return draftNotice(readNotice(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableNotice)) throw error;
    throw new CommandError(error.message);
  }
}

/** 标着密级、写明不公开的，不能上网。 */
function refuseClosed({ fields: { restriction } }: NoticeDraft): void {
  if (restriction === undefined) return;
  throw new CommandError(
    `这份文件写着“${restriction}”，不能主动公开，什么也没有写。\n标错了的、已经改成公开的，先照手续改好原件，再来一次。`,
  );
}

/** 网站自己的记号，原件里不会有；有了，生成的时候要去找依据、找要补的数。 */
const MARK = /〔(?:据|补)\s[^〔〕]*〕/u;

/** 生成网页，一个字一个字地对；对不上的不写。 */
async function assertSameText({ body, blocks, fields }: NoticeDraft, path: string): Promise<void> {
  const [mark] = MARK.exec(body) ?? [];
  if (mark !== undefined) {
    throw new CommandError(
      `原件里有“${masked(mark)}”。六角括号这样写，在网站上是记号，照搬过去就变了。什么也没有写。\n在原件里把这一处的〔〕换成（），再来一次。`,
    );
  }
  const shown = await shownOnPage(body, path, { issuer: fields.issuer, remark: fields.remark });
  const difference = textDifference(blocks, shown);
  if (difference === undefined) return;
  throw new CommandError(
    `有一处照搬过去，网页上的字会变：原件是“${masked(difference.expected)}”，网页上会是“${masked(difference.shown)}”。什么也没有写。\n在原件里把这一处的记号换成平常的字，再来一次。`,
  );
}

/** 话会印在屏幕上，也会留在别处：像姓名、号码的遮住。 */
function masked(text: string): string {
  return spottedIn(text)
    .toSorted((a, b) => b.index - a.index)
    .reduce((shown, { index, length }) => {
      return `${shown.slice(0, index)}……${shown.slice(index + length)}`;
    }, text);
}

/** 文件名：年份加短名的拼音；没有短名的只是 notice；有了同名的，后面加号。 */
function pathFor({ fields }: NoticeDraft, files: readonly SourceFile[]): string {
  const taken = new Set(files.map(({ path }) => path));
  const year = fields.issued?.slice(0, 4);
  const name = slugOf(fields.short ?? '', '-', 'notice');
  const base = `content/notices/${[year, name].filter(Boolean).join('-')}`;
  const names = Array.from(
    { length: files.length + 1 },
    (_, at) => `${base}${at === 0 ? '' : `-${at + 1}`}.md`,
  );
  return names.find((path) => !taken.has(path)) ?? `${base}.md`;
}

/** 下一个没有用过的编号；git 里用过的也算。 */
function codeFor(path: string, files: readonly SourceFile[], { history }: GitRecords): number {
  const blank = { path, text: '---\ntitle: 空\n---\n' };
  const { content: town } = gatherTown(readFiles([...files, blank]), history);
  const own = town.files.find((file) => file.path === path);
  const code = own && freeCode(town, own);
  if (code === undefined) throw new CommandError('文件原文的编号用完了，什么也没有写。');
  return code;
}

/** git 里用过的编号、日子；旧账读不了的，当作没有，检查会去说。 */
function recordsOf(content: string, today: string): GitRecords {
  try {
    return readRecords(content, today);
  } catch (error) {
    if (error instanceof HistoryUnreadable) return { history: undefined, days: { today } };
    throw error;
  }
}

/** 标题一样的另一份。 */
function twinOf({ fields }: NoticeDraft, files: readonly SourceFile[]): string | undefined {
  const { title } = fields;
  if (title === undefined) return undefined;
  const line = `title: ${title}`;
  const twin = files.find(
    (file) =>
      file.path.startsWith('content/notices/') &&
      'bytes' in file &&
      new TextDecoder().decode(file.bytes).split(/\r?\n/).includes(line),
  );
  return twin?.path;
}
