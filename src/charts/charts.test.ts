import { describe, expect, test } from 'vitest';
import { demoSource, expectApart, expectInside } from '../../tests/support/chart-source.ts';
import { chartsOf } from './charts.ts';
import { LARGE_WIDTH } from './drawing/drawing.ts';
import { svgFile } from './drawing/svg-file.ts';
import { posterOf } from './poster.ts';

describe.each([1, 2, 3, 4])('演示的第 %i 期', (week) => {
  const charts = chartsOf(demoSource(week));

  test('名字不重，样样都有结论、表、说明', () => {
    expect(charts.length).toBeGreaterThan(5);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    for (const { name, title, conclusion, definitions, method } of charts) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(title).not.toBe('');
      expect(conclusion).toMatch(/。$/);
      expect(definitions).not.toEqual([]);
      expect(method).toMatch(/。$/);
    }
  });

  test('表的每一行都和表头一样宽', () => {
    for (const { table } of charts) {
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    }
  });

  test('大字的图，放大一倍半也只有最窄的手机那么宽，每一笔都在框里，字不压字', () => {
    const large = chartsOf({ ...demoSource(week), width: LARGE_WIDTH });
    for (const [place, { drawing, ...said }] of large.entries()) {
      const { drawing: usual, ...same } = charts[place] ?? {};
      expect(said).toEqual(same);
      expect(drawing === undefined).toBe(usual === undefined);
      if (drawing === undefined) continue;
      expect(drawing.width).toBe(LARGE_WIDTH);
      expectInside(drawing);
      expectApart(drawing);
    }
  });

  test('哪张图都画在框里，单独拿出去也是', () => {
    for (const chart of charts) {
      if (chart.drawing !== undefined) expectInside(chart.drawing);
      const poster = posterOf(chart, ['演示数据。', '编号7001。']);
      expect(poster === undefined).toBe(chart.drawing === undefined);
      if (poster !== undefined) expectInside(poster);
    }
  });

  test('写成的 SVG 自带样式、题目、说明，不向外面要东西，一个属性样式也没有', () => {
    for (const chart of charts) {
      const poster = posterOf(chart, ['演示数据。']);
      if (poster === undefined) continue;
      const svg = svgFile(poster, { title: chart.title, description: chart.conclusion });
      expect(svg).toContain(`<title id="t">${chart.title}</title>`);
      expect(svg).toContain(`<desc id="d">${chart.conclusion}</desc>`);
      expect(svg).toContain('<style>');
      expect(svg).not.toMatch(/\sstyle=|href=|url\(|NaN|undefined/);
      expect(svgFile(poster, { title: chart.title, description: chart.conclusion })).toBe(svg);
    }
  });
});

test('题目里有尖括号、和号，写成 SVG 要转义', () => {
  const svg = svgFile({ width: 1, height: 1, items: [] }, { title: '<甲&乙>', description: '' });
  expect(svg).toContain('<title id="t">&lt;甲&amp;乙&gt;</title>');
});

test('件数不说「约」：照实的是几就说几，不照实的说几到几、不足几', () => {
  for (const { conclusion, table, method } of chartsOf(demoSource())) {
    const words = [conclusion, method, ...table.rows.flatMap(({ cells }) => cells)].join('；');
    expect(words).not.toMatch(/约\d+(?!\d*%)/);
    expect(words).not.toContain('取整');
  }
});

test('一件事也没有答应的镇，没有各村办到哪一步的图，期限也只说大家的事', () => {
  const charts = chartsOf({ ...demoSource(), actions: [], about: '答应办的事', notice: undefined });
  expect(charts.map(({ name }) => name)).not.toContain('actions');
  const { definitions } = charts.find(({ name }) => name === 'deadlines') ?? {};
  expect(definitions?.[0]).toMatch(/^大家的事的期限照/);
});

test('几件事、几个方面、几个问题、照哪份文件，都照给的说', () => {
  const source = demoSource();
  const { dimensions } = source.plan;
  const plan = {
    ...source.plan,
    dimensions: { ...dimensions, aspect: dimensions.aspect.slice(0, 2), question: ['1', '2', '3'] },
  };
  const charts = chartsOf({ ...source, plan, about: '六件事', notice: undefined });
  const titles = charts.map(({ title }) => title).join();
  for (const words of ['六件事，各村办到哪一步', '两个方面各办到哪一步', '三个问题']) {
    expect(titles).toContain(words);
  }
  expect(charts.flatMap(({ definitions }) => definitions).join()).toContain(
    '六件事的期限照镇里公布的；',
  );
});

test('计划不数的量没有那张图：没有问卷就不说“零个问题”', () => {
  const source = demoSource(4);
  const { approval, disputes, received, ...measures } = source.plan.measures;
  const plan = { ...source.plan, measures };
  const names = chartsOf({ ...source, plan }).map(({ name }) => name);
  expect(names).toEqual(['actions', 'deadlines', 'visits', 'visit-weeks']);
});
