import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const profile: object = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data-package-2.json'), 'utf8'),
);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(profile);

/** 一份数据包的说明，照标准自己的 JSON Schema 查：哪里不合，一样也没有的是空的。 */
export function packageFaults(described: unknown): readonly string[] {
  validate(described);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
