/** 一个检查代码的说明，由例子真的查一遍做出来（`tests/codes/`）。 */
export interface CodeEntry {
  /** `E-` 拦住发布，`W-` 只提醒，`R-` 是 `npm run progress` 不做。 */
  readonly code: string;
  /** 规则写在哪个房间，照它分组。 */
  readonly room: string;
  /** 说的是什么事，一句话，不带标点。 */
  readonly about: string;
  /** 例子里报在哪个文件、第几行。 */
  readonly file?: string;
  readonly line?: number;
  /** 写错的几行；有号码的不写全。 */
  readonly wrong: string;
  /** 程序说的原话。 */
  readonly message: string;
  readonly hint?: string;
  /** 改好的几行。 */
  readonly right: string;
}
