import { z } from 'astro/zod';
import { line } from '../fields.ts';

/** 大家多半会问的话，写在 content/expected-queries.json；生成网站时一句句试，找不到的报出来。 */
export const expectedQueriesSchema = z.array(line);
