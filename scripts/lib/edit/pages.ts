import { meetingsAt, readTownWords } from '../../../src/authoring/town-words.ts';
import { formHtml } from '../../../src/editor/form-html.ts';
import { type EditedFile, editHtml } from '../../../src/editor/pages/edit-page.ts';
import { ledgersHtml } from '../../../src/editor/pages/ledgers-page.ts';
import { listHtml } from '../../../src/editor/pages/list-page.ts';
import { newHtml } from '../../../src/editor/pages/new-page.ts';
import { publishHtml } from '../../../src/editor/pages/publish-page.ts';
import { type Html, html } from '../../../src/html/html.ts';
import { codeInText } from '../../../src/source/code-in-text.ts';
import { placeOf } from '../../../src/source/place.ts';
import { listAt, valueAt } from '../../../src/source/value-at.ts';
import { CommandError } from '../command/command-error.ts';
import { today } from '../command/today.ts';
import { readStored } from './content-bytes.ts';
import { listedKinds } from './listed-kinds.ts';
import { formFor } from './save-draft.ts';
import type { TownDesk } from './town-desk.ts';
import { workState } from './work-state.ts';

/** 编辑器的一页。 */
export interface EditorPage {
  readonly title: string;
  readonly here: 'list' | 'edit' | 'publish' | 'ledgers' | 'new';
  readonly main: Html;
}

/** 一个地址是哪一页；没有这一页的是 `undefined`。 */
export async function pageAt(desk: TownDesk, url: URL): Promise<EditorPage | undefined> {
  desk.forget();
  switch (url.pathname) {
    case '/':
      return { title: '全部内容', here: 'list', main: await listMain(desk) };
    case '/edit':
      return editPage(desk, url.searchParams.get('file') ?? '', url.searchParams.get('how'));
    case '/publish':
      return { title: '发布', here: 'publish', main: await publishMain(desk) };
    case '/ledgers':
      return { title: '由台账公布进度', here: 'ledgers', main: ledgersMain(desk) };
    case '/new':
      return {
        title: '新写一页',
        here: 'new',
        main: newMain(desk, url.searchParams.get('kind') ?? ''),
      };
    default:
      return undefined;
  }
}

function newMain(desk: TownDesk, kind: string): Html {
  const town = desk.town();
  const villages = [...town.villages.keys()];
  const meetings = villages.flatMap((village) => meetingsAt(town, village));
  return newHtml({ villages: readTownWords(town).villages, meetings, kind });
}

async function listMain(desk: TownDesk): Promise<Html> {
  const state = await workState(desk.content);
  const changed = new Set(state?.changes.map(({ path }) => path));
  return listHtml(listedKinds(desk.town(), desk.saved(), changed));
}

function editPage(desk: TownDesk, path: string, how: string | null): EditorPage {
  const stored = readStored(desk.content, path);
  if (stored === undefined) throw new CommandError(`没有这个文件：${path}`);
  if (stored.text === undefined) {
    throw new CommandError(
      `${path} 不是 UTF-8 的文字，编辑器打不开。照检查说的另存成 UTF-8，再来。`,
    );
  }
  const { text, stamp } = stored;
  desk.remember(stamp, text);
  const form = how === 'text' ? undefined : formFor(desk, path, text);
  const isPage = placeOf(path).extension !== 'json';
  const shown: EditedFile = {
    path,
    base: stamp,
    text,
    form: form && { html: formHtml(form.fields, form.value), body: form.body },
    why:
      form === undefined && how !== 'text' && isPage
        ? '这一页有表单不认得的写法，照原文改；改好了再用表单。'
        : undefined,
    code: codeInText(path, text),
  };
  const title = valueAt(form?.value, ['title']);
  return { title: typeof title === 'string' ? title : path, here: 'edit', main: editHtml(shown) };
}

async function publishMain(desk: TownDesk): Promise<Html> {
  const state = await workState(desk.content);
  if (state === undefined) {
    return html`<p class="note">内容文件夹不在 git 仓库里，或者这台电脑上没有 git，发布不了。改好的都存在文件里。</p>`;
  }
  const site = desk.town().files.find(({ place }) => place.shape === 'site')?.data?.value;
  const posts = listAt(site, 'publishers').flatMap((entry) => {
    const post = valueAt(entry, ['author']);
    return typeof post === 'string' && /\p{Script=Han}/u.test(post) ? [post] : [];
  });
  return publishHtml({ ...state, posts });
}

function ledgersMain(desk: TownDesk): Html {
  const progress = desk.town().files.filter(({ place }) => place.shape === 'progress');
  const isDemo = progress.some(({ data }) => valueAt(data?.value, ['demo']) === true);
  return ledgersHtml({ isDemo, today: today() });
}
