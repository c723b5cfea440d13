import type { FileCheck } from '../check.ts';

/** front matter 两头的 `---`。 */
export const frontMatterFence: FileCheck = {
  code: 'E-FRONT-MATTER',
  *run({ page }) {
    yield* page?.faults ?? [];
  },
};
