/** 一个真的浏览器里打开着的一页。各种浏览器说的协议不一样，测试只认这几样。 */
export interface EnginePage {
  /** 窗口多宽多高（像素）。 */
  resize(width: number, height: number): Promise<void>;
  /** 打开一个地址，等它装完；以前的麻烦不再算。 */
  open(address: string): Promise<void>;
  /** 在页面里运行一个函数，参数和得数都要能写成 JSON。函数要用旧浏览器读得懂的写法。 */
  run<Result, Argument = undefined>(
    action: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** 像人一样往选中的框里打字。 */
  type(text: string): Promise<void>;
  /** 打开以来页面出的错；看不见的浏览器总是空的。 */
  troubles(): readonly string[];
  /** 现在的样子，PNG。 */
  picture(): Promise<Buffer>;
}

/** 开起来的浏览器。 */
export interface Engine {
  readonly page: EnginePage;
  close(): Promise<void>;
}

/** 函数连参数写成一句，交给浏览器去算；得数写成 JSON。 */
export function expressionOf(action: (argument: never) => unknown, argument: unknown): string {
  const call = `(${action.toString()})(${JSON.stringify(argument) ?? ''})`;
  return `Promise.resolve(${call}).then(function (result) { return JSON.stringify(result); })`;
}

/** 读回 `expressionOf` 的得数。 */
export function resultOf<Result>(json: unknown): Result {
  return typeof json === 'string' ? JSON.parse(json) : (undefined as Result);
}
