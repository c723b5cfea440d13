/** 编辑器办不成的一件事：它说的话。 */
export class EditorRefusal extends Error {}

/** 请编辑器办一件事，返回它答的；办不成的抛 `EditorRefusal`。编辑器关了的也说出来。 */
export async function askEditor<Answer>(path: string, asked: object): Promise<Answer> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]');
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Mingbai-Token': token?.content ?? '' },
      body: JSON.stringify(asked),
    });
  } catch {
    throw new EditorRefusal('编辑器关了。写的先不要丢：再运行 npm run edit，回到这一页接着存。');
  }
  const answer = (await response.json()) as Answer & { readonly problem?: string };
  if (response.ok) return answer;
  throw new EditorRefusal(answer.problem);
}

/** 在页面上面说一句；后面可以接一个链接。 */
export function sayStatus(
  text: string,
  link?: { readonly href: string; readonly text: string },
): void {
  const status = document.querySelector('[data-status]');
  if (status === null) return;
  status.textContent = text;
  if (link === undefined) return;
  const anchor = document.createElement('a');
  anchor.href = link.href;
  anchor.textContent = link.text;
  if (!link.href.startsWith('/')) anchor.target = '_blank';
  anchor.rel = 'noopener';
  status.append(' ', anchor);
}

const LEFT = 'mingbai-said';

/** 换一页新的以前留一句话，到了那一页再说（`sayLeft`）。 */
export function leaveWords(text: string): void {
  window.sessionStorage.setItem(LEFT, text);
}

/** 上一页留下的话。 */
export function sayLeft(): void {
  const text = window.sessionStorage.getItem(LEFT);
  window.sessionStorage.removeItem(LEFT);
  if (text !== null) sayStatus(text);
}

/** 办一件事，办的时候按钮按不动；办不成的话说在页面上面。 */
export async function withButton(
  button: HTMLButtonElement,
  work: () => Promise<void>,
): Promise<void> {
  button.disabled = true;
  try {
    await work();
  } catch (error) {
    sayStatus(error instanceof EditorRefusal ? error.message : '没有办成。刷新这一页再来。');
  } finally {
    button.disabled = false;
  }
}
