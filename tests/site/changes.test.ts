import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { address, base, basedFolder, commitDay, earlierRelief, rootFolder } from './built.ts';

const { code } = relief;
const [rulesPage] = qingshi.rules;
const village = rulesPage?.village ?? '';

const readFile = (path: string, folder = rootFolder) => readFileSync(join(folder, path), 'utf8');
const mainOf = (path: string, folder = rootFolder) =>
  /<main id="main"[^>]*>([\s\S]*)<\/main>/.exec(readFile(`${path}index.html`, folder))?.[1] ?? '';
/** 一份日历里的各天。 */
const daysIn = (path: string, folder = rootFolder) =>
  new ICAL.Component(ICAL.parse(readFile(path, folder)))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('网页', () => {
  test('最近的在前：哪天、说明、改了什么，点开看改了什么；头一回的说新登了', () => {
    const main = mainOf('changes/');
    expect(main.indexOf('2026年4月10日')).toBeLessThan(main.indexOf('2026年3月31日'));
    expect(main).toContain('低保标准改成今年的，要带的少一样');
    expect(main).toContain(`href="/${code}/${commitDay}/diff/"`);
    expect(main).toMatch(/改了《农村低保》：[^<]*从580改成600，涨了20元/);
    expect(main).toContain('还有');
    expect(main).toContain('/changes/2026-03/#c-');
    expect(main).not.toContain('@');
  });

  test('一个月的清单一页不漏：头一回登的每一页都在', () => {
    const main = mainOf('changes/2026-03/');
    const pages = Object.values(qingshi).flatMap((list) =>
      Array.isArray(list) ? list.flatMap((page: { code?: number }) => page.code ?? []) : [],
    );
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) expect(main).toContain(`>${page}</span>`);
    expect(main).toContain(earlierRelief[1].summary);
  });

  test('一类、一个村的只有自己的；没有写村的页，村的清单里没有', () => {
    expect(mainOf('changes/rules/')).not.toContain('农村低保');
    const own = mainOf(`changes/villages/${village}/`);
    expect(own).toContain(`>${rulesPage?.code}</span>`);
    expect(own).not.toContain('农村低保');
    expect(own).toContain('演示</span>');
  });

  test('首页、关于本站、怎么用、村的页、每一版上都走得到', () => {
    for (const path of ['', 'about/', 'guide/', `${code}/versions/`]) {
      expect(mainOf(path, basedFolder)).toContain(`href="${base}changes/"`);
    }
    const own = mainOf(`villages/${village}/`, basedFolder);
    expect(own).toContain(`href="${base}changes/villages/${village}/"`);
  });

  test('只有这几页写着去哪里订阅：别的页一个字节也不加', () => {
    const telling = globSync('**/*.html', { cwd: rootFolder }).filter((path) =>
      /rel="alternate" type="application\//.test(readFile(path)),
    );
    const wanted = ['changes/', ...qingshi.villages.map(({ id }) => `changes/villages/${id}/`)];
    expect(telling.toSorted()).toEqual(wanted.map((path) => `${path}index.html`).toSorted());
  });
});

describe('订阅', () => {
  test('定了网址的：别的程序读得出，链接都完整，都有这一页', () => {
    const feed = parseAtomFeed(readFile('changes/feed.xml', basedFolder));
    const json = parseJsonFeed(readFile('changes/feed.json', basedFolder));
    expect(feed.entries).toHaveLength(earlierRelief.length + 1);
    expect(json.items?.map(({ id }) => id)).toEqual(feed.entries?.map(({ id }) => id));
    const links = [
      ...(feed.links ?? []),
      ...(feed.entries ?? []).flatMap((entry) => entry.links ?? []),
    ].map(({ href = '' }) => href);
    expect(links.filter((link) => !link.startsWith(address))).toEqual([]);
    const files = links.map((link) => new URL(link).pathname.slice(base.length));
    const gone = files.filter(
      (path) => !existsSync(join(basedFolder, path.replace(/(^|\/)$/, '$1index.html'))),
    );
    expect(gone).toEqual([]);
  });

  test('没有定网址的也有，链接从站根写起；换了网址编号不变', () => {
    const [own, based] = [rootFolder, basedFolder].map((folder) =>
      parseAtomFeed(readFile('changes/feed.xml', folder)),
    );
    expect(own?.links?.map(({ href }) => href)).toEqual(['/changes/', '/changes/feed.xml']);
    expect(own?.entries?.map(({ id }) => id)).toEqual(based?.entries?.map(({ id }) => id));
  });

  test('一个村的只说那个村', () => {
    const text = readFile(`changes/villages/${village}/feed.xml`);
    expect(parseAtomFeed(text).entries).toHaveLength(1);
    expect(text).toContain(`（${rulesPage?.code}）`);
    expect(text).not.toContain('农村低保');
  });
});

describe('日历', () => {
  test('每个期限、每次会、政策管到哪天都在，哪天是哪天，点开是那一页', () => {
    const days = daysIn('changes/deadlines.ics', basedFolder);
    const on = new Map(days.map(({ uid, startDate }) => [uid, String(startDate)]));
    const { promises, meetings, policies, site } = qingshi;
    for (const { code, due } of promises) expect(on.get(`${code}-due@${site.id}`)).toBe(due);
    for (const { code, on: day } of meetings) expect(on.get(`${code}-on@${site.id}`)).toBe(day);
    for (const { code, valid, withdrawn } of policies) {
      const to = withdrawn === undefined ? valid?.to : undefined;
      expect(on.get(`${code}-to@${site.id}`)).toBe(to);
    }
    expect(on.size).toBe(days.length);
    const [first] = days;
    expect(String(first?.component.getFirstPropertyValue('url'))).toContain(address);
  });

  test('演示的写着演示；一个村的只有那个村的；写的时候是提交的时候', () => {
    const days = daysIn(`changes/villages/${village}/deadlines.ics`);
    expect(days.length).toBeGreaterThan(2);
    for (const { summary, location, component } of days) {
      expect(summary).toMatch(/^演示：/);
      expect(location).toBe(qingshi.villages.find(({ id }) => id === village)?.name);
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-31T04:00:00Z');
      expect(component.getFirstProperty('url')).toBeNull();
    }
  });
});
