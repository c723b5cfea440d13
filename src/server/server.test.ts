import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serverHookScript } from './hook-script.ts';
import { nextBuild } from './next-build.ts';
import { nginxSite } from './nginx-site.ts';
import { pushedRefs, pushFaults, type RefChange } from './push-rules.ts';
import { releaseName, releasesAmong, type SiteRelease } from './release-name.ts';
import { readServerSettings, serverSettingsText } from './server-settings.ts';
import { nightlyService } from './systemd-units.ts';
import { releaseBefore, releaseMeant, releasesToDrop } from './which-releases.ts';

const id = (letter: string) => letter.repeat(40);
const release = (second: number, letter: string): SiteRelease => ({
  name: `20261201-0000${String(second).padStart(2, '0')}-${letter.repeat(12)}`,
  commit: letter.repeat(12),
});

describe('一份网站的名字', () => {
  test('是北京时间和提交；不是这样的文件夹不认', () => {
    const name = releaseName(Date.UTC(2026, 10, 30, 16, 42, 10), id('a'), []);
    expect(name).toBe('20261201-004210-aaaaaaaaaaaa');
    expect(releasesAmong([name, '.fresh', 'old', `${name}.tmp`])).toEqual([
      { name, commit: 'aaaaaaaaaaaa' },
    ]);
  });

  test('照名字排就是照先后排，同一秒里的、钟往回拨了的也是', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5000), fc.constantFrom('a', 'b', 'c')), { maxLength: 9 }),
        (made) => {
          const names: string[] = [];
          for (const [at, letter] of made) {
            names.push(releaseName(Date.UTC(2026, 0, 1) + at, id(letter), names));
          }
          expect(names.toSorted()).toEqual(names);
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });
});

describe('留哪几份', () => {
  const all = [release(1, 'a'), release(2, 'b'), release(3, 'b'), release(4, 'c'), release(5, 'd')];
  const names = (list: readonly SiteRelease[]) => list.map(({ name }) => name);

  test('同一次提交只留最后一份，再留最近几次提交的', () => {
    const standing = { live: release(5, 'd').name, before: undefined };
    expect(releasesToDrop(all, standing, 3)).toEqual(names([release(1, 'a'), release(2, 'b')]));
    expect(releasesToDrop(all, standing, 9)).toEqual([release(2, 'b').name]);
  });

  test('挂着的、换上它以前挂着的，怎样都留着', () => {
    const standing = { live: release(1, 'a').name, before: release(2, 'b').name };
    expect(releasesToDrop(all, standing, 2)).toEqual([release(3, 'b').name]);
  });

  test('退回：没有说哪一份的，退到前一次提交；说了的，认整个名字、认得出的开头、提交', () => {
    expect(releaseBefore(all, release(5, 'd').name)).toEqual(release(4, 'c'));
    expect(releaseBefore(all, release(3, 'b').name)).toEqual(release(1, 'a'));
    expect(releaseBefore(all, release(1, 'a').name)).toBeUndefined();
    expect(releaseMeant(all, `releases/${release(2, 'b').name}/`)).toEqual(release(2, 'b'));
    expect(releaseMeant(all, id('b'))).toEqual(release(3, 'b'));
    expect(releaseMeant(all, 'cccc')).toEqual(release(4, 'c'));
    expect(releaseMeant(all, '2026')).toBeUndefined();
    expect(releaseMeant(all, 'c')).toBeUndefined();
  });
});

describe('轮到的这一次做什么', () => {
  const now = { program: id('p'), base: '/', site: undefined, asOf: '2026-12-01' };
  const live = { ...now, commit: id('a') };

  test('最新的提交算数；挂着的就是的不再生成；日子、程序、底座变了的重新生成', () => {
    expect(nextBuild({ tip: id('b'), live, heldAt: undefined }, now)).toMatchObject({
      commit: id('b'),
    });
    const same = { tip: id('a'), live, heldAt: undefined };
    expect(nextBuild(same, now)).toMatchObject({ kind: 'same' });
    for (const change of [{ asOf: '2026-12-02' }, { program: id('q') }, { base: '/zt/' }]) {
      expect(nextBuild(same, { ...now, ...change })).toMatchObject({
        kind: 'build',
        commit: id('a'),
      });
    }
  });

  test('退回去过的，主分支不动就照挂着的那次；又推了，照新的', () => {
    const held = { tip: id('b'), live, heldAt: id('b') };
    expect(nextBuild(held, now)).toEqual({ kind: 'same', isHeld: true });
    expect(nextBuild(held, { ...now, asOf: '2026-12-02' })).toMatchObject({
      commit: id('a'),
      isHeld: true,
    });
    expect(nextBuild({ ...held, tip: id('c') }, now)).toMatchObject({
      commit: id('c'),
      isHeld: false,
    });
  });

  test('还没有人推过的，没有可做的；什么也没有挂着的，怎样都生成', () => {
    expect(nextBuild({ tip: undefined, live: undefined, heldAt: undefined }, now).kind).toBe(
      'empty',
    );
    expect(nextBuild({ tip: id('b'), live: undefined, heldAt: id('b') }, now)).toMatchObject({
      commit: id('b'),
    });
  });
});

