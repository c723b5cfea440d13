import { z } from 'astro/zod';
import { type Shape, schemaOf } from '../../source/place.ts';

interface JsonSchema {
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** 某一处可以写哪些字段，从 schema 里看出来。`path` 是这一处的位置。 */
export function allowedKeys(shape: Shape, path: readonly PropertyKey[]): readonly string[] {
  const root: JsonSchema = z.toJSONSchema(schemaOf(shape), {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  const reached = path.reduce<readonly JsonSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => stepInto(schema, step)),
    alternatives(root),
  );
  const keys = reached.flatMap(({ properties, propertyNames }) => [
    ...Object.keys(properties ?? {}),
    ...(propertyNames?.enum ?? []),
  ]);
  return [...new Set(keys)];
}

function stepInto(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  const { properties, additionalProperties, items } = schema;
  const next = typeof step === 'number' ? items : properties?.[String(step)];
  if (next !== undefined) return alternatives(next);
  return typeof additionalProperties === 'object' ? alternatives(additionalProperties) : [];
}

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  return options === undefined ? [schema] : options.flatMap(alternatives);
}
