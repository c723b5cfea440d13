import type { FileCheck } from '../check.ts';
import { fencedLines } from '../visible/fenced-lines.ts';

const FENCE = /^\s*(?:`{3}|~{3})/;

/** 三个反引号会把下面的字都变成代码。只有给发布人讲写法的指南页用得着，要收尾。 */
export const fence: FileCheck = {
  code: 'E-MD-FENCE',
  *run({ written: { body }, place }) {
    if (body === undefined || !/```|~~~/.test(body.text)) return;
    const lines = body.text.split('\n');
    const kinds = fencedLines(lines);
    for (const [index, text] of lines.entries()) {
      if (!FENCE.test(text) || kinds[index] === 'code') continue;
      if (place.shape === 'guide' && kinds[index] === 'fence') continue;
      yield {
        line: body.line + index,
        message: '这一行的三个反引号或波浪线会把下面的字都变成代码。',
        hint:
          place.shape === 'guide'
            ? '开头和收尾各写一行三个反引号。'
            : '删掉这一行；要突出的话写 **加粗**。',
      };
      return;
    }
  },
};
