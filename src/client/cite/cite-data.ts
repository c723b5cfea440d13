import { checkMinutes } from '../../quotations/check-minutes.ts';
import type { JudgeFound } from '../../quotations/judge-found.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { CitedIndex, StoredPassage } from '../../quotations/quoted-page.ts';

const FOLDER = `${import.meta.env.BASE_URL}cite/`;

let opened: Promise<readonly [CitedIndex, Uint8Array]> | undefined;

/** 拿粘来的话去对；表和各页的字用到了才下载，话不发出去。取不到的抛错，下回再取。 */
export async function checkPastedText(text: string): Promise<readonly Quotation[]> {
  opened ??= open();
  try {
    const [index, packed] = await opened;
    return await checkMinutes(text, { index, packed, load, rest, judge });
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

async function open(): Promise<readonly [CitedIndex, Uint8Array]> {
  const [index, samples] = await Promise.all([get('index.json'), get('samples.bin')]);
  return [await index.json(), new Uint8Array(await samples.arrayBuffer())];
}

async function load(code: number): Promise<readonly StoredPassage[]> {
  return (await get(`text/${code}.json`)).json();
}

async function get(name: string): Promise<Response> {
  const answer = await fetch(FOLDER + name);
  if (!answer.ok) throw new Error(`${answer.status}：${name}`);
  return answer;
}

/** 让浏览器喘口气：字打得进，页划得动。 */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** 比词的库大，有话要判才下载。 */
async function judge(): Promise<JudgeFound> {
  return (await import('../../quotations/judge-found.ts')).judgeFound;
}
