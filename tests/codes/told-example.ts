import type { Finding } from '../../src/checks/finding.ts';

/** 不在小小 content 里看的代码：做了什么，程序真的说了什么，该怎么做。 */
export interface ToldExample {
  readonly code: string;
  readonly about: string;
  /** 做了什么、写了什么。 */
  readonly wrong: string;
  readonly right: string;
  /** 真的做一遍，返回程序说的全部。 */
  readonly tell: () => Told | Promise<Told>;
  /** 照 `right` 做，还说了什么；看不出来的（要去 git、台账里改）不写。 */
  readonly tellRight?: () => Told | Promise<Told>;
}

type Told = readonly (Pick<Finding, 'message'> & {
  readonly code: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
})[];
