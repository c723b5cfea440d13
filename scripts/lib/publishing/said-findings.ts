import { createHash } from 'node:crypto';
import { isStandInMail } from '../../../src/checks/commits/commit-mail.ts';
import { personalInName, personalInWords } from '../../../src/checks/commits/personal-in.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import { checkCommitted } from './entry-findings.ts';
import { type CommitObject, parseTag, type Signature, type TagObject } from './git-objects.ts';

/** 看署名、说明要知道的。 */
export interface SaidKnown {
  readonly known: KnownPublic;
  /** `site.json` 里登的发布人：git 里的名字，或者邮箱的 SHA-256 的头 16 位。 */
  readonly publishers: ReadonlySet<string>;
}

/** 一次提交的说明查出来的，连同合并标签带进来的。 */
export function findingsInMessage(commit: CommitObject, said: SaidKnown): readonly Finding[] {
  return [
    ...wordsFindings('提交说明', commit.message, said.known),
    ...personalInName('提交里签名一类的几行', commit.unseen),
    ...commit.mergedTags.flatMap((bytes) => findingsInTag(parseTag(bytes), said)),
  ];
}

/** 一次提交的作者、提交人查出来的；是同一个人的只说一次。 */
export function findingsInSignatures(
  { author, committer }: CommitObject,
  said: SaidKnown,
): readonly Finding[] {
  const isSame = author.name === committer.name && author.mail === committer.mail;
  return [
    ...signatureFindings('作者', author, said),
    ...(isSame ? [] : signatureFindings('提交人', committer, said)),
  ];
}

/** 一个带说明的标签查出来的：名字、说明、打标签的人。 */
export function findingsInTag(
  { name, message, tagger, unseen }: TagObject,
  said: SaidKnown,
): readonly Finding[] {
  return [
    ...personalInName('标签的名字', name ?? ''),
    ...wordsFindings('标签说明', message, said.known),
    ...personalInName('标签里签名一类的几行', unseen),
    ...(tagger === undefined ? [] : signatureFindings('打标签的人', tagger, said)),
  ];
}

function wordsFindings(
  where: string,
  text: string | undefined,
  known: KnownPublic,
): readonly Finding[] {
  return [
    ...checkCommitted(where, { what: 'words', text }),
    ...personalInWords(where, text ?? '', known),
  ];
}

function signatureFindings(
  where: string,
  { name, mail }: Signature,
  { publishers }: SaidKnown,
): readonly Finding[] {
  const hashed = createHash('sha256').update(mail.toLowerCase()).digest('hex').slice(0, 16);
  const isRegistered = publishers.has(hashed) || publishers.has(name ?? '');
  const own = checkCommitted(where, { what: 'person', name, mail, isRegistered });
  const [local = '', ...domain] = mail.split('@');
  const isLocalRead = !isRegistered && !isStandInMail(mail) && !own.some(isAboutMail);
  const texts = [name ?? '', ...domain, ...(isLocalRead ? [local] : [])];
  const found = texts.flatMap((text) => personalInName(where, text));
  return [...own, ...new Map(found.map((finding) => [finding.code, finding])).values()];
}

const isAboutMail = ({ code }: Finding) => code === 'E-COMMIT-MAIL';
