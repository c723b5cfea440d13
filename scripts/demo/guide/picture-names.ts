/** 说明页上程序的画面，照先后；就是 content/images/ 里的文件名。 */
export const guidePictures = [
  'guide-edit-list.png',
  'guide-edit-new.png',
  'guide-edit-found.png',
  'guide-edit-publish.png',
  'guide-command-new.png',
  'guide-command-check.png',
  'guide-command-commit.png',
  'guide-phone.png',
] as const;

export type GuidePicture = (typeof guidePictures)[number];
