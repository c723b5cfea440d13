import { nothingKnown } from '../../src/checks/privacy/known-public.ts';
import { fillingOf } from '../../src/town-figures/fill.ts';
import { listVersions, type PageHistoryShown } from '../../src/versions/history-of-page.ts';
import { pageVersions } from '../../src/versions/page-versions.ts';

/** 村规的文件在哪里。 */
export const rulesPath = 'content/rules/jia.md';

/** 一份村规的文件：编号，正文。 */
export function rulesText(code: number, body: string): string {
  return `---\ncode: ${code}\ntitle: 村规\n---\n\n${body}\n`;
}

/** 一份村规的历史：从2022年10月1日起一天一版，正文一版一版写。 */
export function rulesHistory(code: number, ...bodies: readonly string[]): PageHistoryShown {
  const stored = bodies.map((body, at) => ({
    ...{ commit: String(at), day: `2022-10-0${at + 1}`, publisher: '镇里', summary: '改' },
    ...{ order: at, time: `2022-10-0${at + 1}T09:00:00+08:00` },
    ...{ path: rulesPath, text: rulesText(code, body), filling: fillingOf([]), names: new Map() },
  }));
  const { versions, unseen } = pageVersions('rules', stored);
  return {
    ...{ code, kind: 'rules', title: '村规', unseen },
    ...{ takenDown: undefined, isUncommitted: false },
    versions: listVersions('rules', versions, nothingKnown),
  };
}
