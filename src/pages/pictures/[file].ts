import type { APIRoute } from 'astro';
import { pictureFilePaths } from '../../site/pictures.ts';
import { readPreparedFile } from '../../site/town-files.ts';

export const getStaticPaths = () =>
  pictureFilePaths().map(({ file, path }) => ({ params: { file }, props: { path } }));

export const GET: APIRoute<{ readonly path: string }> = ({ props, params }) => {
  const type = params.file?.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
  return new Response(readPreparedFile(props.path), { headers: { 'content-type': type } });
};
