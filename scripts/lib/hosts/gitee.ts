import { commented, tooLate } from './wording.ts';
import type { ProgramSource, WorkflowFile } from './workflow-file.ts';

/**
 * Gitee Go：检查，生成，把网站打成包留下，由门户的技术人员取。Gitee 没有挂静态网站的地方了，所以不发布。
 * 机器上的 Node 是哪一版不要紧，程序自己带着。
 */
export function giteeWorkflow(program?: ProgramSource): WorkflowFile {
  const { prepare, content, finish } = layoutOf(program);
  const text = `${commented([
    ...tooLate,
    '仓库最好设成私有的，只有镇里几个人看得见。',
  ])}version: "1.0"
name: mingbai-check
displayName: 检查，生成
triggers:
  trigger: auto
  push:
    branches:
      prefix:
        - ""
  pr:
    branches:
      prefix:
        - ""
stages:
  - name: check-and-build
    displayName: 检查，生成
    strategy: naturally
    trigger: auto
    executor: []
    steps:
      - step: build@nodejs
        name: build_nodejs
        displayName: 检查，生成
        nodeVersion: 20.10.0
        commands:
          - if [ "$(git rev-parse --is-shallow-repository)" = true ]; then git fetch --quiet --unshallow; fi
${prepare}          - npm config set registry https://registry.npmmirror.com
          - npm ci --no-audit --no-fund
          - npm run check${content}
          - npm run build${content}
${finish}        artifacts:
          - name: BUILD_ARTIFACT
            path:
              - ./dist
        caches:
          - ~/.npm
        notify: []
        strategy:
          retry: "0"
`;
  return { path: '.workflow/mingbai-check.yml', text };
}

/** 程序取在内容外头：放在里面，检查会把它也当成内容。 */
function layoutOf(program: ProgramSource | undefined) {
  if (program === undefined) return { prepare: '', content: '', finish: '' };
  return {
    prepare: `          - town="$(pwd)"
          - git clone --quiet '${program.address}' ../mingbai
          - cd ../mingbai
          - git checkout --quiet --detach ${program.commit}
`,
    content: ' -- --content "$town"',
    finish: `          - mv dist "$town/dist"
`,
  };
}
