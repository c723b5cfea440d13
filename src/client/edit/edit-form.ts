import { askEditor, EditorRefusal, leaveWords, sayStatus, withButton } from './ask-editor.ts';
import { type ElsewhereFinding, type ShownFinding, showFindings } from './show-findings.ts';

const WAIT = 400;

interface Checked {
  readonly findings: readonly ShownFinding[];
  readonly elsewhere: readonly ElsewhereFinding[];
  readonly preview: string;
  readonly isChanged: boolean;
  readonly bodyLine: number;
}

type Saved =
  | { readonly saved: true; readonly base: string }
  | { readonly saved: false; readonly disk: string; readonly base: string; readonly mine: string };

/** 改一个文件的表单：边写边查，存，撞上了两边都给看。 */
export function startForm(form: HTMLFormElement): void {
  let turn = 0;
  let timer = 0;
  let isChanged = false;
  const draft = () => ({
    file: form.dataset.file ?? '',
    base: form.dataset.base ?? '',
    ...(form.dataset.how === 'text'
      ? { text: valueIn(form, '[data-text]') }
      : { entries: entriesIn(form), body: valueIn(form, '[data-body]') }),
  });
  const check = async () => {
    turn += 1;
    const mine = turn;
    try {
      const checked = await askEditor<Checked>('/api/check', draft());
      if (mine !== turn) return;
      form.dataset.bodyLine = String(checked.bodyLine);
      isChanged = checked.isChanged;
      showFindings(form, checked.findings, checked.elsewhere);
      showPreview(form, checked.preview);
    } catch (error) {
      if (error instanceof EditorRefusal) sayStatus(error.message);
    }
  };
  const checkSoon = () => {
    isChanged = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(check, WAIT);
  };
  /** 走一步以后的表单；等回话的时候又写了字的，照新写的再问一遍，写的字不丢。 */
  const formAfter = async (asked: object): Promise<string> => {
    const sent = draft();
    const { form: made } = await askEditor<{ readonly form: string }>('/api/form', {
      ...sent,
      step: asked,
    });
    const isSame = JSON.stringify(draft()) === JSON.stringify(sent);
    return isSame ? made : formAfter(asked);
  };
  const step = async (asked: object, focus: () => HTMLElement | null) => {
    const made = await formAfter(asked);
    const place = form.querySelector('[data-form]');
    if (place === null || made === '') return;
    const open = [...place.querySelectorAll('details')].map((each) => each.open);
    place.innerHTML = made;
    for (const [index, each] of [...place.querySelectorAll('details')].entries()) {
      if (open[index] === true) each.open = true;
    }
    focus()?.focus();
    checkSoon();
  };

  form.addEventListener('input', checkSoon);
  form.addEventListener('change', (event) => {
    const picked = event.target;
    if (!(picked instanceof HTMLSelectElement) || picked.dataset.pick === undefined) return;
    const at = picked.dataset.pick;
    const asked = { do: 'pick', at, option: Number(picked.value) };
    step(asked, () => form.querySelector(`[data-pick="${CSS.escape(at)}"]`)).catch(sayTrouble);
  });
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { step: action, at } = button?.dataset ?? {};
    if (button === null || action === undefined || at === undefined) return;
    step({ do: action, at }, () => afterStep(form, action, at)).catch(sayTrouble);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>('[type=submit]');
    if (button === null) return;
    withButton(button, async () => {
      const saved = await askEditor<Saved>('/api/save', draft());
      if (saved.saved) {
        form.dataset.base = saved.base;
        isChanged = false;
        sayStatus('存好了，还没有发布。', { href: '/publish', text: '去发布' });
        await check();
      } else showConflict(form, saved, () => (isChanged = false));
    });
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      form.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    }
  });
  form.querySelector<HTMLButtonElement>('[data-undo]')?.addEventListener('click', (event) => {
    if (!window.confirm('撤回这个文件没有发布的改动，回到上一次发布的样子？')) return;
    withButton(event.currentTarget as HTMLButtonElement, async () => {
      const { file } = form.dataset;
      const { kept } = await askEditor<{ kept: string }>('/api/undo', { file });
      isChanged = false;
      leaveWords(`撤回了 ${file} 没有发布的改动，回到上一次发布的样子。撤掉的另存了一份：${kept}`);
      window.location.assign('/');
    });
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isChanged) return;
    event.preventDefault();
    event.returnValue = '';
  });
  check();
}

function sayTrouble(error: unknown): void {
  sayStatus(error instanceof EditorRefusal ? error.message : '没有办成。刷新这一页再来。');
}

/** 表单里一格一格的字；还没有填的，照文件里写着的“待写：”。 */
function entriesIn(form: HTMLFormElement): readonly (readonly [string, string])[] {
  const controls = form.querySelectorAll<
    HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  >('[data-form] [name]');
  return [...controls].map((control) => [
    control.name,
    control instanceof HTMLInputElement && control.type === 'checkbox'
      ? String(control.checked)
      : control.value || (control.dataset.unwritten ?? ''),
  ]);
}

function valueIn(form: HTMLFormElement, selector: string): string {
  return form.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
}

/** 添了一条，光标到新的一条；删了、挪了，还在那张清单里。 */
function afterStep(form: HTMLFormElement, action: string, at: string): HTMLElement | null {
  const controls = 'input:not([type=hidden]), textarea, select, button';
  const list = action === 'add' ? at : at.replace(/\.\d+$/, '');
  const items = form.querySelectorAll(`[data-at="${CSS.escape(list)}"][data-step=add]`);
  const add = items[0] instanceof HTMLElement ? items[0] : null;
  const moved = Number(/\d+$/.exec(at)?.[0] ?? 0) + (action === 'up' ? -1 : 1);
  const place =
    action === 'add'
      ? add?.previousElementSibling?.lastElementChild
      : form.querySelector(`[data-path="${CSS.escape(`${list}.${moved}`)}"]`);
  if (action === 'remove') return add;
  return place?.querySelector<HTMLElement>(controls) ?? add;
}

/** 预览里的链接只是看看，不跳走。 */
function showPreview(form: HTMLFormElement, markup: string): void {
  const place = form.querySelector('[data-preview]');
  if (place === null) return;
  place.innerHTML = markup === '' ? '' : markup;
  for (const named of place.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const link of place.querySelectorAll('a')) link.removeAttribute('href');
}

/** 别处改过：两边都摆出来，选一边再存。 */
function showConflict(
  form: HTMLFormElement,
  { disk, base, mine }: Extract<Saved, { saved: false }>,
  leave: () => void,
): void {
  const place = document.querySelector<HTMLElement>('[data-conflict]');
  const [left, right] = ['[data-disk]', '[data-mine]'].map((selector) =>
    place?.querySelector<HTMLTextAreaElement>(selector),
  );
  if (place === null || !left || !right) return;
  left.value = disk;
  right.value = mine;
  place.hidden = false;
  place.focus();
  sayStatus('没有存：这个文件打开以后别处改过。两边都在下面。');
  const reload = () => {
    leave();
    window.location.reload();
  };
  const keepMine = place.querySelector<HTMLButtonElement>('[data-keep-mine]');
  if (keepMine !== null) {
    keepMine.onclick = () =>
      withButton(keepMine, async () => {
        const asked = { file: form.dataset.file, base, text: right.value };
        const saved = await askEditor<Saved>('/api/save', asked);
        if (saved.saved) reload();
        else showConflict(form, saved, leave);
      });
  }
  const keepDisk = place.querySelector<HTMLButtonElement>('[data-keep-disk]');
  if (keepDisk !== null) keepDisk.onclick = reload;
}
