import type { CommitCheck } from '../check.ts';

/** 会让 git、Windows 认错地方的一节路径：上一层、git 自己的文件夹（连同它的别名）、反斜杠、盘符。 */
const DANGEROUS = /^\.{0,2}$|^\.git[ .]*$|^git~\d+$|[\\:]/i;

/** 文件、文件夹的名字要读得出、印得出、在哪台电脑上都放得下。 */
export const commitPath: CommitCheck = {
  code: 'E-COMMIT-PATH',
  *runOnCommit(seen) {
    if (seen.what !== 'entry') return;
    const parts = seen.path.split('/');
    const isStrange = /\p{Cc}|\p{Cf}|\uFFFD/u.test(seen.path) || !seen.isUtf8;
    if (!isStrange && !parts.some((part) => isDangerous(part))) return;
    yield {
      line: 1,
      message: isStrange
        ? '文件名、文件夹名里有读不出、看不见的字（换行、乱码）。'
        : '文件名、文件夹名会让电脑认错地方（..、.git、反斜杠、冒号）。',
      hint: '改个名字：内容里的只用小写英文、数字和减号。',
    };
  },
};

/** 看不见的字去掉以后再认：苹果电脑认文件名时不看它们。 */
function isDangerous(part: string): boolean {
  return DANGEROUS.test(part.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
}
