import { sayCounts } from '../../quotations/quotation-words.ts';
import { copyText } from '../citation/copy-text.ts';
import { refill } from '../search/refill.ts';
import { checkPastedText } from './cite-data.ts';
import { loudNumbers, markMinutes, quotationItem } from './show-quotations.ts';

/** 对记录：粘上来，点一下，就在这一页上对。 */
const form = part<HTMLFormElement>('[data-cite]');
const pasted = part<HTMLTextAreaElement>('#cite-text');
const status = part('[data-status]');
const results = part('[data-results]');
const loud = part('[data-loud]');
const report = part<HTMLTextAreaElement>('[data-report]');
let asked = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
const sample = part('[data-sample]');
sample.addEventListener('click', () => {
  pasted.value = sample.dataset.sample ?? '';
  void check();
});
part('[data-clear]').addEventListener('click', () => {
  asked += 1;
  pasted.value = '';
  results.hidden = true;
  status.textContent = '';
  pasted.focus();
});
part('[data-copy]').addEventListener('click', async () => {
  const isCopied = await copyText(report.value);
  if (!isCopied) report.select();
  status.textContent = isCopied ? '拷好了。' : '拷不了，长按上面的字来拷。';
});

async function check(): Promise<void> {
  asked += 1;
  const mine = asked;
  const text = pasted.value;
  if (text.trim() === '') {
    results.hidden = true;
    status.textContent = '先把记录粘上来。';
    return;
  }
  status.textContent = '正在对……';
  try {
    const quotations = await checkPastedText(text);
    if (mine !== asked) return;
    const items = quotations.map((one, index) => quotationItem(one, index + 1));
    refill(loud, loudNumbers(quotations));
    refill(part('[data-quotations]'), items);
    markMinutes(part('[data-marked]'), text, quotations);
    results.hidden = quotations.length === 0;
    status.textContent = sayCounts(quotations);
    report.value = reportOf(items);
  } catch {
    if (mine === asked) status.textContent = '没有取到，网络好了再试。';
  }
}

/** 摆出来的结果抄成一段字，拷走、打印都行；数不一样的在前面。 */
function reportOf(items: readonly HTMLElement[]): string {
  const said = (parts: ArrayLike<Element>) => Array.from(parts, (one) => one.textContent);
  const lines = items.map(({ children }, index) => `${index + 1}. ${said(children).join('\n   ')}`);
  const numbers = said(loud.querySelectorAll('li'));
  return [document.title, status.textContent, ...numbers, ...lines].join('\n');
}

function part<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(selector);
  return found;
}
