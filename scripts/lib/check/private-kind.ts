import { createHash } from 'node:crypto';
import type { PrivateFile } from '../../../src/checks/repository.ts';
import { isKeptCounts } from '../../../src/disclosure/release/kept-counts.ts';
import { ledgerLineIn } from '../../../src/ledgers/tables/ledger-text.ts';
import { isOfficeReport } from '../../../src/report/office-report.ts';
import { decode } from '../../../src/source/source-file.ts';

const PACKAGES = new Set<string | undefined>(['zip', 'ole', 'archive', 'pdf']);
/** 旧系列的钥匙文件：头一行写明是钥匙，第二行是 64 个十六进制字。 */
const KEY_FILE = /明白栏钥匙\s+[0-9a-f]{64}(?![0-9a-f])/i;
const KEY_BYTES = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi;

/**
 * 一个文件是不是只该留在办公室的：看内容，不看名字和扩展名。`path` 从仓库写起，内容文件夹里的以 `content/` 开头；
 * `fingerprint` 是旧写法的计划里钥匙的指纹，只抄了钥匙那串字的，靠它认出来：旧系列登过的数还靠钥匙护着。
 * 内容里的网页抄了一小段台账也算；别处的（程序、说明）整个文件是一张表才算。
 */
export function privateKindOf(
  path: string,
  bytes: Uint8Array,
  fingerprint?: string,
): Omit<PrivateFile, 'path'> | undefined {
  const isContent = path.startsWith('content/');
  const { format, text } = decode({ path, bytes });
  if (PACKAGES.has(format)) return isContent ? undefined : { kind: 'package', line: 1 };
  const key = lineOf(text, KEY_FILE.exec(text)) ?? keyBytesLineIn(text, fingerprint);
  if (key !== undefined) return { kind: 'key', line: key };
  if (isOfficeReport(text)) return { kind: 'report', line: 1 };
  if (isKeptCounts(text)) return { kind: 'kept-counts', line: 1 };
  const ledger = ledgerLineIn(text, !isContent);
  return ledger === undefined ? undefined : { kind: 'ledger', line: ledger };
}

function keyBytesLineIn(text: string, fingerprint: string | undefined): number | undefined {
  if (fingerprint === undefined) return undefined;
  for (const match of text.matchAll(KEY_BYTES)) {
    const sha256 = createHash('sha256').update(Buffer.from(match[0], 'hex')).digest('hex');
    if (sha256.slice(0, 8) === fingerprint) return lineOf(text, match);
  }
  return undefined;
}

function lineOf(text: string, match: RegExpExecArray | null): number | undefined {
  return match === null ? undefined : text.slice(0, match.index).split('\n').length;
}
