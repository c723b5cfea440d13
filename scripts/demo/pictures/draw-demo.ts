import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import { readContentFolder } from '../../lib/content-folder.ts';
import { writeTogether } from '../../lib/write-together.ts';
import { drawings } from './drawings.ts';

/**
 * 登记成演示、这里又画得出的图片，重新画一遍，写进 `content` 的 images 文件夹。画多少遍都一样。
 * 返回写了哪些。
 */
export async function drawDemoPictures(content: string): Promise<readonly string[]> {
  const { pictures } = gatherContent(readContentFiles(readContentFolder(content)), undefined);
  const drawn = [...pictures.values()].flatMap(({ file, demo }) => {
    const drawing = drawings[file.replace(/\.[a-z]+$/, '')];
    return demo && drawing !== undefined ? [{ file, drawing }] : [];
  });
  mkdirSync(join(content, 'images'), { recursive: true });
  const files = await Promise.all(
    drawn.map(async ({ file, drawing }) => ({
      path: join(content, 'images', file),
      text: new Uint8Array(await rendered(drawing)),
    })),
  );
  writeTogether(files);
  return drawn.map(({ file }) => `content/images/${file}`);
}

function rendered(drawing: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" width="960" height="640">${drawing}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
