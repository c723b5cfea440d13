import type { APIRoute } from 'astro';
import {
  type RecordFile,
  recordFileNames,
  recordFiles,
  recordJsonSchema,
} from '../../../machine/records/record-files.ts';
import { fullAddress } from '../../../site/addresses/href.ts';
import { site } from '../../../site/entries.ts';

export const getStaticPaths = () =>
  recordFileNames.map((name) => ({
    params: { schema: recordFiles[name].schema },
    props: { name },
  }));

/** 一份数据的 JSON Schema。 */
export const GET: APIRoute<{ readonly name: RecordFile }> = ({ props, params, site: root }) => {
  const path = `/data/schemas/${params.schema}.schema.json`;
  const schema = recordJsonSchema(props.name, fullAddress(root ?? site.address, path));
  return new Response(`${JSON.stringify(schema, undefined, 1)}\n`);
};
