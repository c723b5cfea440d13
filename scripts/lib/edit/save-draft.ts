import { guideOf } from '../../../src/authoring/field-guide.ts';
import { readTownWords } from '../../../src/authoring/town-words.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { addressInForm, blankItems } from '../../../src/editor/blank-items.ts';
import { NotEditable } from '../../../src/editor/edit-yaml.ts';
import { dataOf, fitsForm, stateOf } from '../../../src/editor/form-state.ts';
import { type FormStep, stepped } from '../../../src/editor/form-step.ts';
import { foundBeside, foundInForm } from '../../../src/editor/found-beside.ts';
import { draftedPage } from '../../../src/editor/page-draft.ts';
import type { Fields } from '../../../src/editor/same-value.ts';
import { readContentFile } from '../../../src/source/content-file.ts';
import { CommandError } from '../command/command-error.ts';
import { readStored, writeStored } from './content-bytes.ts';
import type { TownDesk } from './town-desk.ts';
import { noteEdited } from './work-state.ts';

/** 网页交来的一份草稿：整份原文，或者表单里一格一格的字和正文。`base` 是打开时文件的指纹。 */
export interface EditedText {
  readonly file: string;
  readonly base: string;
  readonly text?: string | undefined;
  readonly entries?: readonly (readonly [string, string])[] | undefined;
  readonly body?: string | undefined;
  readonly step?: FormStep | undefined;
}

/** 存的结果：存了，新的指纹；或者打开以后别处改过，两边都在这里。 */
export type Saving =
  | { readonly saved: true; readonly base: string }
  | { readonly saved: false; readonly disk: string; readonly base: string; readonly mine: string };

/** 一个文件能不能用表单改：能的给出各个字段，不能的说为什么。 */
export function formFor(desk: TownDesk, path: string, text: string) {
  const file = readContentFile({ path, text });
  const { shape } = file.place;
  if (shape === undefined || file.page === undefined) return undefined;
  const fields = guideOf(shape, readTownWords(desk.town()));
  const isReadable = file.page.faults.length === 0 && file.data?.faults.length === 0;
  if (!isReadable || !fitsForm(fields, file.data?.value)) return undefined;
  return { fields, value: file.data?.value, body: file.written.body?.text ?? '' };
}

/** 打开时文件的样子；记不得了的，用磁盘上的。 */
export function openedText({ content, recall }: TownDesk, { file, base }: EditedText): string {
  return recall(base) ?? readStored(content, file)?.text ?? '';
}

/** 表单现在的样子，按了钮的已经照着改。 */
export function draftForm(desk: TownDesk, draft: EditedText) {
  const form = formFor(desk, draft.file, openedText(desk, draft));
  if (form === undefined)
    throw new CommandError('这个文件别处改过，表单打不开了。写的先抄下来，再刷新。');
  const written = stateOf(form.fields, new Map(draft.entries));
  const state = draft.step === undefined ? written : stepped(form.fields, written, draft.step);
  return { ...form, state };
}

/** 这份草稿查出来的，各显示在表单的哪里；表单里还空着的一条也说。`text` 是整份文件的样子。 */
export function foundInDraft(
  desk: TownDesk,
  draft: EditedText,
  { text, drafted }: { readonly text: string; readonly drafted: readonly Finding[] },
) {
  if (draft.text !== undefined) return foundBeside(draft.file, text, drafted);
  const { fields, state } = draftForm(desk, draft);
  const found = foundInForm(draft.file, text, drafted);
  const shown = found.map((finding) => ({ ...finding, at: addressInForm(finding.at, state) }));
  return [...shown, ...blankItems(fields, state)];
}

/** 草稿写成整份文件的样子。 */
export function draftText(desk: TownDesk, draft: EditedText): string {
  if (draft.text !== undefined) return draft.text;
  const { state, value, body } = draftForm(desk, draft);
  return page(openedText(desk, draft), dataOf(state, value), draft.body ?? body);
}

function page(original: string, fields: Fields, body: string): string {
  try {
    return draftedPage(original, { fields, body });
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    throw new CommandError('这一处的写法表单改不了：按“照原文改”，在原文里改。');
  }
}

/** 存一份草稿。打开以后文件变过的（另一个窗口、取回、别的软件）不写，两边都给人看。 */
export async function saveDraft(desk: TownDesk, draft: EditedText): Promise<Saving> {
  const stored = readStored(desk.content, draft.file);
  if (stored !== undefined && stored.stamp !== draft.base) {
    const { text = '', stamp } = stored;
    desk.remember(stamp, text);
    return { saved: false, disk: text, base: stamp, mine: mineOf(desk, draft) };
  }
  const text = draftText(desk, draft);
  const base = writeStored(desk.content, draft.file, text);
  desk.remember(base, text);
  await noteEdited(desk.content, [draft.file], 'add');
  return { saved: true, base };
}

/** 撞上了，我这边写的。编辑器重开过、表单又填不进去的，一格一格列出来。 */
function mineOf(desk: TownDesk, draft: EditedText): string {
  try {
    return draftText(desk, draft);
  } catch {
    const cells = (draft.entries ?? []).map(([name, value]) => `${name}: ${value}`);
    return [...cells, '', draft.body ?? ''].join('\n');
  }
}
