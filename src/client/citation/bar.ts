import type { CitationForms } from '../../citation/cite.ts';
import { element } from '../search/element.ts';
import { copyText } from './copy-text.ts';

/** 这一条要摆出来的。 */
export interface BarPlace {
  /** 引用的是哪几条。 */
  readonly name: string;
  readonly forms: CitationForms;
  /** 「怎么引用」页上的这一处。 */
  readonly page: string;
  /** 加入会上用的地址。 */
  readonly pack: string;
}

const NAMES = [
  ['spoken', '口头'],
  ['written', '书面'],
  ['link', '链接'],
  ['markdown', 'Markdown'],
] as const;

const bar = element('div', 'cite-bar no-print');
bar.setAttribute('role', 'region');
bar.setAttribute('aria-label', '引用');
const text = element('p', 'cite-text');
const status = element('p', 'cite-status');
status.setAttribute('role', 'status');
// 点这一条的时候，选中的字别没了。
bar.addEventListener('mousedown', (event) => event.preventDefault());

/** 摆出来；已经在的换成新的。 */
export function showBar({ name, forms, page, pack }: BarPlace): void {
  const tools = element('p', 'cite-tools');
  for (const [form, said] of NAMES) {
    const button = buttonOf(said);
    button.addEventListener('click', () => void copy(forms[form], said));
    tools.append(button);
  }
  const close = buttonOf('关');
  close.className = 'cite-close';
  close.addEventListener('click', () => bar.remove());
  tools.append(linkTo(pack, '加入会上用'), linkTo(page, '怎么引用'));
  text.textContent = forms.spoken;
  status.textContent = `引用${name}，复制：`;
  bar.textContent = '';
  bar.append(close, status, text, tools);
  document.body.append(bar);
}

/** 复制得了的说一声；复制不了的选中，叫人长按。 */
async function copy(words: string, said: string): Promise<void> {
  text.textContent = words;
  const isCopied = await copyText(words);
  status.textContent = isCopied ? `${said}的已复制：` : '长按复制：';
  if (!isCopied) getSelection()?.selectAllChildren(text);
}

function buttonOf(words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  return button;
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}
