import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type SurveyAnswer, surveyAnswers } from '../kinds/progress/measure.ts';
import { sayCount } from '../kinds/say-count.ts';
import {
  type Published,
  publishedAt,
  publishedSum,
  sayPublished,
  whyWithheld,
  windowIn,
} from '../published/published.ts';
import { isDue } from '../published/schedule.ts';
import { type Share, sayShare, shareAmong } from '../published/share.ts';
import { type Chart, type ChartSource, definitionsOf, LEGEND, methods, shortDay } from './chart.ts';
import { type Drawing, drawLabel, drawMark, FONT, WIDTH } from './drawing/drawing.ts';
import { doubtMark, mark, patternMark } from './drawing/mark.ts';
import { type Box, linePath } from './drawing/path.ts';
import { wrapPhrases, wrapText } from './drawing/text-fit.ts';
import { doubtLegend, type PartStyle } from './stacked-bars.ts';

/** 一题的四种回答：公布的份数和占比。 */
export interface ApprovalQuestion {
  readonly text: string;
  readonly answers: Readonly<
    Record<SurveyAnswer, { readonly count: Published; readonly share: Share }>
  >;
  /** 认可和基本认可加起来占百分之几。 */
  readonly approving: Share;
}

export interface PlacedAnswer {
  readonly answer: SurveyAnswer;
  /** 肯定有的一截；一份也说不定的没有。 */
  readonly bar: Box | undefined;
  /** 说不准的一截，在外头；照实的没有。 */
  readonly doubt: Box | undefined;
}

export interface PlacedQuestion {
  /** 条子的上边。 */
  readonly barY: number;
  readonly lines: readonly { readonly text: string; readonly y: number; readonly bold: boolean }[];
  readonly answers: readonly PlacedAnswer[];
}

export interface ApprovalLayout {
  readonly width: number;
  readonly height: number;
  /** 中线：右边认可，左边不认可。 */
  readonly axisX: number;
  readonly questions: readonly PlacedQuestion[];
}

const LINE = 22;
const BAR = 24;
const GAP = 16;
const BETWEEN = 2;
/** 一份最多画多宽：问卷少的也不撑满。 */
const MOST_UNIT = 8;
/** 有一份的条子再短也看得见，说不准的一截也是。 */
const MIN_BAR = 2;
const MIN_DOUBT = 3;

const styles: Readonly<Record<SurveyAnswer, Omit<PartStyle, 'name'>>> = {
  yes: { pattern: 'solid', tone: 'good' },
  rather: { pattern: 'hatched', tone: 'good' },
  no: { pattern: 'crossed', tone: 'bad' },
  unsure: { pattern: 'open', tone: 'faint' },
};

const answerNames = Object.keys(surveyAnswers) as readonly SurveyAnswer[];

/** 中线两边从里到外的回答。 */
const sides = { right: ['rather', 'yes'], left: ['no', 'unsure'] } as const;

/** 一次公布里的各个问题；没有公布问卷的是空的。 */
export function approvalQuestions({
  plan,
  release,
  questions,
}: Pick<ChartSource, 'plan' | 'release' | 'questions'>): readonly ApprovalQuestion[] {
  if (release.counts.approval === undefined) return [];
  const asked = answerNames.filter((name) => plan.dimensions.answer.includes(name));
  return plan.dimensions.question.map((question) => {
    const countOf = (answer: SurveyAnswer) =>
      publishedAt(plan, release, 'approval', { question, answer });
    const shareOfAll = (chosen: readonly SurveyAnswer[]) => {
      const isChosen = (name: SurveyAnswer) => chosen.includes(name);
      return shareAmong(
        publishedSum(asked.filter(isChosen).map(countOf)),
        publishedSum(asked.filter((name) => !isChosen(name)).map(countOf)),
      );
    };
    const answerOf = (answer: SurveyAnswer) => ({
      count: countOf(answer),
      share: shareOfAll([answer]),
    });
    return {
      text: questions[Number(question) - 1] ?? `第${question}题`,
      answers: {
        yes: answerOf('yes'),
        rather: answerOf('rather'),
        no: answerOf('no'),
        unsure: answerOf('unsure'),
      },
      approving: shareOfAll(['yes', 'rather']),
    };
  });
}

/** 把各个问题摆成左右两边的条子：右边基本认可、认可，左边不认可、说不清，各题的中线对齐；各条的长短照各自的档。 */
export function layoutApproval(
  questions: readonly ApprovalQuestion[],
  { width }: { readonly width: number },
): ApprovalLayout {
  const reach = (side: keyof typeof sides) =>
    max(questions, ({ answers }) =>
      sides[side].reduce((sum, name) => sum + (windowIn(answers[name].count)?.most ?? 0), 0),
    ) ?? 0;
  const margins = 2 * (MIN_BAR + MIN_DOUBT + BETWEEN);
  const [left, right] = [reach('left'), reach('right')];
  const room = width - 2 * margins;
  const longest = Math.max(left + right, room / MOST_UNIT);
  const unit = scaleLinear([0, longest], [0, room]);
  const axisX = Math.round(margins + unit(left));
  let top = 0;
  const placed = questions.map((question): PlacedQuestion => {
    const heading = wrapText(question.text, width, FONT);
    const barTop = top + LINE * heading.length + 2;
    const words = wordsOf(question).flatMap((phrases) => wrapPhrases(phrases, width, FONT));
    const lineY = (from: number, place: number) => from + LINE * (place + 0.5);
    const lines = [
      ...heading.map((text, place) => ({ text, y: lineY(top, place), bold: true })),
      ...words.map((text, place) => ({ text, y: lineY(barTop + BAR + 2, place), bold: false })),
    ];
    top = barTop + BAR + 2 + LINE * words.length + GAP;
    return {
      barY: barTop,
      lines,
      answers: [
        ...placeSide(question, 'left', axisX, barTop, unit),
        ...placeSide(question, 'right', axisX, barTop, unit),
      ],
    };
  });
  return { width, height: Math.max(0, top - GAP), axisX, questions: placed };
}

