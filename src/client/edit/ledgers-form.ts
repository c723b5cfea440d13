import { askEditor, sayStatus, withButton } from './ask-editor.ts';

/** 由台账公布一期：先看，点了头再写；收回。 */
export function startLedgers(form: HTMLFormElement): void {
  const place = document.querySelector<HTMLElement>('[data-look]');
  onSubmit(form, async () => {
    sayStatus('正在读、数、审，行多的要几分钟……');
    if (place !== null) place.textContent = '';
    const { look } = await askEditor<{ readonly look: string }>('/api/look', {
      ledgers: valueIn(form, 'ledgers'),
      until: valueIn(form, 'until'),
      demo: form.querySelector<HTMLInputElement>('[name=demo]')?.checked === true,
    });
    sayStatus('看好了再写，还什么也没有写。');
    if (place === null) return;
    place.innerHTML = look;
    place.querySelector<HTMLElement>('[tabindex]')?.focus();
    const write = place.querySelector<HTMLButtonElement>('[data-write]');
    write?.addEventListener('click', () =>
      withButton(write, async () => {
        const { said } = await askEditor<{ readonly said: string }>('/api/write', {});
        place.textContent = '';
        sayStatus(said, { href: '/publish', text: '去发布' });
      }),
    );
  });
  const back = document.querySelector<HTMLFormElement>('[data-take-back]');
  if (back === null) return;
  onSubmit(back, async () => {
    sayStatus(
      (
        await askEditor<{ readonly said: string }>('/api/take-back', {
          until: valueIn(back, 'until'),
        })
      ).said,
    );
  });
}

function valueIn(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
}

function onSubmit(form: HTMLFormElement, work: () => Promise<void>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>('[type=submit]');
    if (button !== null) withButton(button, work);
  });
}
