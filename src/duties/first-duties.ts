import type { WrittenDuty } from '../kinds/duty.ts';

/**
 * 一个新镇头一份要按期公开的：只有全国都一样、看过原文的。省里、区县另定的日子由镇里补。
 * 依据《村民委员会组织法》第35条（2026年起施行的）、《政府信息公开条例》第26条。`from` 是从哪天起算。
 */
export function firstDuties(
  villages: readonly { readonly id: string }[],
  from: string,
): readonly WrittenDuty[] {
  const villageLaw = { source: '《村民委员会组织法》第35条', mark: 'verified' } as const;
  return [
    {
      ...{ id: 'village-affairs', title: '村务每季度公布', every: 'quarter', kept: 15, from },
      villages: villages.map(({ id }) => id),
      ...villageLaw,
    },
    {
      ...{ id: 'village-accounts', title: '集体财务往来多的村，账目每月公布' },
      ...{ every: 'month', kept: 15, board: true, from },
      ...villageLaw,
    },
    {
      ...{ id: 'town-documents', title: '镇里的文件', every: 'event', within: 20, working: true },
      ...{ from, mark: 'verified' },
      source: '《政府信息公开条例》第26条（形成或者变更之日起20个工作日内）',
    },
  ];
}
