import { expect, test } from 'vitest';
import { type ClauseForm, clauseForms } from '../../tests/support/clause-forms.ts';
import { markdownBlocks } from './blocks.ts';
import { positionOf } from './labels.ts';
import { outline } from './outline.ts';

const { correct, faulty } = clauseForms;
const named = (forms: readonly ClauseForm[]) => forms.map((form) => [form.name, form] as const);

/** 每一块的锚点和毛病，跟样子里写的一样。 */
function written({ body, home }: ClauseForm): readonly string[] {
  const blocks = markdownBlocks(body);
  const { clauses, faults } = outline(blocks, home);
  return blocks.map((_block, index) =>
    [
      ...clauses.filter(({ block }) => block === index).map(({ anchor }) => anchor),
      ...faults.filter(({ block }) => block === index).map(({ kind }) => `!${kind}`),
    ].join(' '),
  );
}

test.each(named([...correct, ...faulty]))('%s', (_name, form) => {
  expect(written(form)).toEqual(form.expected);
});

test('样子够多，写得对的除了引文一条毛病也不报', () => {
  expect(correct.length).toBeGreaterThan(80);
  const faults = correct.flatMap(({ expected }) => expected.filter((row) => row.includes('!')));
  expect(new Set(faults)).toEqual(new Set(['!quoted']));
});

test('每个锚点都念得出来，一份里不重复', () => {
  for (const { name, body, home } of [...correct, ...faulty]) {
    const { clauses } = outline(markdownBlocks(body), home);
    const anchors = clauses.map(({ anchor }) => anchor);
    expect(new Set(anchors).size, name).toBe(anchors.length);
    for (const { anchor, position } of clauses) expect(positionOf(anchor, home)).toEqual(position);
  }
});
