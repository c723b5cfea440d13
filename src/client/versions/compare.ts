import { changesBetween, type Words } from '../../versions/changes-between.ts';
import { changesHtml } from '../../versions/pages/changes-html.ts';
import { sayChanges } from '../../versions/pages/say-changes.ts';
import { wordsOn } from './words-on.ts';

/** 各版的单子：挑任两版，就在这一页上比。两版都是本站的静态页，取来读出字再比。 */
const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('[data-compare]'));
const result = document.querySelector<HTMLElement>('[data-compared]');
let chosen: readonly HTMLButtonElement[] = [];

for (const button of buttons) {
  button.disabled = false;
  button.classList.remove('is-waiting');
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => void choose(button));
}

async function choose(button: HTMLButtonElement): Promise<void> {
  chosen = chosen.includes(button)
    ? chosen.filter((one) => one !== button)
    : [...chosen.slice(-1), button];
  for (const one of buttons) one.setAttribute('aria-pressed', String(chosen.includes(one)));
  // 单子上最近的在前：排在后面的是旧的。
  const [now, old] = buttons.filter((one) => chosen.includes(one));
  if (now === undefined || old === undefined) {
    say(chosen.length === 0 ? '' : '再选一版，就能比。');
    return;
  }
  say('正在比……');
  const compared = chosen;
  try {
    const [from, to] = await Promise.all([wordsOf(old), wordsOf(now)]);
    if (compared !== chosen || result === null) return;
    const changes = changesBetween(from, to);
    const said = `${old.dataset.compare}到${now.dataset.compare}：${sayChanges(changes)}。`;
    say(said);
    result.insertAdjacentHTML(
      'beforeend',
      changesHtml(changes)
        .map(({ html }) => html)
        .join(''),
    );
  } catch {
    say('没有取到，网络好了再试。');
  }
}

async function wordsOf({ dataset }: HTMLButtonElement): Promise<Words> {
  const answer = await fetch(`../${dataset.compare}/`);
  if (!answer.ok) throw new Error(String(answer.status));
  return wordsOn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
}

function say(text: string): void {
  if (result === null) return;
  const line = document.createElement('p');
  line.className = 'lead';
  line.textContent = text;
  result.textContent = '';
  if (text !== '') result.append(line);
}
