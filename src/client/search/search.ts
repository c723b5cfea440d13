/** 接管搜索页：边输边找，条件和问话写在地址里，全用键盘也走得通。打不开时静态目录还在。 */
import { arrangeFullText, type FullText } from '../../search/fulltext/answer.ts';
import type { Passage } from '../../search/fulltext/passage.ts';
import { offersDiscipline } from '../../search/query/hotlines.ts';
import type { Suggestions } from '../../search/suggest/suggestion.ts';
import { keepInSight } from './keep-in-sight.ts';
import { resultGroups } from './result-groups.ts';
import { passageOf, passagesOf } from './search-answer.ts';
import { type Engine, openEngine } from './search-engine.ts';
import { moveThrough } from './search-keys.ts';
import { findParts, type Parts } from './search-parts.ts';
import { requestIn, type SearchRequest, searchOf } from './search-request.ts';
import { resultLinks, showResults } from './search-results.ts';
import { type FullTextState, sayOutcome } from './search-words.ts';
import { directTo, search } from './suggest-data.ts';
import { whenReleased } from './when-released.ts';

const TYPING_PAUSE = 150;
const noText: FullText = { exact: [], words: [] };

const parts = findParts();
if (parts !== undefined) takeOver(parts);

function takeOver(parts: Parts): void {
  const { form, box, filters, kind, village, status, results, help, tips, discipline, index } =
    parts;
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const change = whenReleased(results);

  const asking = (): SearchRequest => ({
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

  /** 先出建议，再接全文；全文一批批到，边到边往后接。 */
  async function ask(question: SearchRequest, then?: () => void): Promise<void> {
    turn += 1;
    const mine = turn;
    const isCurrent = () => mine === turn;
    const none = nothingFor(question.query);
    filters.hidden = searchOf(question) === '';
    if (searchOf(question) === '') {
      show(question, none, noText, 'done');
      return;
    }
    results.setAttribute('aria-busy', 'true');
    let state: FullTextState = 'done';
    const suggested =
      question.query === ''
        ? none
        : await search()
            .suggest(question.query, question)
            .catch(() => {
              state = 'failed';
              return none;
            });
    if (!isCurrent()) return;
    let found: readonly Passage[] = [];
    let text: FullText = noText;
    const arrive = (more: readonly Passage[]) => {
      found = merged(found, more);
      text = arrange(question.query, suggested, found, text);
      const arrived = text;
      change(() => {
        if (isCurrent()) show(question, suggested, arrived, 'looking');
      });
    };
    show(question, suggested, text, 'looking');
    if (suggested.list.length > 0) then?.();
    try {
      const listed = new Set(suggested.list.map(({ path }) => path));
      const own = await search().texts(question.query, question, listed);
      if (!isCurrent()) return;
      if (own.length > 0) arrive(own.flatMap((page) => passagesOf(page, 0)));
      const opened = await open();
      await opened.find(suggested.asked, question, (more) => {
        if (isCurrent()) arrive(more);
      });
    } catch {
      state = 'failed';
    }
    change(() => {
      if (!isCurrent()) return;
      show(question, suggested, text, state);
      if (suggested.list.length === 0) then?.();
    });
  }

  function show(
    question: SearchRequest,
    suggested: Suggestions,
    fullText: FullText,
    state: FullTextState,
  ): void {
    const { query } = question;
    const held = results.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    const [first] = suggested.list;
    const heading = suggested.direct === undefined ? '多半是这一页' : '就是这一页';
    const answer =
      suggested.clear && first !== undefined
        ? { suggestion: first, query: suggested.asked, heading }
        : undefined;
    showResults(results, answer, resultGroups(query, suggested, fullText));
    results.setAttribute('aria-busy', String(state === 'looking'));
    const links = resultLinks(results);
    if (held !== undefined) {
      (links.find((link) => link.getAttribute('href') === held) ?? links[0] ?? box).focus();
    }
    status.textContent = say(question, suggested, fullText, state);
    status.classList.toggle('sr-only', links.length > 0 && state !== 'failed');
    tips.hidden = links.length > 0;
    discipline.hidden = !offersDiscipline(query);
    help.hidden =
      query === '' ||
      (links.length === 0 ? state === 'looking' : answer !== undefined && discipline.hidden);
    index.open = links.length === 0;
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
    void goStraight(asking());
  }

  /** 说的就是编号或条款，直接去那一页；回退还回到这里。 */
  async function goStraight({ query }: SearchRequest): Promise<void> {
    const direct = await directTo(query);
    if (direct !== undefined && box.value.trim() === query) location.assign(direct);
  }

  function readAddress(): SearchRequest {
    const question = requestIn(location.search);
    box.value = question.query;
    kind.value = question.kind;
    village.value = question.village;
    return asking();
  }

  kind.disabled = false;
  village.disabled = false;
  search();
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  box.addEventListener('compositionend', typed);
  form.addEventListener('submit', submitted);
  filters.addEventListener('change', typed);
  addEventListener('popstate', () => void ask(readAddress()));
  moveThrough(box, results, () => resultLinks(results));
  keepInSight(box);
  const first = readAddress();
  if (searchOf(first) !== '') void ask(first);
}

function nothingFor(asked: string): Suggestions {
  return { asked, code: undefined, direct: undefined, list: [], clear: false };
}

/** 两处都找到的只留一份，先到的在前。 */
function merged(own: readonly Passage[], more: readonly Passage[]): readonly Passage[] {
  return [...new Map([...own, ...more].map((one) => [one.url, one])).values()];
}

/** 已经摆出来的不挪地方。 */
function arrange(
  query: string,
  suggested: Suggestions,
  found: readonly Passage[],
  { exact }: FullText,
): FullText {
  if (query === '') {
    const pages = found.filter(({ clause }) => clause === undefined);
    return { exact: pages, words: [] };
  }
  const listed = new Set(suggested.list.map((one) => passageOf(one).url));
  return arrangeFullText(suggested.asked, found, { listed, placed: exact.map(({ url }) => url) });
}

function say(
  { query, kind, village }: SearchRequest,
  suggested: Suggestions,
  fullText: FullText,
  state: FullTextState,
): string {
  if (query !== '') return sayOutcome(query, suggested, fullText, state);
  const narrowed = kind !== '' || village !== '';
  return narrowed && state === 'done' ? `这个条件下列出 ${fullText.exact.length} 条。` : '';
}
