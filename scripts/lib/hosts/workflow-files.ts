import { giteeWorkflow } from './gitee.ts';
import { githubWorkflows } from './github.ts';
import { gitlabWorkflow } from './gitlab.ts';
import type { ProgramSource, WorkflowFile } from './workflow-file.ts';

/** 收得下的几家代码网站。 */
export const hosts = ['github', 'gitee', 'gitlab'] as const;
export type Host = (typeof hosts)[number];

/** 人写的名字是哪一家；大小写随便，码云就是 Gitee。不认识的返回 `undefined`。 */
export function hostNamed(written: string): Host | undefined {
  const name = written === '码云' ? 'gitee' : written.toLowerCase();
  return hosts.find((host) => host === name);
}

/**
 * 一家代码网站的流水线。`program` 是程序在哪里；没有的是程序和内容在一个仓库里，内容在 `content/`。
 *
 * 三家都守四条：取全部历史（各页的旧版要用）；只有读的权限，发布的那一步才另给；用的东西写死是哪一版；
 * 开头写明：推上公开的网站再查，身份信息已经在网上了。
 */
export function workflowFiles(host: Host, program?: ProgramSource): readonly WorkflowFile[] {
  if (host === 'github') return githubWorkflows(program);
  if (host === 'gitee') return [giteeWorkflow(program)];
  return [gitlabWorkflow(program)];
}
