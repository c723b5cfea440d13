import type { FileCheck } from '../check.ts';

/** site.json 没有写本地的行政区划代码：没写明的 15 位老身份证号就认不出来。 */
export const areaCodes: FileCheck = {
  code: 'W-AREA-CODES',
  *run(file, content) {
    if (file.place.shape !== 'site' || file.data?.value === undefined) return;
    if (content.areaCodes.length > 0) return;
    yield {
      line: file.data.lineOf(['areaCodes']),
      message: '没有写本地的行政区划代码（areaCodes），没写明的 15 位老身份证号检查认不出来。',
      hint: '写上区县的六位代码，以前用过的也写上，如 "areaCodes": ["500000"]。',
    };
  },
};