describe('推上来的名字', () => {
  const faults = (change: RefChange['change'], ref: string) =>
    [...pushFaults([{ ref, change }], 'main')].map(({ message }) => message);

  test.each([
    ['made', 'refs/heads/main'],
    ['forward', 'refs/heads/main'],
    ['removed', 'refs/heads/draft'],
    ['rewritten', 'refs/heads/draft'],
    ['made', 'refs/tags/v1'],
  ] as const)('%s %s：收', (change, ref) => expect(faults(change, ref)).toEqual([]));

  test.each([
    ['removed', 'refs/heads/main', '不能删'],
    ['rewritten', 'refs/heads/main', '不改写'],
    ['rewritten', 'refs/tags/v1', '不挪、不删'],
    ['forward', 'refs/tags/v1', '不挪、不删'],
    ['removed', 'refs/tags/v1', '不挪、不删'],
    ['made', 'refs/notes/commits', '只收分支和标签'],
    ['made', 'refs/for/main', '只收分支和标签'],
  ] as const)('%s %s：不收，说为什么', (change, ref, words) => {
    expect(faults(change, ref)).toEqual([expect.stringContaining(words)]);
  });

  test('git 交来的话，名字里有空格也读得对', () => {
    expect(pushedRefs(`${id('a')} ${id('b')} refs/heads/a b\n\n`)).toEqual([
      { old: id('a'), new: id('b'), ref: 'refs/heads/a b' },
    ]);
  });
});

describe('设置', () => {
  const settings = {
    ...{ base: '/zt/mbl/', branch: 'main', keep: 5, listen: '80' },
    ...{ program: '/srv/program', node: '/usr/bin/node' },
  };

  test('写下的读回来一样；少写的有平常的样子', () => {
    expect(readServerSettings(serverSettingsText(settings))).toEqual({ settings });
    const { keep: _, listen: __, ...few } = settings;
    expect(readServerSettings(JSON.stringify(few))).toEqual({ settings });
  });

  test.each([
    [{ base: 'zt' }, '「base」不对：头尾都要有斜杠'],
    [{ base: '/zt"; }/' }, '「base」不对'],
    [{ site: 'portal' }, '「site」不对：要写全'],
    [{ keep: 1 }, '「keep」不对：至少 2'],
    [{ keep: '五' }, '「keep」不对：写整数'],
    [{ listen: '80; root /' }, '「listen」不对'],
    [{ program: 'here' }, '「program」不对：要写从 / 起'],
    [{ node: undefined }, '「node」不对：没有写'],
    [{ build: [] }, '「build」不对'],
    [{ bass: '/' }, '不认得 「bass」'],
  ])('%j：%s', (change, words) => {
    const read = readServerSettings(JSON.stringify({ ...settings, ...change }));
    expect('faults' in read && read.faults).toEqual([expect.stringContaining(words)]);
  });

  test.each(['', '{', '[]', '1'])('「%s」不是设置', (text) => {
    expect(readServerSettings(text)).toHaveProperty('faults.length', 1);
  });
});

describe('写出来的几个文件', () => {
  test('路径里有引号、百分号、美元号，也不会变成别的命令', () => {
    const odd = { program: "/srv/it's $HOME %h", node: '/usr/bin/node' };
    expect(serverHookScript('pre-receive', '/srv/town', odd)).toContain(
      String.raw`'/srv/it'\''s $HOME %h/scripts/server-hook.ts' pre-receive '/srv/town'`,
    );
    const unit = nightlyService({ ...odd, folder: '/srv/town', name: 'town', user: 'git' });
    expect(unit).toContain(`"/srv/it's $$HOME %%h/scripts/server-build.ts" "/srv/town"`);
    expect(unit).toContain('User=git');
  });

  test('nginx：几个镇各有各的名字；底座里的点照原样认；没有定网址的都答', () => {
    const context = {
      base: '/a.b/',
      site: undefined,
      listen: '8080',
      folder: '/srv/t',
      name: 'Qing-shi',
    };
    const text = nginxSite(context);
    expect(text).toContain('$mingbai_qing_shi_cache');
    expect(text).toContain(String.raw`/a\.b/`);
    expect(text).toContain('server_name _;');
    expect(text).toContain('location = /a.b {');
    expect(nginxSite({ ...context, site: 'https://portal.example.gov.cn/a.b/' })).toContain(
      'server_name portal.example.gov.cn;',
    );
    expect(nginxSite({ ...context, base: '/' })).not.toContain('return 404');
  });
});
