declare module 'saxen' {
  /** 这里用到的那一部分；库自己没有带类型。 */
  export class Parser {
    on(event: 'error' | 'warn', listener: (error: Error) => void): this;
    on(
      event: 'openTag',
      listener: (
        name: string,
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text', listener: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', listener: (text: string) => void): this;
    write(xml: string): this;
    end(): unknown;
  }
}
