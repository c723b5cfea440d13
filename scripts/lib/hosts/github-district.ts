import { actions, deployToPages } from './github-actions.ts';
import { commented, nightly } from './wording.ts';
import type { ProgramSource, WorkflowFile } from './workflow-file.ts';

/** 单子的仓库里，各镇生成好的放在这个文件夹下面，一个镇一个；单子上的 folder 照这样写。 */
export const sitesFolder = 'sites';

/** 一次矩阵最多这么多件活（GitHub 的规矩）：再多的镇，分成几个区。 */
export const mostInMatrix = 256;

/** 单子、各镇的网站在单子的仓库里的哪里，从仓库写起。 */
interface DistrictPlace {
  readonly list: string;
  readonly folder: string;
}

/**
 * GitHub 上一个区的流水线：每个镇一件活，各取各的内容、各自检查和生成；都完了再合成区的网站。
 * 一个镇没有过，别的照样，区里用它上一回好的。没有一处是我们自己的集群。
 */
export function githubDistrictWorkflow(
  program: ProgramSource,
  { list, folder }: DistrictPlace,
): WorkflowFile {
  const fetchProgram = `      - name: 取程序
        run: git clone --quiet '${program.address}' program && git -C program checkout --quiet --detach ${program.commit}
      - name: 装程序要用的
        run: npm ci --no-audit --no-fund
        working-directory: program
`;
  const text = `${commented([
    '一个区：各镇各自生成，再合成区的网站。由 npm run district -- 单子 --workflow 写出来。',
    `单子上每个镇要写 repository，folder 写成 ${sitesFolder}/代号；一个区最多 ${mostInMatrix} 个镇。`,
    '要发布的，先在仓库的 Settings → Pages 里把 Source 选成 GitHub Actions，再添变量 PUBLISH，值写 yes。',
  ])}name: 一个区
on:
  push:
    branches: [main]
  schedule:
    - cron: "${nightly.minute} ${nightly.hour} * * *"
  workflow_dispatch:
permissions: {}
concurrency:
  group: district
  cancel-in-progress: false
jobs:
  plan:
    name: 有哪些镇
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    outputs:
      towns: \${{ steps.towns.outputs.towns }}
    steps:
      - uses: ${actions.checkout}
        with:
          persist-credentials: false
      - id: towns
        run: echo "towns=$(node -p 'JSON.stringify(JSON.parse(fs.readFileSync(process.env.LIST, "utf8")).towns.filter((town) => town.repository).map(({ id, repository, address }) => ({ id, repository, address })))')" >> "$GITHUB_OUTPUT"
        env:
          LIST: ${list}
  town:
    name: \${{ matrix.town.id }}
    needs: plan
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    strategy:
      fail-fast: false
      max-parallel: 20
      matrix:
        town: \${{ fromJSON(needs.plan.outputs.towns) }}
    steps:
      - name: 取这个镇的内容
        run: git clone --quiet "$REPOSITORY" town
        env:
          REPOSITORY: \${{ matrix.town.repository }}
${fetchProgram}      - name: 检查，生成，照今天看
        run: npm run build -- --content ../town --site "$ADDRESS" --base "$(node -p 'new URL(process.env.ADDRESS).pathname')" --as-of "$(TZ=Asia/Shanghai date +%F)"
        working-directory: program
        env:
          ADDRESS: \${{ matrix.town.address }}
      - uses: ${actions.uploadArtifact}
        with:
          name: site-\${{ matrix.town.id }}
          path: program/dist
          include-hidden-files: true
          retention-days: 3
  district:
    name: 合成区的网站
    needs: town
    if: always() && needs.town.result != 'cancelled'
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read
      pages: read
    steps:
      - uses: ${actions.checkout}
        with:
          persist-credentials: false
${fetchProgram}      - uses: ${actions.cache}
        with:
          path: kept
          key: kept-\${{ github.run_id }}
          restore-keys: kept-
      - uses: ${actions.downloadArtifact}
        with:
          pattern: site-*
          path: downloaded
      - name: 一个镇一个文件夹，放到单子上写的地方
        run: |
          mkdir -p "$SITES"
          for site in downloaded/site-*; do mv "$site" "$SITES/\${site#downloaded/site-}"; done
        env:
          SITES: ${folder}
      - name: 合并，只取变了的镇
        run: npm run district -- "../$LIST" --out ../district --kept ../kept
        working-directory: program
        env:
          LIST: ${list}
      - uses: ${actions.uploadPages}
        with:
          path: district
  deploy:
    name: 换上去
    needs: district
    if: always() && needs.district.result == 'success' && vars.PUBLISH == 'yes'
${deployToPages}`;
  return { path: '.github/workflows/district.yml', text };
}
