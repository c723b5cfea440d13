import type { Answer } from '../../finder/evaluate.ts';
import { forget, recall, remember } from './finder-memory.ts';
import { must, readPolicies } from './finder-policies.ts';

/** 「看看我家能享受什么」：一题一屏地问，答完摆出单子。回答只在这一页的内存里，不发出去。 */
const root = must(document, '[data-finder]');
const policies = readPolicies(root);
const questions = [...root.querySelectorAll<HTMLElement>('[data-question]')];
const ids = questions.map(({ dataset }) => dataset.question ?? '');
let answers: Record<string, Answer | undefined> = {};

/** 看到哪里了：第几题（从 0 数起）、答完的单子，或者整张表。 */
type View = number | 'result' | 'table';

function show(view: View, focus = true): void {
  say('');
  root.dataset.step = typeof view === 'number' ? 'ask' : view;
  if (view === 'result') {
    const { likely, ask } = policies.arrange(answers);
    must(root, '[data-count]').textContent = `很可能可以申请${likely}项，要问一声${ask}项。`;
  } else {
    policies.gather();
  }
  for (const [index, question] of questions.entries()) {
    question.toggleAttribute('data-now', index === view);
    const answer = answers[ids[index] ?? ''];
    for (const button of question.querySelectorAll<HTMLElement>('[data-answer]')) {
      button.setAttribute('aria-pressed', String(button.dataset.answer === answer));
    }
  }
  must(root, '[data-back]').hidden = view === 0 || view === 'table';
  root.toggleAttribute('data-begun', view !== 0);
  showMemory(view);
  if (!focus) return;
  const heading = typeof view === 'number' ? questions[view]?.querySelector('h2') : headings[view];
  heading?.focus();
}

const headings = {
  result: must(root, '#finder-result'),
  table: must(root, '#finder-all'),
} as const;

function showMemory(view: View): void {
  const isSaved = recall(ids) !== undefined;
  must(root, '[data-saved]').hidden = !isSaved || view !== 0;
  must(root, '.finder-result [data-forget]').hidden = !isSaved;
}

/** 说一声办到了没有；看不见的那一处，读屏不念。 */
function say(text: string): void {
  for (const status of root.querySelectorAll('[data-status]')) status.textContent = text;
}

/** 走到另一屏；手机的返回键能退回来。 */
function go(view: View): void {
  history.pushState({ finder: view }, '');
  show(view);
}

function startAgain(): void {
  answers = {};
  go(0);
}

root.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('button, a') : null;
  if (!(target instanceof HTMLElement)) return;
  const { dataset } = target;
  const at = questions.findIndex((question) => question.contains(target));
  if (at >= 0 && dataset.answer !== undefined) {
    answers[ids[at] ?? ''] = dataset.answer as Answer;
    go(at + 1 < questions.length ? at + 1 : 'result');
  } else if ('back' in dataset) {
    go(questions.findIndex((question) => question.hasAttribute('data-now')) - 1);
  } else if ('table' in dataset) {
    event.preventDefault();
    go('table');
  } else if ('recall' in dataset) {
    answers = { ...recall(ids) };
    go('result');
  } else if ('change' in dataset) {
    go(0);
  } else if ('restart' in dataset) {
    startAgain();
  } else if ('print' in dataset) {
    window.print();
  } else if ('save' in dataset) {
    const isSaved = remember(answers, ids);
    showMemory('result');
    say(
      isSaved ? '记好了。下次在这部手机上打开，就能看到。' : '这个浏览器不让存，可以打印或者截图。',
    );
  } else if ('forget' in dataset) {
    forget();
    const isResult = root.dataset.step === 'result';
    showMemory(isResult ? 'result' : 0);
    if (isResult) must(root, '[data-save]').focus();
    else questions[0]?.querySelector('h2')?.focus();
    say('删掉了，这部手机上没有记。');
  }
});

must(root, '[data-print-whys]').addEventListener('change', ({ target }) => {
  root.toggleAttribute('data-whys', target instanceof HTMLInputElement && target.checked);
});

window.addEventListener('popstate', ({ state }) => {
  const view: unknown = state?.finder;
  const isAnswered = ids.every((id) => answers[id] !== undefined);
  if (view === 'table' || (view === 'result' && isAnswered)) show(view);
  else show(typeof view === 'number' ? view : 0);
});

history.replaceState({ finder: 0 }, '');
show(0, false);
