import type { StoredReleases, StoredText } from '../disclosure/release/published-past.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Site } from '../kinds/town/site.ts';
import type { Village } from '../kinds/town/village.ts';

/** 公布过的一切，由脚本读来。 */
export interface SittingPast extends StoredReleases {
  /** git 里有过的每一版计划和公布，照提交的先后。 */
  readonly inOrder: readonly StoredText[];
  /** 只取了最近几次提交，看不到全部。 */
  readonly isShallow: boolean;
  /** 内容在不在 git 仓库里。 */
  readonly hasRepository: boolean;
  /** 每个编号是哪个文件的，删掉的、改名以前的也算；路径以 `content/` 开头。 */
  readonly owners: ReadonlyMap<number, string>;
  /** 上一次提交里各个文件的编号。 */
  readonly committed: ReadonlyMap<string, number>;
}

/** 一个镇的内容里，公布一期用得着的。 */
export interface SittingTown {
  readonly plan: Plan;
  readonly site: Pick<Site, 'aspects' | 'meetingForms' | 'questions'>;
  readonly villages: readonly Village[];
  /** 标着演示的「有回音」各页，路径以 `content/` 开头。 */
  readonly demoPromises: readonly string[];
  readonly past: SittingPast;
}

/** 要公布哪一期。 */
export interface AskedPeriod {
  /** 数到哪天。 */
  readonly until: string;
  /** 哪天公布。 */
  readonly published: string;
  /** 今天。 */
  readonly today: string;
  /** 是不是演示、练习。 */
  readonly demo: boolean;
}
