import type { Finding } from '../finding.ts';

/** 草稿也不能有的：进了 git 就收不回来的（个人信息、台账、图片里夹带的），动了公布过的，和没有查成的。 */
const BINDING =
  /^E-(?:PII-|COMMIT-|COUNT-PEOPLE|PRIVATE-FILE|PUBLIC-FILE|PICTURE-CARRIED|PICTURE-PEOPLE|PAGE-GONE|(?:CODE|VILLAGE|PLAN|PROGRESS)-CHANGED|CODE-REUSED|PROGRESS|AUDIT|CRASH|CHECK-UNFINISHED|HISTORY-UNREADABLE)/;
/** 公布的进度写坏了就审不成，审不成的不知道露不露得出一户人。 */
const COUNTS = /^(?:content\/)?progress(?:\/|-plan\.json$)/;

/** 草稿分支上查出来的一个问题：没写完、写得不对的只提醒，并进公布的分支时再查；`BINDING` 的照样是错误。 */
export function onDraft(finding: Finding): Finding {
  const isBinding = BINDING.test(finding.code) || COUNTS.test(finding.file);
  return isBinding ? finding : { ...finding, severity: 'warning' };
}

/** 草稿分支上还有几处要改的，说成一句；没有的是 `undefined`。 */
export function sayUnfinished(findings: readonly Finding[]): string | undefined {
  const count = findings.filter(
    ({ code, severity }) => code.startsWith('E-') && severity === 'warning',
  ).length;
  return count === 0
    ? undefined
    : `这是草稿分支，内容里还有${count}处要改，先不碍事：运行 npm run check 看，并进公布的分支以前改好。`;
}
