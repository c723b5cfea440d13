import { createHash, createHmac } from 'node:crypto';
import {
  fingerprintOf,
  type KeyText,
  type SeriesKey,
} from '../../../../src/disclosure/protection/key.ts';

/** 由钥匙文件里的内容做成能算暗数的钥匙。 */
export function seriesKey({ bytes, demo }: KeyText): SeriesKey {
  return {
    demo,
    fingerprint: fingerprintOf(createHash('sha256').update(bytes).digest()),
    hmac: (message) => createHmac('sha256', bytes).update(message, 'utf8').digest(),
  };
}
