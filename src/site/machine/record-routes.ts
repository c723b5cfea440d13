import type { APIRoute } from 'astro';
import { type RecordFile, recordFile, recordFiles } from '../../machine/records/record-files.ts';
import { fullAddress, href } from '../addresses/href.ts';
import { site } from '../entries.ts';
import { recordHead, townRecords } from './town-records-of.ts';

/** 从站根写起的地址：有网址的写完整，没有定的带底座。 */
export function machineHref(root: URL | undefined, path: string): string {
  return fullAddress(root ?? site.address, path) ?? href(path);
}

/** `/data/policies.json` 这样的一份。 */
export function recordRoute(name: RecordFile): APIRoute {
  return async ({ site: root }) => {
    const addressOf = (path: string) => machineHref(root, path);
    const schema = addressOf(`/data/schemas/${recordFiles[name].schema}.schema.json`);
    const records = await townRecords[name](addressOf);
    return new Response(recordFile(name, schema, await recordHead(), records));
  };
}
