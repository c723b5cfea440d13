import type { FieldInput, GuidedField } from '../authoring/guided-field.ts';
import { type Html, html } from '../html/html.ts';
import { helpInForm } from './form-help.ts';
import { countAddress, isOneCell, pickedOption, tagsOf } from './form-state.ts';
import { isFields } from './same-value.ts';

/** 一处的值，和它在表单里叫什么。 */
interface Spot {
  readonly address: string;
  readonly label: string;
  readonly value: unknown;
  /** 这一格的说明在哪里。 */
  readonly help: string;
  /** 空着不行的：写着“待写：”的，格子空着，不填就照旧写着。 */
  readonly isRequired: boolean;
}

/** 一张表单：要写的、已经写了的在前；可写可不写、还空着的收在后面。 */
export function formHtml(fields: readonly GuidedField[], value: unknown): Html {
  return html`<div class="fields">${fieldsHtml(fields, value, '')}</div>`;
}

function fieldsHtml(fields: readonly GuidedField[], value: unknown, prefix: string): Html {
  const spot = (field: GuidedField) => fieldHtml(field, childOf(value, field.key), prefix);
  const isShown = (field: GuidedField) => field.isRequired || isWritten(childOf(value, field.key));
  const spare = fields.filter((field) => !isShown(field));
  const names = spare.map(({ label }) => label).join('、');
  return html`${fields.filter(isShown).map(spot)}${
    spare.length === 0
      ? undefined
      : html`<details class="spare"><summary>还可以写：${names}</summary>${spare.map(spot)}</details>`
  }`;
}

function fieldHtml(field: GuidedField, value: unknown, prefix: string) {
  const { key, label, isRequired, input } = field;
  const address = prefix + key;
  const about = `help-${address}`;
  const spot: Spot = { address, label, value, help: about, isRequired };
  const name = html`${label}${isRequired ? undefined : html` <small>可以不写</small>`}`;
  const help = helpInForm(field);
  const isSaid = help !== '';
  const helping = html`<p class="help" id="${about}"${isSaid ? undefined : html` hidden`}>${withCode(help)}</p>`;
  const found = html`<div class="found" data-found="${address}"></div>`;
  if (isWide(input)) {
    return html`<fieldset class="field" data-path="${address}"><legend>${name}</legend>${helping}${found}${inputHtml(input, spot)}</fieldset>`;
  }
  return html`<div class="field" data-path="${address}"><label for="f-${address}">${name}</label>${helping}${inputHtml(input, spot)}${found}</div>`;
}

/** 反引号夹着的是照写的字。 */
function withCode(text: string): readonly Html[] {
  return text
    .split('`')
    .map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
}

function isWide(input: FieldInput): boolean {
  return (
    ['list', 'group', 'map'].includes(input.type) ||
    (input.type === 'either' && !isOneCell(input.options))
  );
}

function inputHtml(input: FieldInput, spot: Spot): Html {
  switch (input.type) {
    case 'list':
      return listHtml(input, spot);
    case 'group':
      return html`<div class="group">${fieldsHtml(input.fields, spot.value, `${spot.address}.`)}</div>`;
    case 'either':
      return isOneCell(input.options) ? textHtml(spot, true) : eitherHtml(input.options, spot);
    case 'map':
      return html`<p>这一样表单里改不了，到原文里改。</p>`;
    case 'choice':
      return choiceHtml(input, spot);
    case 'flag':
      return html`<input type="checkbox" value="true" ${attributes(spot)}${spot.value === true ? html` checked` : undefined}>`;
    case 'day':
      return dayHtml(spot);
    case 'number':
      return html`<input type="text" inputmode="numeric" ${attributes(spot)} value="${written(spot)}">`;
    case 'text':
      return textHtml(spot, input.isLong);
  }
}

/** 再长，一行的格子里就看不全了。 */
const LONGEST_LINE = 30;

function textHtml(spot: Spot, isLong: boolean): Html {
  const wanted = unwritten(spot);
  const hint = wanted === undefined ? undefined : html` placeholder="${wanted}"`;
  if (!isLong && written(spot).length <= LONGEST_LINE)
    return html`<input type="text" ${attributes(spot)}${hint} value="${written(spot)}">`;
  const rows = Math.min(8, Math.max(1, Math.ceil(written(spot).length / 36)));
  return html`<textarea rows="${rows}" ${attributes(spot)}${hint}>${lead(written(spot))}</textarea>`;
}

/** 文字框开头的一个换行，浏览器会吃掉。 */
function lead(text: string): string {
  return text.startsWith('\n') ? `\n${text}` : text;
}

/** 日子写得不对的，用文字框，看得见写的是什么。 */
function dayHtml(spot: Spot): Html {
  const type = /^(?:\d{4}-\d{2}-\d{2})?$/.test(written(spot)) ? 'date' : 'text';
  return html`<input type="${type}" ${attributes(spot)} value="${written(spot)}">`;
}

