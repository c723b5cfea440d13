import { type Mark, mark } from '../drawing/mark.ts';
import { boxPath, curvePath, linePath, type Point, ringPath } from '../drawing/path.ts';
import type { ActionState } from './action-state.ts';

/** 一件事的状态画成什么记号；画在边长 `size`、左上角在原点的方格里。 */
export function stateMark(state: ActionState, size: number): Mark {
  const at = (x: number, y: number): Point => [x * size, y * size];
  const square = (side: number, top: number) =>
    boxPath({ x: ((1 - side) / 2) * size, y: top * size, width: side * size, height: side * size });
  const frame = boxPath({ x: 0, y: 0, width: size, height: size }, 1);
  const tick = linePath(at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3));
  switch (state) {
    case 'done':
      return mark('good', ['fill', square(1, 0)], ['knockout', tick]);
    case 'late':
      return mark('caution', ['stroke', frame], ['stroke', tick]);
    case 'started':
      return mark('plain', ['stroke', frame], ['fill', ringPath(at(0, 1), at(1, 0), at(1, 1))]);
    case 'not-due': {
      const glass = ringPath(at(0.28, 0.2), at(0.72, 0.2), at(0.28, 0.8), at(0.72, 0.8));
      return mark('plain', ['thin', frame], ['stroke', glass]);
    }
    case 'not-started':
      return mark('plain', ['thin', frame], ['fill', square(0.24, 0.38)]);
    case 'few':
      return mark('faint', [
        'dashed',
        linePath(at(0.9, 0.2), at(0.2, 0.2), at(0.2, 0.8), at(0.9, 0.8)),
      ]);
    case 'apart':
      return mark('faint', ['stroke', linePath(at(0.2, 0.5), at(0.8, 0.5))]);
    case 'uncounted':
      return mark('faint', ['fill', square(0.16, 0.42)]);
    case 'overdue': {
      const falling = linePath(at(0.1, 0.1), at(0.9, 0.9));
      const rising = linePath(at(0.1, 0.9), at(0.9, 0.1));
      return mark('bad', ['stroke', frame], ['stroke', falling + rising]);
    }
    case 'missing': {
      const hook = curvePath(
        at(0.36, 0.36),
        at(0.42, 0.26),
        at(0.54, 0.24),
        at(0.64, 0.34),
        at(0.6, 0.45),
        at(0.5, 0.53),
        at(0.5, 0.64),
      );
      return mark('faint', ['dashed', frame], ['stroke', hook], ['fill', square(0.09, 0.73)]);
    }
  }
}
