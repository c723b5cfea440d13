import type { APIRoute } from 'astro';
import { sourcePaths } from '../../site/data/data-routes.ts';

const texts = import.meta.glob<string>('/content/progress/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const getStaticPaths = sourcePaths;

/** 公布的原文件，一个字节也不差。 */
export const GET: APIRoute<{ readonly filePath: string }> = ({ props }) =>
  new Response(texts[`/${props.filePath}`]);
