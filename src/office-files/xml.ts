import { Parser } from 'saxen';
import { orBroken } from './broken-file.ts';

/** 取一个属性的值；不管名字空间的前缀，`r:id` 也叫 `id`。 */
export type Attributes = (name: string) => string | undefined;

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** 一段文字；一个元素里的文字可能分几段来。 */
  readonly text?: (text: string) => void;
}

const CHUNK = 1 << 20;

/**
 * 从头到尾走一遍 XML，元素名去掉名字空间的前缀。`onProgress` 报走了多少字节。
 * 写坏了的（标签对不上、没有写完、不是 UTF-8）抛 `BrokenFile`。
 */
export function walkXml(
  bytes: Uint8Array,
  { open, close, text }: XmlHandlers,
  onProgress: (bytesDone: number) => void = () => {},
): void {
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes, decode) => {
    open?.(localName(name), (wanted) => attributeOf(attributes(), wanted, decode));
  });
  parser.on('closeTag', (name) => close?.(localName(name)));
  parser.on('text', (raw, decode) => text?.(decode(raw)));
  parser.on('cdata', (raw) => text?.(raw));
  orBroken(() => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let at = 0; at < bytes.length; at += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
      onProgress(Math.min(at + CHUNK, bytes.length));
    }
    parser.write(decoder.decode());
    parser.end();
  });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function attributeOf(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
  decode: (text: string) => string,
): string | undefined {
  const exact = attributes[wanted];
  if (exact !== undefined) return decode(exact);
  const prefixed = Object.keys(attributes).find((name) => name.endsWith(`:${wanted}`));
  return prefixed === undefined ? undefined : decode(attributes[prefixed] ?? '');
}
