import { askEditor, withButton } from './ask-editor.ts';

/** 新写一页：写好了就去改它。 */
export function startNew(form: HTMLFormElement): void {
  const valueIn = (name: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>('[type=submit]');
    if (button === null) return;
    withButton(button, async () => {
      const [village, meeting] = [valueIn('village'), valueIn('meeting')];
      const { file } = await askEditor<{ readonly file: string }>('/api/new', {
        kind: valueIn('kind'),
        title: valueIn('title'),
        ...(village === '' ? {} : { village }),
        ...(meeting === '' ? {} : { meeting: Number(meeting) }),
      });
      window.location.assign(`/edit?file=${encodeURIComponent(file)}`);
    });
  });
}
