import { actions, deployToPages } from './github-actions.ts';
import { commented, nightly, tooLate } from './wording.ts';
import type { ProgramSource, WorkflowFile } from './workflow-file.ts';

/** 检查（谁推、谁提合并请求都查）和发布（挂到 GitHub Pages，仓库自己写明了要发布才发）；程序自己的仓库多一份 Windows 上的。 */
export function githubWorkflows(program?: ProgramSource): readonly WorkflowFile[] {
  const windows = { path: '.github/workflows/windows.yml', text: windowsWorkflow() };
  return [
    ...(program === undefined ? [windows] : []),
    { path: '.github/workflows/check.yml', text: checkWorkflow(program) },
    { path: '.github/workflows/publish.yml', text: publishWorkflow(program) },
  ];
}

function checkWorkflow(program: ProgramSource | undefined): string {
  const { content, folder } = layoutOf(program);
  return `${commented(tooLate)}name: 检查
on:
  push:
  pull_request:
permissions: {}
concurrency:
  group: check-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  check:
    name: 内容检查
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
${checkoutSteps(program)}      - name: 装程序要用的
        run: npm ci --no-audit --no-fund
${folder}      - name: 查这一回的每一笔提交
        if: env.BEFORE != '' && env.BEFORE != '0000000000000000000000000000000000000000'
        run: npm run check -- --range "$BEFORE..$AFTER" --annotations github${content}
${folder}        env:
          BEFORE: \${{ github.event.pull_request.base.sha || github.event.before }}
          AFTER: \${{ github.event.pull_request.head.sha || github.sha }}
      - name: 查现在的内容
        run: npm run check -- --annotations github${content}
${folder}`;
}

function publishWorkflow(program: ProgramSource | undefined): string {
  const { content, folder } = layoutOf(program);
  return `${commented([
    ...tooLate,
    '要发布的，先在仓库的 Settings → Pages 里把 Source 选成 GitHub Actions，',
    '再在 Settings → Secrets and variables → Actions → Variables 里添 PUBLISH，值写 yes。',
  ])}name: 发布
on:
  push:
    branches: [main]
  schedule:
    - cron: "${nightly.minute} ${nightly.hour} * * *"
  workflow_dispatch:
permissions: {}
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    name: 生成
    if: vars.PUBLISH == 'yes'
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
      pages: read
    steps:
${checkoutSteps(program)}      - id: pages
        uses: ${actions.configurePages}
      - name: 装程序要用的
        run: npm ci --no-audit --no-fund
${folder}      - name: 检查，生成，照今天看
        run: npm run build -- --base "$BASE/" --site "$SITE/" --as-of "$(TZ=Asia/Shanghai date +%F)"${content}
${folder}        env:
          BASE: \${{ steps.pages.outputs.base_path }}
          SITE: \${{ steps.pages.outputs.base_url }}
      - uses: ${actions.uploadPages}
        with:
          path: ${program === undefined ? 'dist' : 'program/dist'}
  deploy:
    name: 换上去
    needs: build
${deployToPages}`;
}

/** 取内容，要全部历史，不留下钥匙；程序在别处的另取。 */
function checkoutSteps(program: ProgramSource | undefined): string {
  const own = `      - uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
`;
  if (program === undefined) return own;
  return `${own}          path: town
      - name: 取程序
        run: git clone --quiet '${program.address}' program && git -C program checkout --quiet --detach ${program.commit}
`;
}

function layoutOf(program: ProgramSource | undefined) {
  return program === undefined
    ? { content: '', folder: '' }
    : { content: ' --content ../town', folder: '        working-directory: program\n' };
}

/** 程序自己的仓库另有一份：Windows 上装、查、生成、跑单元测试。 */
function windowsWorkflow(): string {
  return `${commented(['除了镇里自己的服务器，发布的人用的都要能在 Windows 上用：这里在真的 Windows 上跑一遍。'])}name: Windows
on:
  push:
    branches: [main]
  pull_request:
permissions: {}
concurrency:
  group: windows-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  windows:
    name: Windows 上检查、生成、单元测试
    runs-on: windows-2025
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
${checkoutSteps(undefined)}      - uses: ${actions.setupNode}
        with:
          node-version: 24
      - run: npm ci --no-audit --no-fund
      - run: npm run check
      - run: npm run build
      - run: npm exec -- vitest run --project unit --no-isolate
`;
}
