import { copyText } from './copy-text.ts';

const SAID = 4000;

/** 露出「复制」按钮：点了先 `fill`，把 `source` 里的字放进剪贴板；放不成的，选中那些字，叫人长按。 */
export function showCopy(button: HTMLButtonElement, source: HTMLElement, fill: () => void): void {
  const status = document.createElement('span');
  status.className = 'hint';
  status.setAttribute('role', 'status');
  button.after(status);
  button.disabled = false;
  button.classList.remove('is-waiting');
  button.addEventListener('click', () => {
    fill();
    void copy(source, status);
  });
}

async function copy(source: HTMLElement, status: HTMLElement): Promise<void> {
  const isCopied = await copyText(source.textContent ?? '');
  if (!isCopied) getSelection()?.selectAllChildren(source);
  const said = isCopied ? '已复制' : '长按复制';
  status.textContent = said;
  if (isCopied) setTimeout(() => (status.textContent = ''), SAID);
}
