import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { gitEnvironment } from '../git/git.ts';
import { programFolder } from '../program-folder.ts';
import { type Host, hostNamed, hosts, workflowFiles } from './workflow-files.ts';

const program = { address: 'https://example.org/mingbai.git', commit: 'ab12'.repeat(10) };
const layouts = [
  ['程序和内容一个仓库', undefined],
  ['镇里自己的仓库', program],
] as const;
const textsOf = (host: Host, from?: typeof program) =>
  workflowFiles(host, from).map(({ text }) => text);

test.each(hosts)('仓库里放着的 %s 流水线，就是这里写出来的', (host) => {
  for (const { path, text } of workflowFiles(host)) {
    expect(readFileSync(join(programFolder, path), 'utf8')).toBe(text);
  }
});

describe.each(layouts)('%s', (_name, from) => {
  test('GitHub 的合它的规矩', () => {
    expect(textsOf('github', from).flatMap((text) => validateWorkflow(text).errors)).toEqual([]);
  });

  test('GitHub 的：先收走全部权限，查的只能读，发布的那一步才写得了网页', () => {
    const [check, publish] = textsOf('github', from)
      .slice(-2)
      .map((text) => parse(text));
    expect(check.permissions).toEqual({});
    expect(check.jobs.check.permissions).toEqual({ contents: 'read' });
    expect(publish.permissions).toEqual({});
    expect(publish.jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(publish.jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(publish.jobs.deploy.steps.every((step: object) => !('run' in step))).toBe(true);
  });

  test('GitHub 的：别人的动作写死是哪一笔提交，谁写的字不直接放进命令里', () => {
    const text = textsOf('github', from).join('\n');
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(4);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    for (const [, run] of text.matchAll(/run: (.+)/g)) expect(run).not.toContain('${{');
  });

  test('GitLab 的合它的规矩', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-gitlab-'));
    try {
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-C', folder, ...args], { env: gitEnvironment(), stdio: 'ignore' });
      const [text = ''] = textsOf('gitlab', from);
      writeFileSync(join(folder, '.gitlab-ci.yml'), text);
      git('init', '--quiet', '--initial-branch=main');
      git('remote', 'add', 'origin', 'https://example.org/town.git');
      git('add', '--all');
      git('-c', 'user.name=镇', '-c', 'user.email=town@localhost', 'commit', '--message=一');
      const said = execFileSync(
        process.execPath,
        [createRequire(import.meta.url).resolve('gitlab-ci-local'), '--list-csv-all'],
        { cwd: folder, env: gitEnvironment(), encoding: 'utf8', stdio: 'pipe' },
      );
      expect(said).toMatch(/^check;test;/m);
      expect(said).toMatch(/^pages;deploy;/m);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('Gitee 的照它的写法：一层一层，步骤直接在阶段里', () => {
    const branches = z.strictObject({ prefix: z.array(z.string()) });
    const step = z.strictObject({
      step: z.literal('build@nodejs'),
      name: z.string().regex(/^[a-z][\w-]*$/),
      displayName: z.string(),
      nodeVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
      commands: z.array(z.string()).min(1),
      artifacts: z.array(z.strictObject({ name: z.string(), path: z.array(z.string()) })),
      caches: z.array(z.string()),
      notify: z.array(z.never()),
      strategy: z.strictObject({ retry: z.string() }),
    });
    const pipeline = z.strictObject({
      version: z.literal('1.0'),
      name: z.string().regex(/^[a-z][\w-]*$/),
      displayName: z.string(),
      triggers: z.strictObject({
        trigger: z.literal('auto'),
        push: z.strictObject({ branches }),
        pr: z.strictObject({ branches }),
      }),
      stages: z.array(
        z.strictObject({
          name: z.string(),
          displayName: z.string(),
          strategy: z.literal('naturally'),
          trigger: z.literal('auto'),
          executor: z.array(z.never()),
          steps: z.array(step).min(1),
        }),
      ),
    });
    const [text = ''] = textsOf('gitee', from);
    expect(pipeline.safeParse(parse(text)).error).toBeUndefined();
  });

  test.each(hosts)('%s 的：取全部历史，写的命令都有，开头就说来查已经晚了', (host) => {
    const texts = textsOf(host, from);
    const { scripts } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'));
    for (const text of texts) {
      expect(text).toMatch(/fetch-depth: 0|GIT_DEPTH: "0"|--unshallow/);
      if (!text.includes('name: Windows')) expect(text.split('\n')[0]).toContain('已经晚了');
      const commands = [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, it]) => it);
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) expect(Object.keys(scripts)).toContain(command);
    }
  });
});

test('镇里自己的仓库，程序照写死的那一笔提交取，不放在内容里面', () => {
  for (const host of hosts) {
    for (const text of textsOf(host, program)) {
      expect(text).toContain(`git clone --quiet '${program.address}'`);
      expect(text).toContain(program.commit);
    }
  }
});

test('一家代码网站怎么写都认得', () => {
  expect(['Gitee', '码云', 'GITHUB', 'gitlab'].map(hostNamed)).toEqual([
    'gitee',
    'gitee',
    'github',
    'gitlab',
  ]);
  expect(hostNamed('svn')).toBeUndefined();
});
