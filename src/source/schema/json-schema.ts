import { z } from 'astro/zod';
import { type Shape, schemaOf } from '../place.ts';

/** 一处可以写什么，照 JSON Schema 说；只列用得着的。 */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** 一种内容的文件里可以写什么：从 zod 的 schema 转来，默认值、说明都在。 */
export function jsonSchemaOf(shape: Shape): JsonSchema {
  return z.toJSONSchema(schemaOf(shape), { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** 分几种写法的，各种写法；只有一种的是它自己。 */
export function alternativesIn(schema: JsonSchema): readonly JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  return options === undefined ? [schema] : options.flatMap(alternativesIn);
}
