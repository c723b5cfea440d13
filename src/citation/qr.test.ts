import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrShape } from './qr.ts';

/** 照着路径把黑格涂回点阵，每格放大几倍，交给识别的库。 */
function paint({ size, path }: ReturnType<typeof qrShape>, scale: number) {
  const pixels = new Uint8ClampedArray(size * scale * size * scale * 4).fill(255);
  let x = 0;
  let y = 0;
  for (const [, move, a = '', b = ''] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (move === 'M') [x, y] = [Number(a), Number(b) - 0.5];
    else if (move === 'm') {
      x += Number(a);
      y += Number(b);
    } else {
      for (let row = y * scale; row < (y + 1) * scale; row += 1) {
        const start = (row * size * scale + x * scale) * 4;
        for (let at = start; at < start + Number(a) * scale * 4; at += 1) {
          if (at % 4 !== 3) pixels[at] = 0;
        }
      }
      x += Number(a);
    }
  }
  return { pixels, width: size * scale };
}

describe('二维码', () => {
  test.each([
    'https://town.example.gov.cn/zt/mbl/1010/',
    'https://www.example.gov.cn/bmjd/xzfgzbm/bsz/mbl/622015/',
    'http://a.cn/1/',
  ])('画出来的图认得回 %s', (address) => {
    const { pixels, width } = paint(qrShape(address), 4);
    expect(jsQR(pixels, width, width)?.data).toBe(address);
  });

  test('四周留着 4 格白边', () => {
    const { size, path } = qrShape('https://town.example.gov.cn/1010/');
    const { pixels } = paint({ size, path }, 1);
    const black = Array.from({ length: size * size }, (_, cell) => cell).filter(
      (cell) => pixels[cell * 4] === 0,
    );
    const ends = (places: readonly number[]) => [Math.min(...places), Math.max(...places)];
    expect(ends(black.map((cell) => cell % size))).toEqual([4, size - 5]);
    expect(ends(black.map((cell) => Math.floor(cell / size)))).toEqual([4, size - 5]);
  });
});
