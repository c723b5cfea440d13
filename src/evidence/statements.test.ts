import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements.ts';

const basis = [
  { short: '条例', mark: 'verified' },
  { short: '报纸', mark: 'secondary' },
] as const;
const saidIn = (text: string) =>
  statementsIn(text, basis).map((one) => `${one.evidence} ${one.text}`);

describe('一行字里的说法', () => {
  test('一组挨着的记号撑着前面那一截，取最差的', () => {
    expect(
      saidIn('按月补差额〔据 条例 第10条〕，再加40元〔据 条例；报纸〕，先交后报〔待核实〕。'),
    ).toEqual(['verified 按月补差额', 'secondary 再加40元', 'unverified 先交后报']);
    expect(saidIn('按月补〔据 条例〕〔待核实〕。')).toEqual(['unverified 按月补']);
  });

  test('没有记号的句子不算，也不算到后面那一句里', () => {
    expect(saidIn('先来问。按月补〔据 条例〕。多少没查到。')).toEqual(['verified 按月补']);
    expect(saidIn('按月补。')).toEqual([]);
  });

  test('记号写在句号后面，撑的是那一句', () => {
    expect(saidIn('先来问。按月补。〔据 条例〕')).toEqual(['verified 按月补。']);
  });

  test('原文的错处不算记号，撑着的字还连着', () => {
    expect(saidIn('根按照〔原文如此〕要求办〔据 条例〕。')).toEqual(['verified 根按照要求办']);
    expect(saidIn('根按照〔原文如此〕。')).toEqual([]);
  });

  test('列表、标题、链接、粗体的记号去掉', () => {
    expect(saidIn('- **三天**内去[便民中心](/1014/)〔待核实〕。')).toEqual([
      'unverified 三天内去便民中心',
    ]);
    expect(saidIn('### 领好多〔据 条例〕')).toEqual(['verified 领好多']);
  });

  test('一句里说了外地例子，句里各个说法都是外地的；隔了一句就不是', () => {
    const all = statementsIn(
      '邻县（外地例子）：给600元〔据 条例〕，分两次〔待核实〕。本地一次〔据 条例〕。',
      basis,
    );
    expect(all.map(({ elsewhere }) => elsewhere)).toEqual([true, true, false]);
  });

  test('说出凭哪几份依据', () => {
    expect(statementsIn('给〔据 条例 第1条；报纸〕〔据 条例〕。', basis)[0]?.cited).toEqual([
      ...['条例', '报纸', '条例'],
    ]);
  });
});
