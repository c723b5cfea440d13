import { z } from 'astro/zod';
import { formHtml } from '../../../src/editor/form-html.ts';
import { foundElsewhere } from '../../../src/editor/found-beside.ts';
import { pageTextOf } from '../../../src/editor/page-draft.ts';
import { refusedHtml } from '../../../src/editor/pages/publish-page.ts';
import { CommandError } from '../command/command-error.ts';
import { previewBody } from './body-preview.ts';
import type { EditSitting } from './edit-sitting.ts';
import { pull, push } from './exchange-work.ts';
import { newPageFile } from './new-page-file.ts';
import { publish } from './publish-work.ts';
import type { RealSite } from './real-site.ts';
import { draftForm, draftText, foundInDraft, openedText, saveDraft } from './save-draft.ts';
import type { TownDesk } from './town-desk.ts';
import { undo, undoCommit } from './undo-work.ts';

/** 编辑器办事用得着的几样。 */
export interface Editor {
  readonly desk: TownDesk;
  readonly sitting: EditSitting;
  readonly site: RealSite;
  /** 现在几点，毫秒。 */
  readonly now: () => number;
}

const step = z.strictObject({
  do: z.enum(['add', 'remove', 'up', 'down', 'pick']),
  at: z.string().max(200),
  option: z.int().min(0).optional(),
});

const draft = z.strictObject({
  file: z.string().max(300),
  base: z.string().max(64),
  text: z.string().optional(),
  entries: z
    .array(z.tuple([z.string().max(200), z.string()]))
    .max(5000)
    .optional(),
  body: z.string().optional(),
  step: step.optional(),
});

const file = z.strictObject({ file: z.string().max(300) });

/** 网页问的一件事怎么答：收什么样的话，答什么。没有这件事的是 `undefined`。 */
export function answerAt(path: string): ((editor: Editor, asked: unknown) => unknown) | undefined {
  return Object.hasOwn(answers, path) ? answers[path] : undefined;
}

const answers: Readonly<Record<string, (editor: Editor, asked: unknown) => unknown>> = {
  '/api/check': taking(draft, async ({ desk }, asked) => {
    const text = draftText(desk, asked);
    const drafted = desk.drafted(asked.file, text);
    return {
      findings: foundInDraft(desk, asked, { text, drafted }),
      elsewhere: foundElsewhere(asked.file, desk.saved(), drafted),
      isChanged: text !== openedText(desk, asked),
      bodyLine: pageTextOf(text)?.body.line ?? 1,
      preview: await previewOf(desk, asked.file, text),
    };
  }),
  '/api/form': taking(draft, ({ desk }, asked) => {
    const { fields, state } = draftForm(desk, asked);
    return { form: formHtml(fields, state).html };
  }),
  '/api/save': taking(draft, ({ desk }, asked) => saveDraft(desk, asked)),
  '/api/new': taking(
    z.strictObject({
      kind: z.string().max(30),
      title: z.string().max(200),
      village: z.string().max(60).optional(),
      meeting: z.int().optional(),
    }),
    async ({ desk }, { village, meeting, ...asked }) => ({
      file: await newPageFile(desk, { ...asked, village, meeting }),
    }),
  ),
  '/api/undo': taking(file, async ({ desk, now }, asked) => ({
    kept: await undo(desk, asked.file, now()),
  })),
  '/api/publish': taking(
    z.strictObject({
      paths: z.array(z.string().max(300)).max(1000),
      message: z.string().max(500),
      post: z.string().max(100).optional(),
    }),
    async ({ desk }, { post, ...asked }) => {
      const outcome = await publish(desk, { ...asked, post });
      return 'findings' in outcome
        ? { published: false, refused: refusedHtml(outcome.findings).html }
        : outcome;
    },
  ),
  '/api/push': taking(z.strictObject({}), async ({ desk }) => ({ push: await push(desk.content) })),
  '/api/undo-commit': taking(z.strictObject({}), async ({ desk }) => ({
    undone: await undoCommit(desk),
  })),
  '/api/pull': taking(z.strictObject({}), ({ desk }) => pull(desk)),
  '/api/site': taking(z.strictObject({}), async ({ site }) => ({ address: await site.address() })),
  '/api/look': taking(
    z.strictObject({ ledgers: z.string().max(500), until: z.string().max(10), demo: z.boolean() }),
    async ({ sitting }, { ledgers, until, demo }) => ({
      look: (await sitting.look({ ledgers, until, isDemo: demo })).html,
    }),
  ),
  '/api/write': taking(z.strictObject({}), async ({ sitting }) => ({
    said: await sitting.write(),
  })),
  '/api/take-back': taking(
    z.strictObject({ until: z.string().max(10) }),
    async ({ sitting }, { until }) => ({ said: await sitting.takeBack(until) }),
  ),
};

function taking<Asked>(
  shape: z.ZodType<Asked>,
  answer: (editor: Editor, asked: Asked) => unknown,
): (editor: Editor, asked: unknown) => unknown {
  return (editor, asked) => {
    const read = shape.safeParse(asked);
    if (!read.success) throw new CommandError('这个请求写得不对。刷新这一页再来。');
    return answer(editor, read.data);
  };
}

/** 正文排不出来的（写坏了的 .mdx），不影响检查。 */
async function previewOf(desk: TownDesk, path: string, text: string): Promise<string> {
  if (!path.endsWith('.md')) return '';
  try {
    return await previewBody(desk.files(), desk.town(), path, text);
  } catch {
    return '';
  }
}
