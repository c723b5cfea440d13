import type { Policy } from '../kinds/policy.ts';
import { textsIn } from '../kinds/texts-in.ts';
import type { TownFigure } from '../kinds/town/town-figure.ts';
import { faqsIn } from '../markdown/faqs.ts';
import { cardBox, type PaperBox, posterBox } from '../paper/fit.ts';
import { layoutPaper } from '../paper/paper-rows.ts';
import { policyScreens } from '../read-out/policy-screens.ts';
import { figureMarksIn } from '../town-figures/mark.ts';

/** 一项政策原样写着的字段、正文和稿子：`〔补 …〕` 还没有填。 */
export interface WrittenPolicy {
  readonly policy: Policy;
  readonly body: string;
  /** 广播稿；没有的是空的。 */
  readonly script: string;
  /** 有没有卡片、会上念的、广播稿这几页。 */
  readonly isReviewed: boolean;
}

/** 用到一个数的一页：地址和叫法。 */
export interface FigurePage {
  /** 从站根写起的地址。 */
  readonly path: string;
  readonly label: string;
}

/** 用到一个数的一项政策，和补上以后跟着换的各页。 */
export interface FigureUse {
  readonly policy: Policy;
  /** 头一页是政策自己。 */
  readonly pages: readonly FigurePage[];
}

/** 要补的一个数，和用到它的各项政策。 */
export interface UsedFigure {
  readonly figure: TownFigure;
  /** 在文件里是第几条，从 0 数。 */
  readonly index: number;
  /** 问得多的政策在前；哪一页也没有用的是空的。 */
  readonly uses: readonly FigureUse[];
}

/**
 * 全部要补的数，照用到它的头一项政策有几句问话排，问得多的在前；一样多的照政策的编号，再照文件里的次序。
 * `timesOf` 说一个编号的政策有几句问话。
 */
export function usedFigures(
  figures: readonly TownFigure[],
  policies: readonly WrittenPolicy[],
  timesOf: (code: number) => number,
): readonly UsedFigure[] {
  const ordered = policies
    .toSorted(
      (a, b) => timesOf(b.policy.code) - timesOf(a.policy.code) || a.policy.code - b.policy.code,
    )
    .map((written) => ({ policy: written.policy, pages: pagesUsing(written) }));
  const place = ({ uses: [first] }: UsedFigure) =>
    first === undefined
      ? ordered.length
      : ordered.findIndex(({ policy }) => policy === first.policy);
  return figures
    .map((figure, index) => ({
      figure,
      index,
      uses: ordered.flatMap(({ policy, pages }) => {
        const found = pages.get(figure.name);
        return found === undefined ? [] : [{ policy, pages: found }];
      }),
    }))
    .toSorted((a, b) => place(a) - place(b));
}

/** 一项政策用了哪些要补的数：名字 → 补上以后跟着换的各页。 */
function pagesUsing(written: WrittenPolicy): ReadonlyMap<string, readonly FigurePage[]> {
  const { policy, body, script, isReviewed } = written;
  const on = (part: string, label: string, texts: readonly string[]) => ({
    page: { path: `/${policy.code}/${part}`, label },
    names: new Set(texts.flatMap(figureMarksIn).map(({ name }) => name)),
  });
  const pages = [
    on('', '政策页', [...textsIn(policy), body]),
    ...(isReviewed
      ? [
          on('card/', '明白卡', paperTexts(policy, cardBox)),
          on('poster/', '上墙版', paperTexts(policy, posterBox)),
          on('read/', '会上念', textsIn(policyScreens(policy, faqsIn(body, policy.basis)))),
          on('broadcast/', '广播稿', [script]),
        ]
      : []),
  ];
  const [whole] = pages;
  return new Map(
    [...(whole?.names ?? [])].map((name) => [
      name,
      pages.filter(({ names }) => names.has(name)).map(({ page }) => page),
    ]),
  );
}

function paperTexts(policy: Policy, box: PaperBox): readonly string[] {
  return layoutPaper(policy, box).rows.flatMap(({ paragraphs }) => paragraphs);
}
