import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CommitFinding } from '../../../src/checks/commits/commit-finding.ts';
import {
  cleanPicture,
  exifBlock,
  withJpegSegment,
} from '../../../tests/support/pictures/planted.ts';
import { EXAMPLE_ID, type PushedTown, pushedTown } from '../../../tests/support/pushed-town.ts';
import { programFolder } from '../program-folder.ts';
import { publish } from './publish-work.ts';
import { openDesk } from './town-desk.ts';

const track = 'promises/2026-liulin-farm-track.md';
const photo = async () =>
  withJpegSegment(
    await cleanPicture('jpeg'),
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock()]),
  );
const edited = (town: PushedTown, prefix: string, edit: (text: string) => string) =>
  edit(readFileSync(join(town.root, prefix, track), 'utf8'));

/** 一处改动：哪个文件，写成什么，要查出的代码。 */
const changes = [
  {
    what: '写错的值',
    path: track,
    code: 'E-FIELD-VALUE',
    bytes: (town: PushedTown, prefix: string) =>
      edited(town, prefix, (text) => text.replace(/^code: .*$/m, 'code: 六二六零零四')),
  },
  {
    what: '身份证号',
    path: track,
    code: 'E-PII-ID',
    bytes: (town: PushedTown, prefix: string) =>
      edited(town, prefix, (text) => `${text}\n来办的人：${EXAMPLE_ID}。\n`),
  },
  { what: '带着地点的照片', path: 'images/gate.jpg', code: 'E-PICTURE-CARRIED', bytes: photo },
  {
    what: '台账',
    path: 'progress/visits.csv',
    code: 'E-PRIVATE-FILE',
    bytes: () => '走访日期,村,户数,户主姓名\n2026-11-02,上湾村,1,某某\n2026-11-03,上湾村,1,某某\n',
  },
] as const;

const brief = (findings: readonly CommitFinding[]) =>
  findings.map(({ code, file, line, severity, message }) => ({
    ...{ code, file, line, severity, message },
  }));

describe.each([
  ['程序的仓库', 'content/'],
  ['镇自己的仓库', ''],
])('%s：编辑器查出来的，就是 npm run check -- --staged 查出来的', (_, prefix) => {
  let town: PushedTown;
  const state = () =>
    ['rev-parse HEAD', 'count-objects', 'diff --cached', 'config --local --list'].map((asked) =>
      town.git(...asked.split(' ')),
    );
  const staged = (): readonly CommitFinding[] =>
    JSON.parse(
      spawnSync(
        process.execPath,
        [
          join(programFolder, 'scripts/check.ts'),
          ...['--staged', '--json', '--content', join(town.root, prefix)],
        ],
        { encoding: 'utf8' },
      ).stdout,
    ).findings;

  beforeAll(() => {
    town = pushedTown(prefix);
    town.git('config', 'user.name', '镇便民服务中心');
    town.git('config', 'user.email', 'town@example.gov.cn');
  });
  afterEach(() => {
    town.git('reset', '-q', '--hard', town.base);
    town.git('clean', '-qfd');
  });
  afterAll(() => town.clear());

  test.each(changes)('$what：拦下，什么也没有写', async ({ path, code, bytes }) => {
    town.write(`${prefix}${path}`, await bytes(town, prefix));
    town.write(`${prefix}terms.json`, '写到一半的');
    town.git('add', `${prefix}terms.json`);
    const before = state();
    const outcome = await publish(openDesk(join(town.root, prefix)), {
      ...{ paths: [`content/${path}`], message: '柳林村机耕道：修好了', post: undefined },
    });
    const findings = 'findings' in outcome ? outcome.findings : [];
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(state()).toEqual(before);

    town.git('reset', '-q');
    town.git('add', `${prefix}${path}`);
    const asListed = (file: string) =>
      /\.(?:md|json)$/.test(file) ? `content/${file.slice(prefix.length)}` : file;
    expect(brief(findings)).toEqual(
      brief(staged()).map((finding) => ({ ...finding, file: asListed(finding.file) })),
    );
    expect(findings.map(({ hint }) => hint).join()).not.toContain('git add');
  });
});
