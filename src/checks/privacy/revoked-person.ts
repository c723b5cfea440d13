import type { NormalText } from '../../source/text/views.ts';
import type { KnownPublic } from './known-public.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

/** 收回了同意的人，姓名还写着。 */
export const revokedPerson = personalCheck({
  code: 'E-PII-REVOKED',
  kind: 'revoked',
  find,
  message: '这里写着的人，已经收回了公开姓名的同意',
  hint: '把姓名从这一页去掉；各处都去掉了，再把他从 people.json 里删掉。',
});

function* find({ text }: NormalText, { revoked }: KnownPublic): Iterable<Spotted> {
  for (const name of revoked) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      yield { index: at, length: name.length };
    }
  }
}
