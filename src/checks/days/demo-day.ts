import { isKind } from '../../source/place.ts';
import { valueAt } from '../../source/value-at.ts';
import type { ContentCheck } from '../check.ts';

/** 演示的内容都换成真的了，还写着演示照哪一天看：真的内容照真的日子看，不用写。 */
export const demoDayLeft: ContentCheck = {
  code: 'E-DEMO-DAY',
  *runOnce({ files, demoDay }) {
    const site = files.find(({ place }) => place.shape === 'site');
    const hasDemo = files.some(
      ({ place, data }) => isKind(place.shape) && valueAt(data?.value, ['demo']) === true,
    );
    if (site === undefined || demoDay === undefined || hasDemo) return;
    yield {
      file: site.path,
      line: site.data?.lineOf(['demoDay']) ?? 1,
      message: '没有标着演示的页了，还写着演示照哪一天看（demoDay）。',
      hint: '删掉 demoDay 这一行；真的内容自己知道照哪一天看。',
    };
  },
};
