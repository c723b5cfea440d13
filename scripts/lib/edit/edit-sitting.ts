import { resolve } from 'node:path';
import { lookHtml } from '../../../src/editor/pages/ledgers-page.ts';
import type { Html } from '../../../src/html/html.ts';
import { CommandError } from '../command/command-error.ts';
import { today } from '../command/today.ts';
import { type LookedAt, lookAtProgress, writeLookedAt } from '../progress/publish-progress.ts';
import { takeBackRelease } from '../progress/take-back-release.ts';
import type { TownDesk } from './town-desk.ts';
import { noteEdited } from './work-state.ts';

const AUDIT_SECONDS = 600;

/** 在浏览器里由台账公布一期：先看，点了头再写。 */
export interface EditSitting {
  look(asked: { ledgers: string; until: string; isDemo: boolean }): Promise<Html>;
  /** 写下刚才看过的那一期；返回说的话。 */
  write(): Promise<string>;
  takeBack(until: string): Promise<string>;
}

/** 一次只看一期：看了新的，前一期就不能写了。 */
export function openSitting({ content, forget }: TownDesk): EditSitting {
  let waiting: { readonly ledgers: string; readonly looked: LookedAt } | undefined;
  return {
    async look({ ledgers, until, isDemo }) {
      waiting = undefined;
      if (ledgers.trim() === '') throw new CommandError('先写台账在哪个文件夹。');
      if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) throw new CommandError('数到哪一天，要写全年月日。');
      const folder = resolve(ledgers.trim());
      const settings = {
        ...{ ledgers: folder, until, content, published: today(), today: today() },
        ...{ auditSeconds: AUDIT_SECONDS, demo: isDemo, consent: 'preview' as const },
      };
      const looked = await lookAtProgress(content, settings, () => {});
      waiting = { ledgers: folder, looked };
      const { code, published, plan } = looked.preview.release;
      const head = `数到 ${until}，${published} 公布，编号 ${code}，系列 ${plan}${isDemo ? '（演示）' : ''}。`;
      return lookHtml(head, looked.preview.parts);
    },
    async write() {
      if (waiting === undefined) throw new CommandError('先看过要公布什么，再写。');
      const { ledgers, looked } = waiting;
      waiting = undefined;
      writeLookedAt(content, ledgers, looked);
      const { until } = looked.preview.release;
      await noteEdited(content, [`content/progress/${until}.json`], 'add');
      return '写好了，还没有发布：到“发布”那一页，看过再提交。报告和底数放在台账旁边，有真数，锁好，不要删。';
    },
    async takeBack(until) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(until))
        throw new CommandError('写全要收回的那一期数到哪天。');
      const said = takeBackRelease(content, until);
      await noteEdited(content, [`content/progress/${until}.json`], 'drop');
      forget();
      return said.join('\n');
    },
  };
}
