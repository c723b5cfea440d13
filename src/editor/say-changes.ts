import { diffArrays } from 'diff';
import { readContentFile } from '../source/content-file.ts';
import { fieldName } from '../source/schema/fields.ts';
import type { Path } from '../source/syntax/data.ts';
import { valueAt } from '../source/value-at.ts';
import { alignItems } from './align-items.ts';
import { isFields, isSameValue, writtenKeys } from './same-value.ts';

/** 一处改动：哪里，原来写的，现在写的。没有原来的是添的，没有现在的是删的。 */
export interface SaidChange {
  readonly where: string;
  readonly old: string | undefined;
  readonly now: string | undefined;
}

/** 一个文件要公布的改动。 */
export interface FileChanges {
  readonly path: string;
  /** 页面的题目；没有题目的是文件名。 */
  readonly title: string;
  readonly code: number | undefined;
  readonly kind: 'new' | 'changed' | 'deleted';
  readonly changes: readonly SaidChange[];
}

/** 一个文件原来和现在的文字；没有的是 `undefined`。 */
export interface Versions {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** 说不出改了哪里的文件（图片一类），只有名字。 */
export function fileAlone(path: string): Omit<FileChanges, 'kind'> {
  return { path, title: path.replace(/^content\//, ''), code: undefined, changes: [] };
}

/** 一个文件改了什么，一处一处说：哪个字段原来写的什么、现在写的什么，正文哪几段变了。 */
export function changesOf({ path, before, after }: Versions): FileChanges {
  const [old, now] = [before, after].map((text) =>
    text === undefined ? undefined : readContentFile({ path, text }),
  );
  const value = (now ?? old)?.data?.value;
  const title = valueAt(value, ['title']);
  const code = valueAt(value, ['code']);
  return {
    path,
    title: typeof title === 'string' ? title : path.replace(/^content\//, ''),
    code: typeof code === 'number' ? code : undefined,
    kind: before === undefined ? 'new' : after === undefined ? 'deleted' : 'changed',
    changes: [
      ...fieldChanges(old?.data?.value, now?.data?.value, []),
      ...bodyChanges(bodyOf(old, before), bodyOf(now, after)),
    ],
  };
}

function bodyOf(file: ReturnType<typeof readContentFile> | undefined, text = ''): string {
  if (file?.data?.value === undefined && file?.page === undefined) return text;
  return file?.written.body?.text ?? '';
}

function* fieldChanges(old: unknown, now: unknown, path: Path): Iterable<SaidChange> {
  if (isSameValue(old, now)) return;
  if (isFields(old) && isFields(now)) {
    for (const key of new Set([...writtenKeys(old), ...writtenKeys(now)])) {
      yield* fieldChanges(old[key], now[key], [...path, key]);
    }
  } else if (Array.isArray(old) && Array.isArray(now)) {
    for (const { was, now: at } of alignItems(old, now)) {
      const [one, other] = [
        was === undefined ? undefined : old[was],
        at === undefined ? undefined : now[at],
      ];
      yield* fieldChanges(one, other, [...path, at ?? was ?? 0]);
    }
  } else if (path.length === 0 && isFields(now ?? old)) {
    const whole = isFields(now) ? now : isFields(old) ? old : {};
    for (const key of writtenKeys(whole)) {
      yield* fieldChanges(valueAt(old, [key]), valueAt(now, [key]), [key]);
    }
  } else {
    yield { where: sayPlace(path), old: said(old), now: said(now) };
  }
}

/** 一处字段，全用中文说：「答复 第2条 答复的话」。 */
function sayPlace(path: Path): string {
  return path
    .map((step) =>
      typeof step === 'number' ? `第${step + 1}条` : (fieldName(step)?.label ?? String(step)),
    )
    .join(' ');
}

/** 一个值说成一句：清单用分号隔开，一层字段只说写的话。 */
function said(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return '（空的）';
  if (Array.isArray(value)) return value.map((item) => said(item)).join('；');
  if (isFields(value))
    return writtenKeys(value)
      .map((key) => said(value[key]))
      .join('，');
  return value === true ? '是' : value === false ? '不是' : String(value);
}

function bodyChanges(old: string, now: string): readonly SaidChange[] {
  const found: SaidChange[] = [];
  let deleted: string[] = [];
  for (const { added, removed, value } of diffArrays(paragraphsOf(old), paragraphsOf(now))) {
    if (removed) deleted.push(...value);
    else if (added) {
      for (const paragraph of value) {
        found.push({ where: '正文', old: deleted.shift(), now: paragraph });
      }
    } else {
      found.push(...deleted.map(gone));
      deleted = [];
    }
  }
  return [...found, ...deleted.map(gone)];
}

function gone(old: string): SaidChange {
  return { where: '正文', old, now: undefined };
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
