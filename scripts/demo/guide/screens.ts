import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startEditor } from '../../lib/edit/start-editor.ts';
import { filledFirstPage, firstPage } from './first-page.ts';
import type { GuidePicture } from './picture-names.ts';
import type { PracticeProgram } from './practice-program.ts';
import { type Typed, terminalPage } from './terminal-page.ts';

/** 照下来的一屏：图，和图上写着的字。 */
export interface GuideScreen {
  readonly file: GuidePicture;
  readonly picture: Buffer;
  readonly words: readonly string[];
}

const { kind, villageName, words: topic, message } = firstPage;

/** 照着「头一页」真的走一遍命令，一步照一屏。走完把练手的仓库退回开头。 */
export async function commandScreens(
  practice: PracticeProgram,
  browser: Browser,
): Promise<readonly GuideScreen[]> {
  const page = await browser.newPage({
    ...{ viewport: { width: 640, height: 200 }, deviceScaleFactor: 1.5 },
  });
  const screens: GuideScreen[] = [];
  for (const { file, typed } of typedSteps(practice)) {
    await page.setContent(terminalPage(typed));
    screens.push({
      ...{ file, words: await wordsOf(page, 'pre') },
      picture: await page.locator('pre').screenshot(),
    });
  }
  await page.close();
  return screens;
}

function typedSteps(
  practice: PracticeProgram,
): readonly { readonly file: GuidePicture; readonly typed: readonly Typed[] }[] {
  const begun = practice.command('new', kind, villageName, topic);
  const path = /content\/promises\/\S+?\.md/.exec(begun)?.[0];
  if (path === undefined) throw new Error(`没有开成头：${begun}`);
  const unfilled = practice.command('check');
  const file = join(practice.folder, path);
  writeFileSync(file, filledFirstPage(readFileSync(file, 'utf8')));
  const filled = practice.command('check');
  practice.git('add', 'content');
  const committed = practice.git('commit', '-m', message).replace(/^\[main [0-9a-f]+\]/, '[main]');
  practice.git('reset', '-q', '--hard', 'HEAD~1');
  const begin = `npm run new -- ${kind} ${villageName} ${topic}`;
  return [
    { file: 'guide-command-new.png', typed: [{ typed: begin, printed: begun }] },
    {
      file: 'guide-command-check.png',
      typed: [{ typed: 'npm run check', printed: firstFindings(unfilled) }],
    },
    {
      file: 'guide-command-commit.png',
      typed: [
        { typed: 'npm run check', printed: filled },
        { typed: 'git add content', printed: '' },
        { typed: `git commit -m "${message}"`, printed: committed },
      ],
    },
  ];
}

/** 屏幕上头几条和末一句：一屏放得下的那么多。 */
function firstFindings(printed: string): string {
  const pieces = printed.trim().split('\n\n');
  const sum = pieces.filter((piece) => piece.startsWith('查了'));
  return [...pieces.slice(0, 3), '……', ...sum].join('\n\n');
}

const WIDTH = 820;

/** 照着「头一页」真的在编辑器里写一页、发布，一步照一屏；写成的留在练手的仓库里。 */
export async function editorScreens(
  practice: PracticeProgram,
  browser: Browser,
): Promise<readonly GuideScreen[]> {
  const editor = await startEditor(join(practice.folder, 'content'), 0);
  const context = await browser.newContext({
    ...{ viewport: { width: WIDTH, height: 600 }, deviceScaleFactor: 1.25, locale: 'zh-CN' },
  });
  const page = await context.newPage();
  const screens: GuideScreen[] = [];
  const take = async (file: GuidePicture, words: string, picture: Promise<Buffer>) => {
    screens.push({ file, picture: await picture, words: await wordsOf(page, words) });
  };
  try {
    await page.goto(editor.address);
    await take('guide-edit-list.png', 'h1, nav a, label', page.screenshot());
    await page.goto(`${editor.address}new`);
    await page.selectOption('[name=kind]', 'promises');
    await page.selectOption('[name=village]', firstPage.village);
    await page.fill('[name=title]', firstPage.title);
    await take('guide-edit-new.png', 'h1, label, .help, [type=submit]', page.screenshot());
    await page.click('[data-new] [type=submit]');
    await page.waitForURL(/edit/);
    await fillInButStandard(page);
    await page.locator('[data-count]', { hasText: '1个错误' }).waitFor();
    const between = ['label[for=f-standard]', '[name="measures.0"]'] as const;
    await take('guide-edit-found.png', '[data-found=standard]', part(page, ...between));
    await page.fill('[name=standard]', firstPage.standard);
    await page.locator('[data-count]', { hasText: '没有错误' }).waitFor();
    await page.click('[data-file] [type=submit]');
    await page.locator('[data-status]', { hasText: '存好了' }).waitFor();
    await page.goto(`${editor.address}publish`);
    await page.fill('[name=message]', message);
    await take('guide-edit-publish.png', 'h1, h2, .help, [type=submit]', page.screenshot());
    await page.click('[data-publish] [type=submit]');
    await page.locator('[data-status]', { hasText: '存成了一次提交' }).waitFor();
  } finally {
    await context.close();
    editor.stop();
  }
  return screens;
}

/** 该填的都填好，只有“怎样才算办好”空着。 */
async function fillInButStandard(page: Page): Promise<void> {
  await page.selectOption('[name=aspect]', firstPage.aspect);
  await page.selectOption('[data-pick=scope]', { label: '全村的事' });
  await page.locator('[name="scope.of"]').waitFor({ state: 'attached' });
  await page.fill('[name=responsible]', firstPage.responsible);
  await page.fill('[name=due]', firstPage.due);
  await page.fill('[name="measures.0"]', firstPage.measures);
  await page.fill('[data-body]', firstPage.body);
}

/** 照一页里从一处到另一处的那一段。 */
async function part(page: Page, from: string, to: string): Promise<Buffer> {
  await page.evaluate(() => scrollTo(0, 0));
  const [top, bottom] = [
    await page.locator(from).boundingBox(),
    await page.locator(to).boundingBox(),
  ];
  if (top === null || bottom === null) throw new Error(`编辑器里没有 ${from}、${to}。`);
  const height = bottom.y + bottom.height - top.y + 32;
  return page.screenshot({ fullPage: true, clip: { x: 0, y: top.y - 16, width: WIDTH, height } });
}

/** 公布以后，在手机上看到的那一页。 */
export async function phoneScreen(browser: Browser, address: string): Promise<GuideScreen> {
  const page = await browser.newPage({
    ...{ viewport: { width: 360, height: 720 }, deviceScaleFactor: 2, locale: 'zh-CN' },
  });
  await page.goto(address);
  const words = await wordsOf(page, 'h1');
  const picture = await page.screenshot();
  await page.close();
  return { file: 'guide-phone.png', picture, words };
}

/** 画面上这几处写着的字，一行一样；数一律写成 0，多一页、少一页不算变了样。 */
async function wordsOf(page: Page, selector: string): Promise<readonly string[]> {
  const texts = await page.locator(selector).allTextContents();
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim().replace(/\d+/g, '0'))
    .filter((line) => line !== '');
}
