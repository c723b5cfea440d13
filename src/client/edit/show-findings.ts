/** 编辑器查出来的一个问题。 */
export interface ShownFinding {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly message: string;
  readonly hint: string;
  /** 字段的地址，正文是 `body`。 */
  readonly at: string;
}

/** 别的文件里跟着来的问题。 */
export interface ElsewhereFinding extends Omit<ShownFinding, 'at'> {
  readonly file: string;
}

/** 把查出来的写到各个字段旁边，右边列一张总的，点了跳过去。 */
export function showFindings(
  form: HTMLFormElement,
  findings: readonly ShownFinding[],
  elsewhere: readonly ElsewhereFinding[],
): void {
  for (const box of form.querySelectorAll('[data-found]')) box.textContent = '';
  for (const control of form.querySelectorAll('[aria-invalid]'))
    control.removeAttribute('aria-invalid');
  const list = form.querySelector('[data-findings]');
  if (list !== null) list.textContent = '';
  list?.append(
    ...findings.map((finding) => findingItem(form, finding)),
    ...elsewhere.map((finding) => item(finding, `${finding.file} 第${finding.line}行：`)),
  );
  const errors = [...findings, ...elsewhere].filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length + elsewhere.length - errors;
  const count = form.querySelector('[data-count]');
  const said = errors > 0 ? `${errors}个错误，改好了才能发布` : '没有错误';
  if (count !== null)
    count.textContent = warnings > 0 ? `${said}；${warnings}个提醒。` : `${said}。`;
}

function findingItem(form: HTMLFormElement, finding: ShownFinding): HTMLElement {
  const box = boxFor(form, finding.at);
  if (box !== undefined) {
    box.append(paragraph(finding));
    const control = controlAt(form, box.dataset.found ?? '');
    if (finding.severity === 'error') control?.setAttribute('aria-invalid', 'true');
  }
  const made = item(
    finding,
    finding.at === 'body' || box === undefined ? `第${finding.line}行：` : '',
  );
  const jump = document.createElement('button');
  jump.type = 'button';
  jump.textContent = '到那里';
  jump.addEventListener('click', () => jumpTo(form, finding, box));
  made.append(' ', jump);
  return made;
}

/** 写在哪个字段下面：自己的；没有的，外面那一层的。 */
function boxFor(form: HTMLFormElement, at: string): HTMLElement | undefined {
  for (let address = at; address !== ''; address = address.replace(/\.?[^.]*$/, '')) {
    const box = form.querySelector<HTMLElement>(`[data-found="${CSS.escape(address)}"]`);
    if (box !== null) return box;
  }
  return undefined;
}

function controlAt(form: HTMLFormElement, address: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[name="${CSS.escape(address)}"]`);
}

function jumpTo(
  form: HTMLFormElement,
  { at, line }: ShownFinding,
  box: HTMLElement | undefined,
): void {
  const text = form.querySelector<HTMLTextAreaElement>('[data-text], [data-body]');
  const field = box?.closest<HTMLElement>('[data-path]');
  const control =
    at === 'body'
      ? null
      : (field?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button') ??
        null);
  for (
    let outer = control?.closest('details');
    outer;
    outer = outer.parentElement?.closest('details')
  ) {
    outer.open = true;
  }
  if (control !== null) control.focus();
  else if (text !== null) selectLine(text, at === 'body' ? line - bodyLine(form) : line);
}

function bodyLine(form: HTMLFormElement): number {
  return Number(form.dataset.bodyLine ?? 1) - 1;
}

function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1] ?? '').length);
}

function item(finding: Omit<ShownFinding, 'at'>, where: string): HTMLElement {
  const made = document.createElement('li');
  made.className = finding.severity;
  made.append(where, ...sentence(finding));
  return made;
}

function paragraph(finding: ShownFinding): HTMLElement {
  const made = document.createElement('p');
  made.className = finding.severity;
  made.append(...sentence(finding));
  return made;
}

function sentence({
  severity,
  message,
  hint,
}: Omit<ShownFinding, 'at'>): readonly (string | Node)[] {
  const label = document.createElement('strong');
  label.textContent = severity === 'error' ? '错误 ' : '提醒 ';
  return [label, `${message} ${hint}`];
}
