import { resolve } from 'node:path';
import { readTown } from '../support/town.ts';

/** 这个网站自己的内容：只有 tests/shipped 里的测试可以看。 */
export const shippedFolder = resolve(import.meta.dirname, '../../content');

/** 这个网站自己的内容，读好了。 */
export const shipped = readTown(shippedFolder);
