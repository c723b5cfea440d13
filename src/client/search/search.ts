/** 接管搜索页：边输边找，条件和问话写在地址里，全用键盘也走得通。打不开时静态目录还在。 */
import { arrangeFullText, type FullText, searchedText } from '../../search/fulltext/answer.ts';
import type { Passage } from '../../search/fulltext/passage.ts';
import { piecesOf } from '../../search/fulltext/pieces.ts';
import { offersDiscipline } from '../../search/query/hotlines.ts';
import type { Suggestions } from '../../search/suggest/suggestion.ts';
import { fold, queryWords } from '../../search/words/fold.ts';
import { passageOf, passagesOf } from './search-answer.ts';
import { type Engine, openEngine } from './search-engine.ts';
import { moveThrough } from './search-keys.ts';
import { findParts, type Parts } from './search-parts.ts';
import { requestIn, type SearchRequest, searchOf } from './search-request.ts';
import { resultLinks, showResults } from './search-results.ts';
import { type FullTextState, sayOutcome } from './search-words.ts';
import { browserSegmenter } from './segmenter.ts';
import { directTo, search } from './suggest-data.ts';

const TYPING_PAUSE = 150;
const NOTHING: Suggestions = { code: undefined, direct: undefined, list: [], clear: false };

const parts = findParts();
if (parts !== undefined) takeOver(parts);

function takeOver(parts: Parts): void {
  const { form, box, filters, kind, village, status, results, nothing, discipline, index } = parts;
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

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

  /** 先出建议，再接全文；全文一批批到，边到边摆。 */
  async function ask(question: SearchRequest, then?: () => void): Promise<void> {
    turn += 1;
    const mine = turn;
    const isCurrent = () => mine === turn;
    filters.hidden = searchOf(question) === '';
    if (searchOf(question) === '') {
      show(question, NOTHING, [], 'done');
      return;
    }
    let state: FullTextState = 'done';
    const suggested =
      question.query === ''
        ? NOTHING
        : await search()
            .suggest(question.query, question)
            .catch(() => {
              state = 'failed';
              return NOTHING;
            });
    if (!isCurrent()) return;
    let found: readonly Passage[] = [];
    show(question, suggested, found, 'looking');
    if (suggested.list.length > 0) then?.();
    try {
      found = (await search().texts(question.query, question)).flatMap(passagesOf);
      if (!isCurrent()) return;
      if (found.length > 0) show(question, suggested, found, 'looking');
      const own = found;
      const opened = await open();
      await opened.find(searchedText(question.query), question, (candidates) => {
        if (!isCurrent()) return;
        found = merged(own, candidates);
        show(question, suggested, found, 'looking');
      });
    } catch {
      state = 'failed';
    }
    if (!isCurrent()) return;
    show(question, suggested, found, state);
    if (suggested.list.length === 0) then?.();
  }

  function show(
    question: SearchRequest,
    suggested: Suggestions,
    found: readonly Passage[],
    state: FullTextState,
  ): void {
    const { query } = question;
    const fullText = orderFullText(query, suggested, found);
    const held = results.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    const [first, ...others] = suggested.list;
    const answer = suggested.clear ? first : undefined;
    showResults(results, answer, suggested.direct !== undefined, [
      {
        heading: answer === undefined ? '最合适的' : '也可能是',
        items: (answer === undefined ? suggested.list : others).map(passageOf),
        isFullText: false,
        words: queryWords(query),
      },
      {
        heading: query === '' ? '按条件列出' : `含有“${searchedText(query)}”`,
        items: fullText.exact,
        isFullText: true,
        words: fullText.words,
      },
      {
        heading: '字面相近',
        items: fullText.similar,
        isFullText: true,
        words: piecesOf(query, browserSegmenter()).map(fold),
      },
    ]);
    results.setAttribute('aria-busy', String(state === 'looking'));
    const links = resultLinks(results);
    if (held !== undefined) {
      (links.find((link) => link.getAttribute('href') === held) ?? links[0] ?? box).focus();
    }
    status.textContent = say(question, suggested, fullText, state);
    nothing.hidden = links.length > 0 || state === 'looking' || query === '';
    discipline.hidden = !offersDiscipline(query);
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
  box.addEventListener('focus', () => search());
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

/** 两处都找到的只留一份。 */
function merged(own: readonly Passage[], more: readonly Passage[]): readonly Passage[] {
  return [...new Map([...own, ...more].map((one) => [one.url, one])).values()];
}

function orderFullText(query: string, suggested: Suggestions, found: readonly Passage[]): FullText {
  if (query === '') {
    const pages = found.filter(({ clause }) => clause === undefined);
    return { exact: pages, similar: [], words: [] };
  }
  const listed = new Set(suggested.list.map((one) => passageOf(one).url));
  const related = suggested.list.length > 0 && suggested.direct === undefined;
  return arrangeFullText(query, found, { listed, related });
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
