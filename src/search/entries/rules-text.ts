import type { Rules } from '../../kinds/rules.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart, type SayDay } from './indexed-page.ts';

/** 一个村的村规民约供搜的话：正文各归各的条。 */
export function rulesText(rules: Rules, body: BodyText, sayDay: SayDay): KindText {
  const { status, proposed, adopted, filed, effective } = rules;
  const before = [
    plainPart(
      status === 'draft' ? '草案，还没有通过' : undefined,
      proposed && `${sayDay(proposed)}公布草案`,
      adopted && `${sayDay(adopted)}村民会议通过`,
      filed && `${sayDay(filed)}报镇政府备案`,
    ),
    plainPart(effective && `${sayDay(effective)}起施行`),
  ];
  return aroundBody(before, body);
}
