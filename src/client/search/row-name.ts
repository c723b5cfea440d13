import { element } from './element.ts';

/** 一行叫什么：说到条款的，条款打头，后面是短名；整页的就是题目。`mark` 把要找的词标出来。 */
export function rowName(
  { title, short, clause }: RowNamed,
  mark: (text: string) => readonly (Node | string)[] = (text) => [text],
): readonly (Node | string)[] {
  const name = element('span', 'hit-title');
  name.append(...mark(short || title));
  if (clause === undefined) return [name];
  const label = element('span', 'hit-clause');
  label.append(...mark(clause));
  return [label, ' ', name];
}

interface RowNamed {
  readonly title: string;
  readonly short: string | undefined;
  readonly clause: string | undefined;
}
