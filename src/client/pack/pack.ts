/** 「会上用」的两页，一个脚本：单子和会上念。没有网也要用，所以合成一个文件，名字写在页上。 */
import { startList } from './list-page.ts';
import { readPackPage } from './pack-page.ts';
import { startReading } from './read-page.ts';

const settings = document.querySelector<HTMLElement>('[data-pack]');
if (settings !== null) {
  const page = readPackPage(settings);
  if (settings.dataset.pack === 'read') startReading(page);
  else startList(page);
}
