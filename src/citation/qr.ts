import { encode } from 'uqr';

/** 二维码的图形：边长（格数，含四周留白）和一条 SVG 路径，黑格每格一个单位。 */
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
  return { size, path: data.map(rowPath).join('') };
}

function rowPath(cells: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < cells.length; x += 1) {
    if (!cells[x]) continue;
    const from = x;
    while (cells[x + 1]) x += 1;
    path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
  }
  return path;
}
