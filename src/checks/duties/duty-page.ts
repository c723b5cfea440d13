import { dutySchema } from '../../kinds/duty.ts';
import type { Content } from '../../source/content.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';

/** 写着算这一样公开的页，不是这一条的村的，或者演示的、真的不一样：数的时候不算，写的人却以为登了。 */
export const dutyPage: FileCheck = {
  code: 'E-DUTY-PAGE',
  *run({ place, data }, content) {
    if (place.shape !== 'duties' || !Array.isArray(data?.value)) return;
    for (const [index, value] of data.value.entries()) {
      const duty = dutySchema.safeParse(value).data;
      for (const [at, code] of (duty?.codes ?? []).entries()) {
        const page = pageOf(content, code);
        if (duty === undefined || page === undefined) continue;
        const line = data.lineOf([index, 'codes', at]);
        if (page.demo !== duty.demo) {
          yield {
            line,
            message: `${code}${page.demo ? '是演示的，这一条不是' : '不是演示的，这一条是'}，这一页算不进来。`,
            hint: '真的、演示的分成两条写。',
          };
        } else if (duty.villages.length > 0 && !duty.villages.includes(page.village ?? '')) {
          yield {
            line,
            message: `这一条一个村一个村地查，${code}不是这几个村的，算不进来。`,
            hint: '换成写着 village 的一页（如一次会），或者在 villages 里补上那个村。',
          };
        }
      }
    }
  },
};

function pageOf({ byCode }: Content, code: number) {
  const value = byCode.get(code)?.[0]?.data?.value;
  if (value === undefined) return undefined;
  const village = valueAt(value, ['village']);
  return {
    village: typeof village === 'string' ? village : undefined,
    demo: valueAt(value, ['demo']) === true,
  };
}
