/** 接管搜索页：边输边找，条件和问话写在地址里，全用键盘也走得通。打不开时静态目录还在。 */
import { answerTo, searchedText } from '../search/answer.ts';
import type { Candidate } from '../search/candidate.ts';
import { fold } from '../search/fold.ts';
import { piecesOf } from '../search/pieces.ts';
import { type Question, questionIn, searchOf } from './search-address.ts';
import { chosenFrom, readCatalogue } from './search-catalogue.ts';
import { type Engine, openEngine } from './search-engine.ts';
import { moveThrough } from './search-keys.ts';
import { type ResultGroup, resultLinks, showResults } from './search-results.ts';
import { sayOutcome } from './search-words.ts';
import { browserSegmenter } from './segmenter.ts';

const TYPING_PAUSE = 200;

const parts = findParts();
if (parts !== undefined) takeOver(parts);

type Parts = NonNullable<ReturnType<typeof findParts>>;

function findParts() {
  const root = document.querySelector('[data-search]');
  const form = root?.querySelector<HTMLFormElement>('[data-search-form]');
  const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const filters = form?.querySelector<HTMLElement>('[data-search-filters]');
  const kind = filters?.querySelector<HTMLSelectElement>('select[name="kind"]');
  const village = filters?.querySelector<HTMLSelectElement>('select[name="village"]');
  const status = root?.querySelector<HTMLElement>('[data-search-status]');
  const results = root?.querySelector<HTMLElement>('[data-search-results]');
  const nothing = root?.querySelector<HTMLElement>('[data-search-none]');
  const index = root?.querySelector<HTMLDetailsElement>('[data-search-index]');
  if (!form || !box || !filters || !kind || !village) return undefined;
  if (!status || !results || !nothing || !index) return undefined;
  return { form, box, filters, kind, village, status, results, nothing, index };
}

function takeOver(parts: Parts): void {
  const { form, box, filters, kind, village, status, results, nothing, index } = parts;
  const villageNames = new Map([...village.options].map(({ value, text }) => [value, text]));
  const catalogue = readCatalogue(index, (id) => (id === '' ? undefined : villageNames.get(id)));
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const asking = (): Question => ({
    query: box.value.trim(),
    kind: kind.value,
    village: village.value,
  });

  function open(): Promise<Engine> {
    engine ??= openEngine(import.meta.env.BASE_URL);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  }

  async function ask(question: Question, then?: () => void): Promise<void> {
    turn += 1;
    const mine = turn;
    const pages = chosenFrom(catalogue, question);
    filters.hidden = searchOf(question) === '';
    if (question.query === '') {
      listChosen(question, pages);
      return;
    }
    if (results.childElementCount === 0) show(question, pages, []);
    let found: readonly Candidate[] = [];
    let reached = true;
    try {
      found = await (await open()).find(searchedText(question.query), question);
    } catch {
      reached = false;
    }
    if (mine !== turn) return;
    status.textContent = sayOutcome(question.query, show(question, pages, found), reached);
    if (!reached) index.open = true;
    then?.();
  }

  function show(question: Question, pages: readonly Candidate[], found: readonly Candidate[]) {
    const answer = answerTo(question.query, pages, found);
    const near = piecesOf(question.query, browserSegmenter()).map(fold);
    const total = place([
      { heading: '就是这一页', items: answer.direct ? [answer.direct] : [], words: [] },
      {
        heading: `含有“${searchedText(question.query)}”`,
        items: answer.exact,
        words: answer.words,
      },
      { heading: '字面相近', items: answer.similar, words: near },
    ]);
    nothing.hidden = total > 0;
    return answer;
  }

  function listChosen(question: Question, pages: readonly Candidate[]): void {
    const narrowed = question.kind !== '' || question.village !== '';
    place([{ heading: '按条件列出', items: narrowed ? pages : [], words: [] }]);
    status.textContent = narrowed ? `这个条件下有 ${pages.length} 页。` : '';
    nothing.hidden = true;
  }

  function place(groups: readonly ResultGroup[]): number {
    const held = results.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    showResults(results, groups);
    const links = resultLinks(results);
    if (held !== undefined) {
      (links.find((link) => link.getAttribute('href') === held) ?? links[0] ?? box).focus();
    }
    index.open = links.length === 0;
    return links.length;
  }

  const focusFirst = () => {
    const active = document.activeElement;
    if (active === box || active === document.body) resultLinks(results)[0]?.focus();
  };

  function typed(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      history.replaceState(null, '', location.pathname + searchOf(asking()));
      void ask(asking());
    }, TYPING_PAUSE);
  }

  function submitted(event: Event): void {
    event.preventDefault();
    clearTimeout(pause);
    history.pushState(null, '', location.pathname + searchOf(asking()));
    void ask(asking(), focusFirst);
  }

  function readAddress(): Question {
    const question = questionIn(location.search);
    box.value = question.query;
    kind.value = question.kind;
    village.value = question.village;
    return asking();
  }

  kind.disabled = false;
  village.disabled = false;
  box.addEventListener('focus', () => void open().catch(() => undefined));
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  box.addEventListener('compositionend', typed);
  form.addEventListener('submit', submitted);
  filters.addEventListener('change', typed);
  addEventListener('popstate', () => void ask(readAddress()));
  moveThrough(box, results, () => resultLinks(results));
  const first = readAddress();
  if (searchOf(first) !== '') void ask(first, focusFirst);
}
