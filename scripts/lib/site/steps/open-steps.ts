import { writeFileSync } from 'node:fs';
import { allSeconds, childSeconds, threadSeconds } from './spent-cpu.ts';

/** 生成网站的各步；有几步是一起做的，次序是开始的次序。 */
const stepNames = {
  check: '检查内容',
  history: '读内容和历史',
  astro: '生成网页',
  pages: '做完网页',
  fullText: '建全文索引',
  suggestions: '建搜索建议',
  gatePages: '看网页里有没有不该公开的',
  versions: '写旧版和引用',
  offline: '写离线要用的',
  gate: '看别的里有没有不该公开的',
  manifest: '写清单',
} as const;

export type StepName = keyof typeof stepNames;

/** 做完的一步：从什么时候到什么时候（毫秒，从 1970 年起），处理器忙了几秒。 */
export interface StepSpent {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly cpuSeconds: number;
}

/** 在别的线程里做的一件事：做出来的，和那条线程的处理器忙了几秒。 */
export interface DoneAside<Value> {
  readonly value: Value;
  readonly cpuSeconds: number;
}

/** 一步一步地做，记下各用了多少；做得久的，说到了哪一步、做了多少。 */
export interface Steps {
  /** 在这条线程里做一步。 */
  run<Value>(name: StepName, work: () => Value | Promise<Value>): Promise<Value>;
  /** 在别的线程、别的进程里做一步，这条线程同时做别的。 */
  aside<Value>(name: StepName, work: () => Promise<DoneAside<Value>>): Promise<Value>;
  /** 一步里做了几个、一共几个（不晓得一共几个的不写）；说得不密。 */
  reached(name: StepName, done: number, total?: number): void;
  /** 全部做完：说一句各用了几秒。 */
  finish(): void;
}

/** 隔这么久才说一回做了多少。 */
const EVERY_MS = 4000;

/** `say` 说给等着的人听；`record` 是另外记到哪个文件，给量快慢的读，没有就不记。 */
export function openSteps(say: (line: string) => void, record: string | undefined): Steps {
  const begun = { at: Date.now(), cpu: allSeconds() };
  const spent: StepSpent[] = [];
  let started = 0;
  let claimed = childSeconds();
  let saidAt = Date.now();
  const total = Object.keys(stepNames).length;
  const claim = () => {
    const before = claimed;
    claimed = childSeconds();
    return claimed - before;
  };
  const begin = (name: StepName) => {
    started += 1;
    saidAt = Date.now();
    say(`（${started}/${total}）${stepNames[name]}……`);
    return saidAt;
  };
  const end = (name: StepName, from: number, cpuSeconds: number) => {
    spent.push({ name: stepNames[name], from, to: Date.now(), cpuSeconds: cpuSeconds + claim() });
  };
  return {
    async run(name, work) {
      const from = begin(name);
      const cpu = threadSeconds();
      const value = await work();
      end(name, from, threadSeconds() - cpu);
      return value;
    },
    async aside(name, work) {
      const from = begin(name);
      const { value, cpuSeconds } = await work();
      end(name, from, cpuSeconds);
      return value;
    },
    reached(name, done, most) {
      if (Date.now() - saidAt < EVERY_MS) return;
      saidAt = Date.now();
      const of = most === undefined ? '' : `，一共 ${most.toLocaleString('en-US')} 个`;
      say(`　${stepNames[name]}：做好了 ${done.toLocaleString('en-US')} 个${of}`);
    },
    finish() {
      const each = spent.map(({ name, from, to }) => `${name} ${((to - from) / 1000).toFixed(1)}`);
      say(`用了 ${((Date.now() - begun.at) / 1000).toFixed(1)} 秒：${each.join('，')}。`);
      if (record === undefined) return;
      const known = spent.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
      const rest = Math.max(0, allSeconds() - begun.cpu - known);
      const whole = { name: '收垃圾、编译', from: begun.at, to: Date.now(), cpuSeconds: rest };
      writeFileSync(record, JSON.stringify([...spent, whole]));
    },
  };
}
