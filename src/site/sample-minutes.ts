import { withoutNotation } from '../markdown/notation.ts';
import { loadSite } from './entries.ts';

/** 一份样子记录：照这个镇自己的网页写，一样的、写错一个数的、没有的编号都有；一页也没有的是空的。 */
export async function sampleMinutes(): Promise<string> {
  const { records, directory } = await loadSite();
  const [policy] = records.policies.filter(({ withdrawn }) => withdrawn === undefined);
  const [rules] = records.rules;
  const [promise] = records.promises;
  const priced = records.policies.find(({ howMuch }) => /\d/.test(withoutNotation(howMuch ?? '')));
  const unused = [1999, 1998, 1997].find((code) => !directory.has(code));
  const said = [
    policy && `念了明白栏${policy.code}《${policy.title}》：“${policy.summary}”`,
    priced &&
      `有人说，编号${priced.code}写的是“${miscounted(withoutNotation(priced.howMuch ?? ''))}”`,
    rules && `照《${rules.title}》第一条、第九十九条办。`,
    promise && `催一催${promise.code}号“${promise.title}”。`,
    directory.pages.length > 0 && unused && `再查编号${unused}。`,
  ].filter((line) => typeof line === 'string');
  if (said.length === 0) return '';
  return ['会议记录（样子）', ...said.map((line, index) => `${index + 1}．${line}`)].join('\n');
}

/** 头一句，里面的头一个数写错。 */
function miscounted(text: string): string {
  const [first = ''] = text.split('。');
  return first.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
}
