import { describe, expect, test } from 'vitest';
import { publishTown } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import { auditedVersions, publishedPast } from './published-past.ts';

const { releases, texts } = publishTown(seededTown(1, { days: ['2022-10-25', '2022-11-01'] }));
const stored = texts.map((text, place) => ({
  path: `content/progress/${releases[place]?.until}.json`,
  text: text.replace('"demo": true', '"demo": false'),
}));
const [first = { path: '', text: '' }, second = { path: '', text: '' }] = stored;
const changed = { ...first, text: first.text.replace(/("received": \{\s+"\S+": )\d+/, '$15005') };
const demo = { ...first, text: texts[0] ?? '' };
const faults = (current: typeof stored, versions: typeof stored) =>
  publishedPast({ current, versions }, false).faults;

describe('公布过的一切', () => {
  test('文件夹里现在的、和 git 里一样的，都好好的', () => {
    const past = publishedPast({ current: stored, versions: [first] }, false);
    expect(past.faults).toEqual([]);
    expect(past.releases.map(({ until }) => until)).toEqual(['2022-10-25', '2022-11-01']);
  });

  test('换行、空白不一样的不算改动', () => {
    const windows = { ...first, text: first.text.replaceAll('\n', '\r\n') };
    expect(faults([windows], [first])).toEqual([]);
  });

  test('改过的，算头一个版本；改动、删掉都说出来', () => {
    const past = publishedPast({ current: [changed], versions: [first, changed] }, false);
    expect(past.faults).toEqual([{ path: first.path, message: '公布过的文件改动过。' }]);
    expect(past.releases[0]?.counts).toEqual(releases[0]?.counts);
    expect(faults([second], [first])).toEqual([
      { path: first.path, message: '公布过的文件不见了。' },
    ]);
  });

  test('认不出的不放过，哪怕只在 git 里', () => {
    const broken = {
      path: first.path,
      text: first.text.replace('"code"', '"户主": "某某", "code"'),
    };
    expect(faults([first], [broken, first])).toEqual([
      { path: first.path, message: 'git 里有过的一个版本认不出来，没法审。' },
    ]);
    expect(faults([{ ...first, text: '{' }], [])).toHaveLength(1);
  });

  test('演示的和真的分开看；演示的可以重做，系列以前的演示文件不管', () => {
    const old = { path: first.path, text: '{ "code": 7001, "visits": {}, "demo": true }' };
    expect(publishedPast({ current: [demo], versions: [old, demo] }, false)).toEqual({
      releases: [],
      faults: [],
    });
    const redone = { ...demo, text: demo.text.replace('"code": 7001', '"code": 7005') };
    const past = publishedPast({ current: [redone], versions: [old, demo] }, true);
    expect(past.faults).toEqual([]);
    expect(past.releases.map(({ code }) => code)).toEqual([7005]);
  });

  test('审核看真的每一版，演示的只看现在的', () => {
    expect(auditedVersions({ current: [second], versions: [demo, first, changed] })).toEqual([
      first,
      changed,
      second,
    ]);
  });
});
