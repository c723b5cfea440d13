import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { brokenField, codesSubject, fieldRead, fileSubject } from '../subjects.ts';

/** 会和会上的事互相指着：事写了 `meeting`，会就要列出它；会列了它，它就要写这次会。 */
export const meetingPairs: FileCheck = {
  code: 'E-MEETING-PAIR',
  *run(file, content) {
    const code = codeOf(file);
    if (code === undefined) return;
    const list = listField(file);
    if (list !== undefined) {
      const meeting = pageOf(content, field(file, 'meeting'), 'meetings');
      if (meeting === undefined || listed(meeting, list).includes(code)) return;
      const right = soleListing(content, list, code);
      yield {
        line: file.data?.lineOf(['meeting']) ?? 1,
        blinds: right === undefined ? [] : brokenField(file, ['meeting']),
        about: [
          fileSubject(meeting),
          codesSubject('meetings'),
          codesSubject(file.place.shape),
          ...fieldRead(file, ['meeting']),
          ...fieldRead(meeting, [list]),
        ],
        ...(right === undefined
          ? {
              message: `这里写的会是 ${codeOf(meeting)}，可 ${meeting.path} 的 ${list} 里没有 ${code}。`,
              hint: `在 ${meeting.path} 的 ${list} 里补上 ${code}，或者改正这里的 meeting。`,
            }
          : {
              message: `这里写的会是 ${codeOf(meeting)}，可列着 ${code} 的会是 ${right}。`,
              hint: `写成 meeting: ${right}；真是 ${codeOf(meeting)} 那次会的，把 ${code} 从 ${right} 的 ${list} 挪到 ${codeOf(meeting)} 的里面。`,
            }),
      };
    } else if (file.place.shape === 'meetings') {
      yield* unanswered(file, code, content);
    }
  },
};

/** 会列了的事，事那边没有写这次会。 */
function* unanswered(meeting: ContentFile, code: number, content: Content) {
  for (const [list, shape] of [
    ['promises', 'promises'],
    ['adopted', 'rules'],
  ] as const) {
    for (const [index, listedCode] of listed(meeting, list).entries()) {
      const page = pageOf(content, listedCode, shape);
      if (page === undefined || field(page, 'meeting') === code) continue;
      const other = pageOf(content, field(page, 'meeting'), 'meetings');
      // 那一页写了另一次没有列着它的会：由那一页说。
      if (other !== undefined && !listed(other, list).includes(listedCode)) continue;
      yield {
        line: meeting.data?.lineOf(list === 'promises' ? [list, index] : [list]) ?? 1,
        about: [
          fileSubject(page),
          codesSubject('meetings'),
          codesSubject(shape),
          ...fieldRead(page, ['meeting']),
          ...fieldRead(meeting, [list]),
        ],
        message: `这次会的 ${list} 里有 ${String(listedCode)}，可 ${page.path} 没有写 meeting: ${code}。`,
        hint: `在 ${page.path} 里写 meeting: ${code}，或者从这里删掉 ${String(listedCode)}。`,
      };
    }
  }
}

/** 列着这个编号的会，只有一次的是它的编号。 */
function soleListing(
  { files }: Content,
  list: 'promises' | 'adopted',
  code: number,
): number | undefined {
  const meetings = files.filter(
    (file) => file.place.shape === 'meetings' && listed(file, list).includes(code),
  );
  const [only, ...more] = meetings;
  return only === undefined || more.length > 0 ? undefined : codeOf(only);
}

/** 会用哪个字段列出这种页；不由会列出的是 `undefined`。 */
export function listField(file: ContentFile): 'promises' | 'adopted' | undefined {
  if (file.place.shape === 'promises') return 'promises';
  return file.place.shape === 'rules' ? 'adopted' : undefined;
}

/** 有这个编号、又是这一类、读得出字段的页。 */
export function pageOf(
  content: Content,
  code: unknown,
  shape: 'meetings' | 'promises' | 'rules',
): ContentFile | undefined {
  const pages = typeof code === 'number' ? content.byCode.get(code) : undefined;
  return pages?.find(({ place, data }) => place.shape === shape && data?.value !== undefined);
}

export const field = (file: ContentFile, key: string) => valueAt(file.data?.value, [key]);

function listed(meeting: ContentFile, list: 'promises' | 'adopted'): readonly unknown[] {
  const value = field(meeting, list);
  return Array.isArray(value) ? value : [value];
}
