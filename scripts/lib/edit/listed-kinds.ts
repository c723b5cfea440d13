import { authoredKinds } from '../../../src/authoring/page-kinds.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import type { ListedFile, ListedKind } from '../../../src/editor/pages/list-page.ts';
import { kinds } from '../../../src/kinds/kinds.ts';
import { promiseSchema, promiseState, promiseStates } from '../../../src/kinds/promise.ts';
import { type Content, codeOf } from '../../../src/source/content.ts';
import type { ContentFile } from '../../../src/source/content-file.ts';
import { isKind, type Shape } from '../../../src/source/place.ts';
import { valueAt } from '../../../src/source/value-at.ts';

/** 全部内容，一类一组；`changed` 是改了没有发布的文件。 */
export function listedKinds(
  content: Content,
  findings: readonly Finding[],
  changed: ReadonlySet<string>,
): readonly ListedKind[] {
  const groups = Map.groupBy(content.files, ({ place }) => groupOf(place.shape));
  return groupNames.flatMap((name) => {
    const files = groups.get(name) ?? [];
    const listed = files.map((file) => listedFile(file, content, findings, changed));
    const kind = authoredKinds.find((each) => kinds[each].column === name);
    const isListed = kind !== undefined || listed.length > 0;
    return isListed ? [{ name, kind, files: listed.toSorted(byCode) }] : [];
  });
}

const SETTINGS = '设置和清单';
const OTHERS = '认不得的文件';

const groupNames: readonly string[] = [
  ...Object.values(kinds).map(({ column }) => column),
  ...['广播稿', '说明页', SETTINGS, OTHERS],
];

function groupOf(shape: Shape | undefined): string {
  if (shape === undefined) return OTHERS;
  if (isKind(shape)) return kinds[shape].column;
  return { broadcasts: '广播稿', guide: '说明页' }[String(shape)] ?? SETTINGS;
}

function listedFile(
  file: ContentFile,
  content: Content,
  findings: readonly Finding[],
  changed: ReadonlySet<string>,
): ListedFile {
  const own = findings.filter((finding) => finding.file === file.path);
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const title = valueAt(file.data?.value, ['title']) ?? valueAt(file.data?.value, ['name']);
  return {
    path: file.rawPath,
    title: typeof title === 'string' ? title : file.place.name,
    code: codeOf(file),
    state: stateOf(file, content),
    isDemo: valueAt(file.data?.value, ['demo']) === true,
    errors,
    warnings: own.length - errors,
    isChanged: changed.has(file.rawPath),
  };
}

function stateOf({ data, place }: ContentFile, { asOf }: Content): string {
  if (valueAt(data?.value, ['withdrawn']) !== undefined) return '已停用';
  if (place.shape !== 'promises') return '';
  const read = promiseSchema.safeParse(data?.value);
  if (!read.success) return '';
  const day = read.data.demo ? asOf.demo : asOf.real;
  return promiseStates[promiseState(read.data, day)];
}

function byCode(one: ListedFile, other: ListedFile): number {
  return (one.code ?? 0) - (other.code ?? 0) || (one.path < other.path ? -1 : 1);
}
