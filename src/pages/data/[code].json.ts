import type { APIRoute } from 'astro';
import { sourcePaths } from '../../site/data/data-routes.ts';
import { readTownText } from '../../site/town-files.ts';

export const getStaticPaths = sourcePaths;

/** 公布的原文件，一个字节也不差。 */
export const GET: APIRoute<{ readonly path: string }> = ({ props }) =>
  new Response(readTownText(props.path));
