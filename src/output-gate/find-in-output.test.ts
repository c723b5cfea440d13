import { expect, test } from 'vitest';
import { nothingKnown } from '../checks/privacy/known-public.ts';
import { gatherContent } from '../source/content.ts';
import { findInOutput, outputFaults } from './find-in-output.ts';

const town = gatherContent([], undefined);
const page = (path: string, text: string) => ({ path, text: `<p>${text}</p>` });
const exposed = '打13800138000';

test('别的线程看出来的也报，跟在这里看出来的一样', () => {
  const files = [page('search/index.html', exposed)];
  const [here, aside] = [outputFaults(files, nothingKnown), outputFaults([], nothingKnown)];
  expect(findInOutput([aside, here], town)).toEqual(findInOutput([here], town));
  expect(findInOutput([aside, here], town)).toHaveLength(1);
});

test('几处看出来的，说路径在前的那一页，一共几处', () => {
  const [found] = findInOutput(
    [page('b/index.html', `${exposed}。`), page('a/index.html', exposed)].map((one) =>
      outputFaults([one], nothingKnown),
    ),
    town,
  );
  expect(found?.message).toMatch(/\/a\/ .*一共2处/);
});

test('认不得的文件、放图片的地方认不得的图，别的线程看也不放过', () => {
  const files = [
    { path: 'search/notes.bin', text: undefined },
    { path: 'pictures/one.webp', text: undefined },
  ];
  const { unreadable } = outputFaults(files, nothingKnown);
  expect(unreadable.map(({ code }) => code)).toEqual(['E-OUTPUT-FILE', 'E-OUTPUT-FILE']);
});
