import { z } from 'astro/zod';
import { type Shape, schemaOf } from '../../source/place.ts';

interface JsonSchema {
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** 某一处可以写哪些字段，从 schema 里看出来。`path` 是这一处的位置。 */
export function allowedKeys(shape: Shape, path: readonly PropertyKey[]): readonly string[] {
  const keys = schemasAt(shape, path).flatMap(({ properties, propertyNames }) => [
    ...Object.keys(properties ?? {}),
    ...(propertyNames?.enum ?? []),
  ]);
  return [...new Set(keys)];
}

/** 这个字段一定要写；清单里的一条，一定要写的是整个清单，不算。 */
export function isRequiredAt(shape: Shape, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  if (typeof key !== 'string') return false;
  return schemasAt(shape, path.slice(0, -1)).some(({ required }) => required?.includes(key));
}

/** 某一处合得上的几样 schema。 */
function schemasAt(shape: Shape, path: readonly PropertyKey[]): readonly JsonSchema[] {
  const root: JsonSchema = z.toJSONSchema(schemaOf(shape), {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  return path.reduce<readonly JsonSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => stepInto(schema, step)),
    alternatives(root),
  );
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
