import { askEditor, leaveWords, sayStatus, withButton } from './ask-editor.ts';

type Push =
  | { readonly pushed: string }
  | 'none'
  | { readonly message: string; readonly hint: string };

type Published =
  | { readonly published: true; readonly push: Push }
  | { readonly published: false; readonly refused: string }
  | { readonly published: false; readonly field: 'message' | 'post'; readonly why: string };

/** 发布的页面：看过、写一句话、提交、推送；取回；撤回。 */
export function startPublish(): void {
  const form = document.querySelector<HTMLFormElement>('[data-publish]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>('[type=submit]');
    if (button !== null) withButton(button, () => publish(form));
  });
  onPress('[data-pull]', async () => {
    sayStatus('正在取回……');
    const pulled = await askEditor<{ news: number } | { message: string; hint: string }>(
      '/api/pull',
      {},
    );
    if ('message' in pulled) sayStatus(`${pulled.message} ${pulled.hint}`);
    else done(pulled.news === 0 ? '没有新的，已经和服务器一样。' : `取回了${pulled.news}次提交。`);
  });
  onPress('[data-push]', async () => {
    sayStatus('正在推送……');
    done(sayPush((await askEditor<{ push: Push }>('/api/push', {})).push));
  });
  onPress('[data-undo-commit]', async () => {
    if (!window.confirm('撤回最后一次提交？文件里的字都还在。')) return;
    const { undone } = await askEditor<{ undone: string }>('/api/undo-commit', {});
    done(`撤回了“${undone}”，文件都还在，还没有发布。改好了再来。`);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-undo-file]')) {
    button.addEventListener('click', () => {
      if (!window.confirm('撤回这个文件没有发布的改动，回到上一次发布的样子？')) return;
      withButton(button, async () => {
        const { kept } = await askEditor<{ kept: string }>('/api/undo', {
          file: button.dataset.undoFile,
        });
        done(`撤回了。撤掉的另存了一份：${kept}`);
      });
    });
  }
}

async function publish(form: HTMLFormElement): Promise<void> {
  sayStatus('正在检查、提交……');
  for (const box of form.querySelectorAll('[data-found]')) box.textContent = '';
  const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`);
  const post = field('post');
  const paths = [...form.querySelectorAll<HTMLInputElement>('input[name=path]:checked')].map(
    ({ value }) => value,
  );
  const published = await askEditor<Published>('/api/publish', {
    paths,
    message: field('message')?.value ?? '',
    ...(post === null ? {} : { post: post.value }),
  });
  if (published.published) {
    done(sayPush(published.push));
  } else if ('field' in published) {
    const box = form.querySelector(`[data-found=${published.field}]`);
    if (box !== null) box.textContent = published.why;
    sayStatus('还没有发布。');
    field(published.field)?.focus();
  } else {
    sayStatus('还没有发布。');
    const place = form.querySelector<HTMLElement>('[data-refused]');
    if (place !== null) place.innerHTML = published.refused;
    place?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }
}

function sayPush(push: Push): string {
  if (push === 'none') return '存成了一次提交。没有设服务器，没有推，网站还没有换。';
  if ('pushed' in push) {
    return push.pushed === ''
      ? '发布好了，已经推到服务器：过一会儿网站就换上。'
      : `已经推到服务器。它说：\n${push.pushed}`;
  }
  return `还没有发布出去：存成了一次提交，没有推上去。${push.message}\n怎么办：${push.hint}`;
}

/** 换一页新的，把话带过去说。 */
function done(text: string): void {
  leaveWords(text);
  window.location.reload();
}

function onPress(selector: string, work: () => Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>(selector);
  button?.addEventListener('click', () => withButton(button, work));
}
