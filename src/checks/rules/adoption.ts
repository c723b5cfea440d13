import { hasQuorum, leastInFavour, leastPresent, noticeDays } from '../../adoption/adoption.ts';
import { type Rules, rulesSchema } from '../../kinds/rules.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { FileCheck, Said } from '../check.ts';

/**
 * 通过了的村规民约要写清怎么通过的：哪天、应到实到、同意多少、几时通知、哪天备案；草案还没有这些。
 * 依据《村民委员会组织法》第25、26、31条。字段本身写坏了的，由字段的规则说。
 */
export const adoptionComplete: FileCheck = {
  code: 'E-RULES-ADOPTION',
  *run(file) {
    if (file.place.shape !== 'rules') return;
    const read = rulesSchema.safeParse(file.data?.value);
    if (!read.success) return;
    if (read.data.status === 'draft') yield* draftFaults(file, read.data);
    else yield* adoptedFaults(file, read.data);
  },
};

const at = (file: ContentFile, ...path: readonly PropertyKey[]) => file.data?.lineOf(path) ?? 1;

function* draftFaults(file: ContentFile, rules: Rules): Iterable<Said> {
  const early = (['adopted', 'adoption', 'filed', 'effective'] as const).find(
    (key) => rules[key] !== undefined,
  );
  if (early !== undefined) {
    yield {
      line: at(file, early),
      message: `写着是草案（status: draft），又写了 ${early}：草案还没有通过。`,
      hint: `还没有通过的，删掉 ${early}；通过了的，写 status: in-force，把表决的数写全。`,
    };
  }
  if (rules.proposed === undefined) {
    yield {
      line: at(file, 'status'),
      message: '草案没有写哪天公布给大家看的。',
      hint: '加一行 proposed: 那一天，如 proposed: 2026-04-15。',
    };
  }
}

function* adoptedFaults(file: ContentFile, rules: Rules): Iterable<Said> {
  const missing = (['adopted', 'adoption', 'filed', 'effective'] as const).filter(
    (key) => rules[key] === undefined,
  );
  if (missing.length > 0) {
    yield {
      line: at(file, 'status'),
      message: `说是通过了的村规民约，没有写 ${missing.map((key) => `${key}（${names[key]}）`).join('、')}。村规民约由村民会议制定，报镇政府备案（《村民委员会组织法》第31条）。`,
      hint: '照会议记录写全，adoption 下面写 by、eligible、present、inFavour、others、notified；还没有通过、还没有备案的，先写 status: draft 和 proposed。',
    };
  }
  if (rules.adoption !== undefined) yield* voteFaults(file, rules.adoption, rules.adopted);
}

const names = {
  adopted: '哪天通过',
  adoption: '表决的数',
  filed: '哪天备案',
  effective: '哪天施行',
} as const;

function* voteFaults(
  file: ContentFile,
  adoption: NonNullable<Rules['adoption']>,
  adopted: string | undefined,
): Iterable<Said> {
  const { by, eligible, present, inFavour, others, notified, urgent } = adoption;
  const line = (key: string) => at(file, 'adoption', key);
  if (present > eligible) {
    yield {
      line: line('present'),
      message: `实到 ${present}，比应到的 ${eligible} 还多。`,
      hint: '对一遍会议记录，改正 eligible 或者 present。',
    };
  } else if (!hasQuorum(adoption)) {
    const rule = by === 'people' ? '18周岁以上村民过半数' : '三分之二以上的户的代表';
    yield {
      line: line('present'),
      message: `应到 ${eligible}，实到 ${present}，到会的不够：要${rule}，至少 ${leastPresent(adoption)}（《村民委员会组织法》第26条）。`,
      hint: '数写错了的改正；真不够的，这次会定的不算数，写 status: draft，再开村民会议。',
    };
  }
  if (inFavour + others !== present) {
    yield {
      line: line('others'),
      message: `同意 ${inFavour}，反对和弃权一共 ${others}，合起来是 ${inFavour + others}，和实到的 ${present} 对不上。`,
      hint: '对一遍计票：没有投票的算弃权，写在 others 里。',
    };
  }
  if (inFavour < leastInFavour(adoption)) {
    yield {
      line: line('inFavour'),
      message: `实到 ${present}，同意 ${inFavour}，没有过到会的半数，至少要 ${leastInFavour(adoption)}（《村民委员会组织法》第26条）。`,
      hint: '数写错了的改正；真没有过半数的，没有通过，写 status: draft。',
    };
  }
  const days = adopted === undefined ? undefined : noticeDays(notified, adopted);
  if (days !== undefined && days >= 0 && days < 10 && urgent === undefined) {
    yield {
      line: line('notified'),
      message: `${notified} 通知，${adopted} 开会，只提前了 ${days} 天；村民会议要提前10天通知（《村民委员会组织法》第25条）。`,
      hint: '日子写错了的改正；遇到特殊情况临时通知的，加一行 urgent: 什么情况。',
    };
  }
}
