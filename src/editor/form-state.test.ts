import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guideOf } from '../authoring/field-guide.ts';
import { townWords } from '../authoring/town-words.ts';
import { isKind } from '../source/place.ts';
import { splitPage } from '../source/syntax/front-matter.ts';
import { formHtml } from './form-html.ts';
import { dataOf, fitsForm, stateOf } from './form-state.ts';
import { stepped } from './form-step.ts';

const town = townWords({
  villages: [{ id: 'jia', name: '甲村' }],
  site: { aspects: [{ id: 'income', label: '增加收入', otherNames: [] }], meetingForms: [] },
  questions: [],
  pages: [{ code: 1010, title: '低保' }],
});
const promise = guideOf('promises', town);

/** 网页里的格子，照浏览器的办法收回来。 */
function entriesIn(markup: string): Map<string, string> {
  const entries = new Map<string, string>();
  const plain = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  for (const [tag, type = '', attributes = ''] of markup.matchAll(
    /<(input|textarea|select)\b([^>]*)>/g,
  )) {
    const name = /name="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const rest = markup.slice(markup.indexOf(tag) + tag.length);
    if (/type="checkbox"/.test(attributes)) entries.set(name, String(/ checked/.test(attributes)));
    else if (type === 'input')
      entries.set(name, plain(/value="([^"]*)"/.exec(attributes)?.[1] ?? ''));
    else if (type === 'textarea')
      entries.set(name, plain(rest.slice(0, rest.indexOf('</textarea>'))));
    else {
      const chosen = /<option value="([^"]*)" selected/.exec(
        rest.slice(0, rest.indexOf('</select>')),
      );
      entries.set(name, plain(chosen?.[1] ?? ''));
    }
  }
  return entries;
}

const folder = resolve(import.meta.dirname, '../../content');
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && isKind(name.split('/')[0]))
  .map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
  }));

describe('表单', () => {
  test.each(pages)('$name 打开不改，存回去的字段一样', ({ name, text }) => {
    const [shape] = name.split('/');
    if (!isKind(shape)) return;
    const fields = guideOf(shape, town);
    const value = parse(splitPage(text).front?.text ?? '');
    expect(fitsForm(fields, value)).toBe(true);
    const { html } = formHtml(fields, value);
    expect(dataOf(stateOf(fields, entriesIn(html)), value)).toEqual(value);
  });

  test('空着的不写；原来写明是空的、不是的，照旧写着', () => {
    const value = { title: '路灯', policies: [], demo: false, measures: ['甲'] };
    const written = entriesIn(formHtml(promise, value).html);
    expect(dataOf(stateOf(promise, written), value)).toEqual(value);
    expect(dataOf(stateOf(promise, written), { title: '路灯', measures: ['甲'] })).toEqual({
      title: '路灯',
      measures: ['甲'],
    });
  });

  test('写得不像数的照样收下，由检查去说', () => {
    const state = stateOf(
      promise,
      new Map([
        ['code', '六二六'],
        ['due', '上周五'],
      ]),
    );
    expect(dataOf(state, {})).toEqual({ code: '六二六', due: '上周五' });
  });

  test('有表单不认得的字段、写法不对的，照原文改', () => {
    expect(fitsForm(promise, { title: '甲', tilte: '乙' })).toBe(false);
    expect(fitsForm(promise, { measures: '一句' })).toBe(false);
    expect(fitsForm(promise, undefined)).toBe(false);
  });

  test('添一次答复、挪一条、删一条、换一种写法', () => {
    const value = { scope: { of: 'village' }, measures: ['甲', '乙'], answers: [] };
    const added = stepped(promise, value, { do: 'add', at: 'answers' });
    expect(added.answers).toEqual([{ on: '', by: '', text: '', outcome: '' }]);
    expect(stepped(promise, value, { do: 'up', at: 'measures.1' }).measures).toEqual(['乙', '甲']);
    expect(stepped(promise, value, { do: 'down', at: 'measures.1' }).measures).toEqual([
      '甲',
      '乙',
    ]);
    expect(stepped(promise, value, { do: 'remove', at: 'measures.0' }).measures).toEqual(['乙']);
    const picked = stepped(promise, value, { do: 'pick', at: 'scope', option: 1 });
    expect(picked.scope).toEqual({ of: 'households', atLeast: '' });
    expect(formHtml(promise, picked).html).toContain('name="scope.atLeast"');
  });
});
