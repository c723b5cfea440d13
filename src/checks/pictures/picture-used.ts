import { sayDay } from '../../kinds/day.ts';
import { isStanding, pictureRoles } from '../../kinds/town/picture.ts';
import type { Content } from '../../source/content.ts';
import type { Explained } from '../../source/fault.ts';
import { valueAt } from '../../source/value-at.ts';
import type { ContentCheck, Said } from '../check.ts';
import { nearest } from '../nearest.ts';
import { type PictureUse, pictureUses } from './picture-uses.ts';
import { pictureFiles, pictureNameOf, registerEntries } from './register.ts';

/** 页上用的图片要登记过、没有撤下、派的是那个用；演示的图只放在演示的页上，真的照片不放在演示的页上。 */
export const pictureUsed: ContentCheck = {
  code: 'E-PICTURE-USED',
  *runOnce(content) {
    const names = registerEntries(content).flatMap(({ name }) =>
      name === undefined ? [] : [name],
    );
    // 图片在、没有登记的，E-PICTURE-REGISTER 说怎么登。
    const present = new Set(pictureFiles(content).map(pictureNameOf));
    for (const use of pictureUses(content)) {
      if (!names.includes(use.name) && present.has(use.name)) continue;
      const fault = names.includes(use.name) ? faultOf(use, content) : unknownName(use, names);
      if (fault !== undefined) yield { file: use.file.path, line: use.line, ...fault };
    }
    yield* afterBeforeBefore(content);
  },
};

/** 办好以后的图，拍的日子比办以前的还早：两张放反了，或者日子登记错了。 */
function* afterBeforeBefore({
  files,
  pictures,
}: Content): Iterable<Said & { readonly file: string }> {
  for (const { place, data, path } of files) {
    if (place.shape !== 'promises') continue;
    const [before, after] = ['before', 'after'].map((field) =>
      pictures.get(String(valueAt(data?.value, [field]))),
    );
    if (before === undefined || after === undefined || after.taken >= before.taken) continue;
    yield {
      file: path,
      line: data?.lineOf(['after']) ?? 1,
      message: `“之后”的图是${sayDay(after.taken)}拍的，比“之前”的图（${sayDay(before.taken)}）还早。`,
      hint: '两张放反了的，换过来；日子登记错了的，改 content/images.json 里的 taken。',
    };
  }
}

function unknownName({ name }: PictureUse, names: readonly string[]): Explained {
  const meant = nearest(name, names);
  return {
    message: `图片 ${name} 没有登记。`,
    hint:
      meant === undefined
        ? `把照片用 npm run pictures -- add 放进来，名字取 ${name}；不要的，删掉这一处。`
        : `是不是 ${meant} ？`,
  };
}

function faultOf({ name, role, isDemo }: PictureUse, content: Content): Explained | undefined {
  const picture = content.pictures.get(name);
  if (picture === undefined) return undefined;
  if (!isStanding(picture)) {
    return { message: `图片 ${name} 已经撤下，不能再用。`, hint: '删掉这一处。' };
  }
  if (role !== undefined && picture.role !== role) {
    return {
      message: `这里要的是“${pictureRoles[role]}”的图，${name} 登记的是“${pictureRoles[picture.role]}”。`,
      hint: '换一张；登记错了的，改 content/images.json 里的 role。',
    };
  }
  if (isDemo === undefined || isDemo === picture.demo) return undefined;
  return isDemo
    ? {
        message: `这里写的是演示，${name} 却登记成真的。`,
        hint: '演示的页上只放演示的图；真的照片放到真的页上。',
      }
    : {
        message: `${name} 是演示的图，这里写的却是真的。`,
        hint: '换成真的照片，或者删掉这一处：村民会当真。',
      };
}
