import { encode } from 'uqr';

/** 二维码的图形：边长（格数，含四周留白）和一条 SVG 路径，线宽一格，横着描出黑格。 */
export interface QrShape {
  readonly size: number;
  readonly path: string;
}

/**
 * 把网址编成二维码的图形。纠错用 M 级（约 15%），纸上沾点泥、折一下还扫得出；
 * 四周留 4 格白边（GB/T 18284 的要求）。
 */
export function qrShape(address: string): QrShape {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return { size, path: strokes(data) };
}

/** 从格子正中起笔，连着的黑格描成一段；接着上一段写位移，比写坐标短一半。 */
function strokes(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  let pen = { x: 0, y: 0 };
  for (const [y, cells] of rows.entries()) {
    for (let x = 0; x < cells.length; x += 1) {
      if (!cells[x]) continue;
      const from = x;
      while (cells[x + 1]) x += 1;
      const move = path === '' ? `M${from} ${y + 0.5}` : `m${from - pen.x} ${y - pen.y}`;
      path += `${move}h${x - from + 1}`;
      pen = { x: x + 1, y };
    }
  }
  return path;
}
