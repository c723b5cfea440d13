import { commented, tooLate } from './wording.ts';
import type { ProgramSource, WorkflowFile } from './workflow-file.ts';

/**
 * GitLab（16.1 起，镇、区自己装的也行）：检查的结果显示在合并请求里；`PUBLISH` 写了 yes 的，主分支上再挂到 GitLab Pages。
 * 晚上再生成一回的，在 Build → Pipeline schedules 里添一条。
 */
export function gitlabWorkflow(program?: ProgramSource): WorkflowFile {
  const { prepare, content, finish } = layoutOf(program);
  const text = `${commented([
    ...tooLate,
    '要发布的，在 Settings → CI/CD → Variables 里添 PUBLISH，值写 yes；每天一回的，在 Build → Pipeline schedules 里添。',
  ])}image: node:24-bookworm
variables:
  GIT_DEPTH: "0"
  GIT_STRATEGY: clone
default:
  interruptible: true
  timeout: 30 minutes
  before_script:
${prepare}    - npm ci --no-audit --no-fund
check:
  stage: test
  script:
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        npm run check -- --range "$CI_MERGE_REQUEST_DIFF_BASE_SHA..$CI_COMMIT_SHA"${content}
      elif git -C "$CI_PROJECT_DIR" cat-file -e "$CI_COMMIT_BEFORE_SHA^{commit}" 2>/dev/null; then
        npm run check -- --range "$CI_COMMIT_BEFORE_SHA..$CI_COMMIT_SHA"${content}
      fi
    - npm run --silent check -- --annotations gitlab${content} > "$CI_PROJECT_DIR/gl-code-quality-report.json"
  artifacts:
    when: always
    expire_in: 1 week
    reports:
      codequality: gl-code-quality-report.json
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH
pages:
  stage: deploy
  interruptible: false
  script:
    - BASE="$(node -p 'new URL(process.env.CI_PAGES_URL).pathname')"
    - npm run build -- --base "$BASE" --site "$CI_PAGES_URL/" --as-of "$(TZ=Asia/Shanghai date +%F)"${content}
${finish}  publish: dist
  artifacts:
    paths:
      - dist
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $PUBLISH == "yes"
`;
  return { path: '.gitlab-ci.yml', text };
}

/** 程序取在内容外头：放在里面，检查会把它也当成内容。 */
function layoutOf(program: ProgramSource | undefined) {
  if (program === undefined) return { prepare: '', content: '', finish: '' };
  return {
    prepare: `    - git clone --quiet '${program.address}' "/tmp/mingbai-$CI_JOB_ID"
    - cd "/tmp/mingbai-$CI_JOB_ID"
    - git checkout --quiet --detach ${program.commit}
`,
    content: ' --content "$CI_PROJECT_DIR"',
    finish: `    - mv dist "$CI_PROJECT_DIR/dist"
`,
  };
}
