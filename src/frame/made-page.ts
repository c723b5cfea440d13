import type { Html } from '../html/html.ts';

/** 填进外框的一页。 */
export interface MadePage {
  /** 带底座的地址。 */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** `main` 里面的。 */
  readonly main: Html;
  /** 上面的字已经一段一段看过，没有不该公开的（`mustWithhold`），不用再看一遍。 */
  readonly isJudged?: boolean;
}
