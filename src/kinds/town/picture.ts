import { z } from 'astro/zod';
import { codeRef, demo, isoDay, line, pictureName } from '../fields.ts';

/** 一张图片派什么用。 */
export const pictureRoles = {
  before: '办以前',
  after: '办好以后',
  place: '一个地方',
  exemplar: '光荣榜',
  document: '公开的文件',
  screen: '程序的画面',
} as const;

export type PictureRole = keyof typeof pictureRoles;

/** 认得出的人的书面同意。原件在办公室，这里只写存在哪里；不写姓名。 */
const pictureConsent = z.strictObject({
  kept: line.describe('书面同意存在哪里，如“镇党政办档案”；不写姓名。'),
  agreed: isoDay.describe('书面同意的日子。'),
  adults: z.literal(true).describe('认得出的都是成年人，写 true；有孩子的不能放。'),
  pages: z.array(codeRef).min(1).describe('同意放在哪几页，写编号；别的页上不能放。'),
  revoked: isoDay.optional().describe('收回同意的日子；写了，照片在哪里都不再有。'),
});

/** 一张登记过的图片，写在 content/images.json；文件放在 content/images/。 */
export const pictureSchema = z
  .strictObject({
    file: pictureName.describe('文件名，如 street-lights-after.jpg；文件放在 content/images/ 里。'),
    alt: line.describe('给看不见图的人念的一句话：图上有什么。'),
    caption: line.describe('图下面的一句话。'),
    taken: isoDay.describe('哪天拍的、画的。'),
    givenBy: line.describe('谁提供的：写岗位、单位，不写姓名。'),
    role: z
      .enum(Object.keys(pictureRoles) as [PictureRole, ...PictureRole[]])
      .describe(
        '派什么用：before 办以前，after 办好以后，place 地方，exemplar 光荣榜，document 公开的文件，screen 程序的画面。',
      ),
    people: z
      .enum(['none', 'consented'])
      .describe('none 没有认得出的人；consented 有，都是成年人，都书面同意了。'),
    consent: pictureConsent.optional().describe('people 是 consented 的才写：同意书。'),
    demo: demo.describe('演示用的图，写 true。'),
    withdrawn: z
      .strictObject({
        on: isoDay.describe('哪天撤下的。'),
        why: line.describe('为什么撤下，一句话。'),
      })
      .optional()
      .describe('撤下的日子和原因；撤下的图哪里都不再有，文件也要删掉。'),
  })
  .refine(({ people, consent }) => (people === 'consented') === (consent !== undefined), {
    params: { rule: 'consent-whole' },
    path: ['people'],
  });

/** 全部登记过的图片；没有这个文件的镇，一张也没有。 */
export const picturesSchema = z.array(pictureSchema);

export type RegisteredPicture = z.output<typeof pictureSchema>;

/** 一张图片还能不能放：没有撤下，认得出的人没有收回同意。 */
export function isStanding({ withdrawn, consent }: RegisteredPicture): boolean {
  return withdrawn === undefined && consent?.revoked === undefined;
}

/** 一张图片能不能放在这一页；`code` 是页的编号，没有编号的页不写。有认得出的人的，只能放在他同意的页上。 */
export function mayStandOn(picture: RegisteredPicture, code: number | undefined): boolean {
  if (!isStanding(picture)) return false;
  const { consent } = picture;
  return consent === undefined || (code !== undefined && consent.pages.includes(code));
}
