import { findUnspoken } from '../../broadcast/spoken.ts';
import { sayAloud } from '../../town-figures/aloud.ts';
import type { ContentCheck } from '../check.ts';
import { registeredFigures, writtenMarks } from './registered-figures.ts';

/** 稿子里用到的数，补的话要念得出来：记在登记它的那一行，不记在稿子里。 */
export const figureSpoken: ContentCheck = {
  code: 'E-TOFILL-SPOKEN',
  *runOnce(content) {
    const scripts = content.files.filter(({ place }) => place.shape === 'broadcasts');
    const spoken = new Map(
      scripts.flatMap((script) => writtenMarks(script).map(({ name }) => [name, script.path])),
    );
    for (const { name, file, textOf, lineOf } of registeredFigures(content)) {
      const script = spoken.get(name);
      if (script === undefined) continue;
      for (const field of ['missing', 'answer']) {
        const [spot] = findUnspoken(sayAloud(textOf(field)));
        if (spot === undefined) continue;
        yield {
          file: file.path,
          line: lineOf(field),
          message: `“${name}”的 ${field} 里有「${spot.text}」，${script} 要念它，念不出来。`,
          hint: '写成念得出来的话：标点只用，。？！：、，数字后面写明单位，如 每人每月××元；念不了的，稿子里不用它。',
        };
      }
    }
  },
};
