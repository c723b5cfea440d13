import type { KnownPublic } from '../checks/privacy/known-public.ts';
import { findExposed } from '../output-gate/find-exposed.ts';

/** 一句敏感的事：认得出人的话挨着它，就不能登。 */
const SENSITIVE = '有人残疾。';

/**
 * 一句话是不是放在哪里都能登。清单、订阅里前后挨着什么话，事先不晓得，照最坏的看：前后都是敏感的事。
 * `known` 是公开过、可以写的。
 */
export function isFitAnywhere(text: string, known: KnownPublic): boolean {
  const around = `${SENSITIVE}\n${text}\n${SENSITIVE}`;
  for (const _ of findExposed([{ name: '', texts: [{ where: '', text: around }] }], known)) {
    return false;
  }
  return true;
}
