// npm start、npm test、npm run test:engines、npm run test:every，和 scripts/windows 里双击的几个的头一步：装好依赖再往下走。这时依赖还没装，系统的 Node 可能只有 20，
// 所以只用 Node 20 自带的东西，不写 TypeScript。
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.mingbai-installed`;
/** 测试要用的程序：装好了有哪个文件，没有就装哪些 Debian 软件包。旧 Chromium 测试自己从 npm 取。 */
const chromium = { program: '/usr/bin/chromium', packages: ['chromium', 'fonts-noto-cjk'] };
const engines = [
  chromium,
  { program: '/usr/bin/firefox-esr', packages: ['firefox-esr'] },
  { program: '/usr/bin/WebKitWebDriver', packages: ['webkit2gtk-driver'] },
  { program: '/usr/bin/Xvfb', packages: ['xvfb', 'curl'] },
];
/** 镇里自己的服务器用的网页服务器，测试真的开起来。 */
const nginx = { program: '/usr/sbin/nginx', packages: ['nginx-light'] };
const java = { program: '/usr/bin/java', packages: ['default-jre-headless'] };
const [command, ...rest] = process.argv.slice(2);

const flows = {
  start() {
    installPackages();
    runNpm(['run', 'build', '--', ...rest]);
    runNpm(['run', 'serve', '--', ...rest]);
  },
  test() {
    installPackages();
    installPrograms([chromium, nginx]);
    runNpm(['run', 'test:all', '--', ...rest]);
  },
  engines() {
    installPackages();
    installPrograms(engines);
    runNpm(['exec', '--', 'vitest', 'run', '--project', 'engines', ...rest]);
  },
  check() {
    installPackages();
    runNpm(['run', 'check', '--', ...rest]);
  },
  edit() {
    installPackages();
    runNpm(['run', 'edit', '--', ...rest]);
  },
  every() {
    installPackages();
    installPrograms([chromium, java]);
    runNpm(['run', 'build']);
    runNpm(['exec', '--', 'vitest', 'run', '--project', 'every', ...rest]);
  },
};

const flow = flows[command];
if (flow === undefined) {
  fail(`不认识「${command ?? ''}」。请用 npm start 或 npm test。`);
}
flow();

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  mustFindNode();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('装依赖（只有第一次，或者依赖变了才要）……');
  runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(`${root}node_modules`, { recursive: true });
  writeFileSync(stamp, lock);
}

/** Linux 的电脑（x64）上，Node 24 跟着依赖一起来；别的电脑要自己装新的。 */
function mustFindNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isBrought = process.platform === 'linux' && process.arch === 'x64';
  if (isBrought || major > 22 || (major === 22 && minor >= 12)) return;
  fail(
    `这台电脑上的 Node 是 ${process.versions.node}，太旧了，要 22.12 以上。到 https://nodejs.org/zh-cn/download 下载 24，装好了再来。`,
  );
}

function installPrograms(wanted) {
  const missing = wanted.filter(({ program }) => !existsSync(program));
  if (missing.length === 0) return;
  const packages = missing.flatMap((one) => one.packages);
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isRoot || !hasApt) {
    fail(
      `测试要用 ${missing.map(({ program }) => program).join('、')}，这台机器上没有，也没有权限自己装。\n请让管理员装上：apt-get install ${packages.join(' ')}`,
    );
  }
  console.log('装测试要用的程序（只有第一次要）……');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

/** Windows 上的 npm 是 npm.cmd，Node 不肯直接运行它：用 Node 运行 npm 自己的脚本，在哪里 npm 说了。npx 也由它来。 */
function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) run(process.execPath, [script, ...args]);
  else run('npm', args);
}

function run(program, args, env = process.env) {
  const { status, signal, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(0);
  if (error) fail(`运行不了 ${program}：${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
