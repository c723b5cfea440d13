import { join } from 'node:path';
import type { Finding } from '../../../src/checks/finding.ts';
import { nothingChecked } from '../../../src/checks/unfinished.ts';
import { boxHtml } from '../../../src/live/box.ts';
import { brokenFiles, isBreaking } from '../../../src/live/breaking.ts';
import { brokenPage } from '../../../src/live/broken-page.ts';
import { filesOfPage, type WrittenFile } from '../../../src/live/page-files.ts';
import { sayNews } from '../../../src/live/say-news.ts';
import { decode, type SourceFile } from '../../../src/source/source-file.ts';
import type { SiteSettings } from '../command/settings.ts';
import { readContentFolder } from '../content-folder.ts';
import { type AstroProcess, startAstro } from './astro-process.ts';
import type { Behind } from './front-server.ts';
import { updateMirror } from './mirror.ts';
import { previewFolder } from './preview-folder.ts';
import { type RunningCheck, startCheck } from './run-check.ts';
import { storedAt, takenUp } from './taken-up.ts';

/** 只在网页程序打开时读的：放在最外面的 JSON（全站设置、名词、计划）和图片。 */
const READ_ON_OPENING = /^content\/(?:[^/]+\.json|images\/.+)$/;
const WORDS_KEPT = 4000;

/** 一个开着的预览：内容改了就查一遍，查完换网页、告诉开着的网页。 */
export class LivePreview {
  readonly #content: string;
  readonly #settings: SiteSettings;
  readonly #environment: (content: string) => Promise<Readonly<Record<string, string>>>;
  readonly #say: (text: string) => void;
  readonly #folder: string;
  readonly #mirror: string;
  readonly #listeners = new Set<(version: number) => void>();
  #files: readonly WrittenFile[] = [];
  #findings: readonly Finding[] | undefined;
  #version = 0;
  #check: RunningCheck | undefined;
  #astro: AstroProcess | undefined;
  #applying = Promise.resolve();
  #reopening = Promise.resolve();
  #words = '';
  readonly #first = Promise.withResolvers<void>();

  /** `environment` 是网页程序要的环境变量，照它读的那份内容；`say` 印在终端里。 */
  constructor(
    settings: SiteSettings,
    environment: (content: string) => Promise<Readonly<Record<string, string>>>,
    say: (text: string) => void,
  ) {
    this.#settings = settings;
    this.#content = settings.content;
    this.#environment = environment;
    this.#say = say;
    this.#folder = previewFolder(settings.content);
    this.#mirror = join(this.#folder, 'content');
  }

  /** 内容改了：重查一遍。上一遍还没有查完的，停掉。 */
  async refresh(): Promise<void> {
    this.#check?.stop();
    const check = startCheck(this.#content, this.#settings.asOf);
    this.#check = check;
    try {
      const files = readContentFolder(this.#content);
      const found = await check.result;
      if (found === undefined || this.#check !== check) return;
      // 一遍一遍地换：上一遍正在重开网页程序的，等它开好。
      const applied = this.#applying.then(() => this.#apply(files, found));
      this.#applying = applied.catch(() => undefined);
      await applied;
    } finally {
      if (this.#check === check) this.#first.resolve();
    }
  }

  async #apply(files: readonly SourceFile[], found: readonly Finding[] | string): Promise<void> {
    const isChecked = typeof found !== 'string';
    const findings = isChecked ? found : [nothingChecked];
    if (isChecked) for (const line of sayNews(this.#findings, found)) this.#say(line);
    else this.#say(`检查没有跑成：${found.trim()}`);
    const broken = brokenFiles(isChecked ? found : []);
    const before = storedAt(this.#folder);
    const { written, removed } = updateMirror(files, broken, this.#mirror);
    const changed = [...written, ...removed];
    const isReread = changed.some((path) => READ_ON_OPENING.test(path));
    if (isReread || this.#astro?.stoppedBecause() !== undefined || this.#astro === undefined) {
      this.#reopening = this.#reopen();
      await this.#reopening;
    } else if (changed.length > 0) await takenUp(this.#folder, before);
    // 说的和看的一起换：网页还是旧的时候，不说新的话。
    this.#findings = findings;
    this.#files = files.map((file) => ({ path: file.path, text: decode(file).text }));
    this.#version += 1;
    for (const tell of this.#listeners) tell(this.#version);
  }

  async stop(): Promise<void> {
    this.#check?.stop();
    await this.#astro?.stop();
  }

  async #reopen(): Promise<void> {
    await this.#astro?.stop();
    this.#words = '';
    const env = { ...(await this.#environment(this.#mirror)), MINGBAI_ROOT: this.#folder };
    this.#astro = startAstro(env, (text) => this.#hear(text));
    const state = await this.#astro.opened;
    if ('stopped' in state) this.#say('网页程序没有开成；内容改好、存盘，它自己再开。');
  }

  /** 网页程序的话是英文：内容有错的，检查说过了；没有错还报的，照原话说。 */
  #hear(text: string): void {
    this.#words = (this.#words + text).slice(-WORDS_KEPT);
    const hasErrors = this.#findings?.some(({ severity }) => severity === 'error') === true;
    if (!hasErrors && /error/i.test(text))
      this.#say(`网页程序出了错（英文原话）：\n${text.trim()}`);
  }

  #addressOf(url: string): string {
    const { base } = this.#settings;
    const address = decodeURI(url);
    return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
  }

  #factsAt(url: string) {
    return {
      ...{ base: this.#settings.base, version: this.#version, findings: this.#findings },
      files: filesOfPage(this.#addressOf(url), this.#files),
    };
  }

  /** 前面的服务器问的。 */
  behind(here: () => object): Behind {
    return {
      here,
      homeFor: (url) =>
        url === '/' && this.#settings.base !== '/' ? this.#settings.base : undefined,
      astro: async () => {
        await this.#first.promise;
        await this.#reopening;
        const { opened } = this.#astro ?? {};
        const state = await opened;
        const stopped = this.#astro?.stoppedBecause();
        return stopped !== undefined || state === undefined ? { stopped: stopped ?? '' } : state;
      },
      brokenAt: (url) => {
        const facts = this.#factsAt(url);
        const own = (this.#findings ?? []).filter(({ file }) => facts.files.includes(file));
        return own.some(isBreaking) ? brokenPage('source', own, facts) : undefined;
      },
      failedAt: (url, reason) => {
        const facts = this.#factsAt(url);
        const errors = (this.#findings ?? []).filter(({ severity }) => severity === 'error');
        const own = errors.filter(({ file }) => facts.files.includes(file));
        const said = reason ?? this.#words.trim().split('\n').at(-1);
        return brokenPage('program', own.length > 0 ? own : errors, facts, said);
      },
      boxAt: (url) => boxHtml(this.#factsAt(url)).html,
      listen: (tell) => {
        tell(this.#version);
        this.#listeners.add(tell);
        return () => this.#listeners.delete(tell);
      },
    };
  }
}
