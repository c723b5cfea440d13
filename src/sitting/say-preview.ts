import type { Preview } from './preview-sitting.ts';

/** 要公布的一期和要看的几段，说成屏幕上的几行。要查一查的，题目前面有“！”。 */
export function sayPreview({
  release,
  parts,
}: Pick<Preview, 'release' | 'parts'>): readonly string[] {
  const { code, until, published, plan, demo } = release;
  const head = `数到 ${until}，${published} 公布，编号 ${code}，系列 ${plan}${demo ? '（演示）' : ''}。下面有真数，只给管台账的人看。`;
  return [
    head,
    ...parts.flatMap(({ title, items, none, isWarning }) => [
      '',
      `${isWarning && items.length > 0 ? '！' : ''}${title}`,
      ...(items.length === 0 ? [`  ${none}`] : items.map((item) => `  · ${item}`)),
    ]),
    '',
  ];
}
