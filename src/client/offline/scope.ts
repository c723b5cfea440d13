/** 后台脚本用到的几样；浏览器的类型库里，它和网页的混不到一处。 */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

export const worker = self as unknown as WorkerScope;

/** 底座的全地址，以斜杠结尾。 */
export const { scope } = worker.registration;

export function pause(milliseconds: number): Promise<undefined> {
  return new Promise((settle) => setTimeout(() => settle(undefined), milliseconds));
}

/** 这部手机开了省流量，或者信号差到 2G：不抢着下载。 */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}