/** 问卷各个问题的图。 */
export function approvalChart(source: ChartSource): Chart {
  const { plan, width = WIDTH } = source;
  const questions = approvalQuestions(source);
  const swatch = { x: 0, y: 4, width: LEGEND, height: 20 };
  return {
    name: 'approval',
    title: `群众怎么看：${sayCount(plan.dimensions.question.length, '个问题')}`,
    conclusion: approvalConclusion(source, questions),
    legend: [
      ...answerNames.map((name) => ({
        label: surveyAnswers[name],
        mark: patternMark(styles[name].pattern, styles[name].tone, swatch),
      })),
      doubtLegend,
    ],
    drawing: questions.length === 0 ? undefined : draw(layoutApproval(questions, { width })),
    key: [],
    table: {
      caption: '每个问题，各种回答多少份、占多少',
      head: '问题',
      columns: answerNames.map((name) => surveyAnswers[name]),
      rows: questions.map(({ text, answers }) => ({
        head: text,
        cells: answerNames.map(
          (name) =>
            `${sayPublished(answers[name].count, '份')}（${sayShare(answers[name].share)}）`,
        ),
      })),
      shape: 'wide',
    },
    definitions: definitionsOf(plan, ['approval']),
    method: `${methods.banded}问卷只数全镇的，不分村。`,
  };
}

/** 各个问题里认可的占多少，和计划的目标；目标照原话说。 */
export function approvalConclusion(
  { plan, release }: Pick<ChartSource, 'plan' | 'release'>,
  questions: readonly ApprovalQuestion[],
): string {
  const measure = plan.measures.approval;
  const goal = measure?.goal === undefined ? '' : `计划的目标是“${measure.goal}”，没有定成百分数。`;
  if (measure !== undefined && !isDue(plan, measure, release.until)) {
    return `问卷从${shortDay(measure.from ?? plan.start)}起数，只数一次，这一期还没有。${goal}`;
  }
  if (questions.some(({ approving }) => approving.said === 'withheld')) {
    return `各种回答多少份，这一期不登：${whyWithheld}。${goal}`;
  }
  const ranges = questions.flatMap(({ approving }) =>
    'least' in approving && approving.least > 0 && approving.most < 100 ? [approving] : [],
  );
  if (questions.length === 0 || ranges.length < questions.length) {
    return `问卷收得还少，这一期不算占多少。${goal}`;
  }
  const [least, most] = [
    Math.min(...ranges.map((range) => range.least)),
    Math.max(...ranges.map((range) => range.most)),
  ];
  return `${sayCount(questions.length, '个问题')}里，答认可和基本认可的加起来，都在${least}%到${most}%之间。${goal}`;
}

function placeSide(
  { answers }: ApprovalQuestion,
  side: keyof typeof sides,
  axisX: number,
  y: number,
  unit: (value: number) => number,
): readonly PlacedAnswer[] {
  let out = BETWEEN / 2;
  return sides[side].flatMap((answer): PlacedAnswer[] => {
    const known = windowIn(answers[answer].count);
    if (known === undefined) return [];
    const place = (length: number): Box => {
      const x = side === 'right' ? axisX + out : axisX - out - length;
      out += length;
      return { x, y, width: length, height: BAR };
    };
    const { least, most } = known;
    const bar = least === 0 ? undefined : place(Math.max(MIN_BAR, unit(least)));
    const doubt = least === most ? undefined : place(Math.max(MIN_DOUBT, unit(most - least)));
    out += BETWEEN;
    return [{ answer, bar, doubt }];
  });
}

/** 条子下面的两行话，各是几小句：先说右边的，再说左边的。 */
function wordsOf({ answers }: ApprovalQuestion): readonly (readonly string[])[] {
  const say = (names: readonly SurveyAnswer[]) =>
    names
      .filter((name) => answers[name].count.said !== 'missing')
      .map((name) => `${surveyAnswers[name]}${sayShare(answers[name].share)}`);
  return [say(['yes', 'rather']), say(['no', 'unsure'])];
}

function draw({ width, height, axisX, questions }: ApprovalLayout): Drawing {
  return {
    width,
    height,
    items: questions.flatMap(({ lines, answers, barY }) => [
      ...lines.map(({ text, y, bold }) => drawLabel(text, 0, y, { bold })),
      ...answers.flatMap(({ answer, bar, doubt }) => {
        const { pattern, tone } = styles[answer];
        return [
          ...(bar === undefined ? [] : [drawMark(patternMark(pattern, tone, bar))]),
          ...(doubt === undefined ? [] : [drawMark(doubtMark(tone, doubt))]),
        ];
      }),
      ...(answers.length === 0
        ? []
        : [
            drawMark(
              mark('plain', ['stroke', linePath([axisX, barY - 4], [axisX, barY + BAR + 4])]),
            ),
          ]),
    ]),
  };
}
