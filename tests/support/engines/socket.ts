/** 一条 WebSocket：发一句命令等一句回答，别的都是它自己报的事。 */
export interface Socket {
  send(method: string, parameters?: object): Promise<Readonly<Record<string, unknown>>>;
  /** 报来一件事时叫 `heard`。 */
  listen(heard: (method: string, parameters: Readonly<Record<string, unknown>>) => void): void;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
  readonly message?: string;
}

/** 连上一个地址；CDP 和 WebDriver BiDi 都是这个样子。回答是错的，那一句就抛错。 */
export async function connect(address: string): Promise<Socket> {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true });
    socket.addEventListener('error', () => failed(new Error(`连不上 ${address}`)), { once: true });
  });
  const waiting = new Map<number, (message: Message) => void>();
  const listeners: Parameters<Socket['listen']>[0][] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else for (const heard of listeners) heard(message.method ?? '', message.params ?? {});
  });
  return {
    send(method, parameters = {}) {
      last += 1;
      const id = last;
      return new Promise((settle, fail) => {
        waiting.set(id, ({ result, error, message }) => {
          waiting.delete(id);
          if (error === undefined) settle(result ?? {});
          else fail(new Error(`${method}：${JSON.stringify(error)} ${message ?? ''}`));
        });
        socket.send(JSON.stringify({ id, method, params: parameters }));
      });
    },
    listen: (heard) => void listeners.push(heard),
    close: () => socket.close(),
  };
}