function choiceHtml({ choices }: Extract<FieldInput, { type: 'choice' }>, spot: Spot): Html {
  const now = written(spot);
  const isKnown = choices.some(({ value }) => String(value) === now);
  const option = (value: string, text: string) =>
    html`<option value="${value}"${value === now ? html` selected` : undefined}>${text}</option>`;
  return html`<select ${attributes(spot)}>${isKnown && choices.length === 1 ? undefined : option('', '（没有选）')}${
    isKnown || now === '' ? undefined : option(now, `${now}（写得不对）`)
  }${choices.map(({ value, meaning }) =>
    option(
      String(value),
      typeof value === 'number' ? `${value} ${meaning}` : meaning || String(value),
    ),
  )}</select>`;
}

function listHtml({ of }: Extract<FieldInput, { type: 'list' }>, spot: Spot): Html {
  const items: readonly unknown[] = Array.isArray(spot.value) ? spot.value : [];
  const { address, label } = spot;
  const button = (action: string, at: string, text: string, name: string) =>
    html`<button type="button" data-step="${action}" data-at="${at}" aria-label="${name}">${text}</button>`;
  return html`<input type="hidden" name="${countAddress(address)}" value="${items.length}"><ol class="items">${items.map(
    (value, index) => {
      const at = `${address}.${index}`;
      const nth = `第${index + 1}条`;
      const inner = { ...spot, address: at, label: `${label}${nth}`, value, isRequired: true };
      return html`<li data-path="${at}"><div class="item">${inputHtml(of, inner)}</div><div class="moves">${
        index > 0 ? button('up', at, '上移', `${label}${nth}上移`) : undefined
      }${index < items.length - 1 ? button('down', at, '下移', `${label}${nth}下移`) : undefined}${button('remove', at, '删掉', `删掉${label}${nth}`)}</div>${
        isWide(of) ? undefined : html`<div class="found" data-found="${at}"></div>`
      }</li>`;
    },
  )}</ol>${button('add', address, '添一条', `${label}添一条`)}`;
}

function eitherHtml(options: readonly FieldInput[], spot: Spot): Html {
  const now = isWritten(spot.value) ? pickedOption(options, spot.value) : undefined;
  const picked = now === undefined ? undefined : options[now];
  return html`<p><label>哪一种 <select name="${spot.address}.?" data-pick="${spot.address}">${
    now === undefined ? html`<option value="">（没有选）</option>` : undefined
  }${options.map(
    (option, index) =>
      html`<option value="${index}"${index === now ? html` selected` : undefined}>${optionName(option, index)}</option>`,
  )}</select></label></p>${picked === undefined ? keptTags(options, spot) : pickedHtml(picked, spot)}`;
}

/** 还没有挑的：文件里那个词写着的，收着，不挑就照旧。 */
function keptTags(options: readonly FieldInput[], { address, value }: Spot): readonly Html[] {
  return tagsOf(options).flatMap((key) => {
    const kept = childOf(value, key);
    return typeof kept === 'string' && kept !== ''
      ? [html`<input type="hidden" name="${address}.${key}" value="${kept}">`]
      : [];
  });
}

/** 挑中的那一种写法；靠它分哪一种的那个词，上面已经挑了，不再摆一遍。 */
function pickedHtml(picked: FieldInput, spot: Spot): Html {
  if (picked.type !== 'group') return inputHtml(picked, spot);
  const isSet = ({ input }: GuidedField) => input.type === 'choice' && input.choices.length === 1;
  const hidden = picked.fields.filter(isSet).map(({ key, input }) => {
    const [only] = input.type === 'choice' ? input.choices : [];
    return html`<input type="hidden" name="${spot.address}.${key}" value="${String(only?.value)}">`;
  });
  const rest = picked.fields.filter((field) => !isSet(field));
  return html`${hidden}${
    rest.length === 0 ? undefined : inputHtml({ type: 'group', fields: rest }, spot)
  }`;
}

/** 一种写法叫什么：靠哪个词分的，就叫那个词的意思。 */
function optionName(option: FieldInput, index: number): string {
  const fixed =
    option.type === 'group'
      ? option.fields.flatMap(({ input }) =>
          input.type === 'choice' && input.choices.length === 1 ? input.choices : [],
        )
      : [];
  return fixed[0]?.meaning || `第${index + 1}种写法`;
}

function attributes(spot: Spot): Html {
  const { address, label, help } = spot;
  const wanted = unwritten(spot);
  const isItem = /\.\d+$/.test(address);
  const named = isItem ? html` aria-label="${label}"` : undefined;
  const kept = wanted === undefined ? undefined : html` data-unwritten="${wanted}"`;
  return html`id="f-${address}" name="${address}" aria-describedby="${help}"${named}${kept}`;
}

/** 这一格写着的字；还写着“待写：”的算空着。 */
function written(spot: Spot): string {
  const { value } = spot;
  return value === undefined || value === null || unwritten(spot) !== undefined
    ? ''
    : String(value);
}

/** 空着不行的一格还写着“待写：……”：那一句话。 */
function unwritten({ value, isRequired }: Spot): string | undefined {
  return isRequired && typeof value === 'string' && /^待写[：:]/.test(value) ? value : undefined;
}

function isWritten(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isFields(value)) return Object.values(value).some(isWritten);
  return value !== undefined && value !== '' && value !== null;
}

function childOf(value: unknown, key: string): unknown {
  return isFields(value) ? value[key] : undefined;
}
