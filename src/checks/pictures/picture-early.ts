import { asOfFor } from '../../as-of/as-of.ts';
import { promiseSchema, promiseState, promiseStates } from '../../kinds/promise.ts';
import type { FileCheck } from '../check.ts';

const finished = ['done', 'on-the-spot'];

/** 放了办好以后的图，却没有一次答复说办好了：图和字说得两样。 */
export const pictureEarly: FileCheck = {
  code: 'W-PICTURE-EARLY',
  *run({ place, data }, { asOf }) {
    if (place.shape !== 'promises') return;
    const promise = promiseSchema.safeParse(data?.value).data;
    if (promise?.after === undefined || promise.withdrawn !== undefined) return;
    const state = promiseState(promise, asOfFor(asOf, promise));
    if (finished.includes(state)) return;
    yield {
      line: data?.lineOf(['after']) ?? 1,
      message: `放了办好以后的图，可是照写的答复，这件事是“${promiseStates[state]}”。`,
      hint: '办好了的，在 answers 里补一次答复，outcome 写 done；没有办好的，先不放 after 的图。',
    };
  },
};
