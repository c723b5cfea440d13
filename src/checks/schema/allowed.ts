import type { Shape } from '../../source/place.ts';
import { alternativesIn, type JsonSchema, jsonSchemaOf } from '../../source/schema/json-schema.ts';

/** 某一处可以写哪些字段，从 schema 里看出来。`path` 是这一处的位置。 */
export function allowedKeys(shape: Shape, path: readonly PropertyKey[]): readonly string[] {
  const keys = schemasAt(shape, path).flatMap(({ properties, propertyNames }) => [
    ...Object.keys(properties ?? {}),
    ...(propertyNames?.enum ?? []).map(String),
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
  return path.reduce<readonly JsonSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => stepInto(schema, step)),
    alternativesIn(jsonSchemaOf(shape)),
  );
}

function stepInto(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  const { properties, additionalProperties, items } = schema;
  const next = typeof step === 'number' ? items : properties?.[String(step)];
  if (next !== undefined) return alternativesIn(next);
  return typeof additionalProperties === 'object' ? alternativesIn(additionalProperties) : [];
}
