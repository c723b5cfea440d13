import type { FileCheck } from '../check.ts';
import { unreadFile, wholeSubject } from '../subjects.ts';

/** front matter 两头的 `---`。 */
export const frontMatterFence: FileCheck = {
  code: 'E-FRONT-MATTER',
  *run(file) {
    const isCut = file.page?.isCut === true;
    const blinds =
      file.data === undefined || isCut ? [...unreadFile(file), wholeSubject(file.path)] : [];
    for (const fault of file.page?.faults ?? []) yield { ...fault, blinds };
  },
};
