/** 编辑器的网页用的脚本，只在本机用，不放上网站。 */
import { askEditor, sayLeft, sayStatus, withButton } from './ask-editor.ts';
import { startForm } from './edit-form.ts';
import { startLedgers } from './ledgers-form.ts';
import { startNew } from './new-form.ts';
import { startPublish } from './publish-form.ts';

const edited = document.querySelector<HTMLFormElement>('[data-edit]');
if (edited !== null) startForm(edited);
const ledgers = document.querySelector<HTMLFormElement>('[data-ledgers]');
if (ledgers !== null) startLedgers(ledgers);
const begun = document.querySelector<HTMLFormElement>('[data-new]');
if (begun !== null) startNew(begun);
startPublish();
startFilter(document.querySelector<HTMLInputElement>('[data-filter]'));
sayLeft();

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-site]')) {
  button.addEventListener('click', () =>
    withButton(button, async () => {
      sayStatus('正在开网站的预览，头一次要等一会儿……');
      const { address } = await askEditor<{ readonly address: string }>('/api/site', {});
      sayStatus('网站开好了（存了的样子，存一次跟着变）。', {
        href: `${address}${button.dataset.site || '/'}`,
        text: '打开看',
      });
      document.querySelector<HTMLElement>('[data-status] a')?.focus();
    }),
  );
}

/** 列表上面的框：只留对得上的行，一行也没有的那一类不显示。 */
function startFilter(input: HTMLInputElement | null): void {
  input?.addEventListener('input', () => {
    const words = input.value.trim().toLowerCase();
    for (const section of document.querySelectorAll<HTMLElement>('[data-kind]')) {
      const rows = [...section.querySelectorAll<HTMLElement>('[data-row]')];
      for (const row of rows) row.hidden = !(row.dataset.row ?? '').toLowerCase().includes(words);
      section.hidden = rows.every(({ hidden }) => hidden);
    }
  });
}
