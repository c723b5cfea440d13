import type { Kind } from '../../kinds/kinds.ts';
import { type Scalar, scalarsIn } from '../../kinds/texts-in.ts';
import { plainMarkdown } from '../../markdown/plain-text.ts';
import { cellsIn } from '../../markdown/table-rows.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { latest } from '../../source/latest.ts';
import { isKind, type Shape } from '../../source/place.ts';

/** 写给村民看的一句或一格，和它的行号。 */
export interface Saying {
  readonly text: string;
  readonly line: number;
  /** 在哪个字段，从外到里；正文里的没有。 */
  readonly field?: Scalar['path'];
}

/** 哪几类是自己写给村民看的。文件原文和村规民约是通过、印发的原话，不改；进度只有数：都不查。 */
const isOurs: Readonly<Record<Kind, boolean>> = {
  policies: true,
  rules: false,
  exemplars: true,
  notices: false,
  actions: true,
  promises: true,
  progress: false,
  meetings: true,
};

/** 不是自己说的话：依据是文件的名字，叫法是村民嘴上的话，怎么对号是从条件里抄来的。 */
const notOurs: ReadonlySet<string> = new Set(['basis', 'aliases', 'finder', 'audience']);

const QUOTED = /“[^“”\n]*”|《[^《》\n]*》|「[^「」\n]*」/g;

/**
 * 一个文件里写给村民看的话，一句字段、一行正文、一格表各算一处。引号、书名号里的是别人的话，去掉；
 * 记号、链接地址也去掉。正文里引用的段落（`>`）整段不算；给发布人看的指南不算。
 */
export const sayingsIn = latest((file: ContentFile): readonly Saying[] => {
  if (!isForVillagers(file.place.shape) || isForPublishers(file)) return [];
  return [...fieldSayings(file), ...bodySayings(file)].map((saying) => ({
    ...saying,
    text: withoutMarks(saying.text),
  }));
});

function isForVillagers(shape: Shape | undefined): boolean {
  return shape === 'guide' || shape === 'broadcasts' || (isKind(shape) && isOurs[shape]);
}

function isForPublishers({ data }: ContentFile): boolean {
  const value: unknown = data?.value;
  return (
    typeof value === 'object' &&
    value !== null &&
    'audience' in value &&
    value.audience === 'publishers'
  );
}

function fieldSayings({ data }: ContentFile): readonly Saying[] {
  if (data === undefined) return [];
  return scalarsIn(data.value).flatMap(({ value, path }) =>
    typeof value === 'number' || path.some((key) => notOurs.has(String(key)))
      ? []
      : [{ text: value, line: data.lineOf(path), field: path }],
  );
}

function bodySayings(file: ContentFile): readonly Saying[] {
  return file
    .bodyLines()
    .filter(({ text }) => !/^\s*(?:>|\|?[\s:|-]+\|?$)/.test(text))
    .flatMap(({ text, line }) =>
      cellsIn(text).map((cell) => ({
        text: cell.replace(/^\s*(?:#+|[-*+]|\d+\.)\s+/, ''),
        line,
      })),
    );
}

/** 记号先认，引号里的后去：记号里也会有引号。 */
function withoutMarks(text: string): string {
  return plainMarkdown(text, []).replaceAll('（待核实）', '').replace(QUOTED, '').trim();
}
