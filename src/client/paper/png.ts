/**
 * 把一张图的 SVG 画成 PNG 存下来。字由看的人手机上的字体画，所以生成网站的电脑不用装字体，
 * 网站的文件也一个字节不差。画不成就把按钮关掉，旁边的 SVG 还能下载。
 */
const SCALE = 3;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  button.disabled = false;
  button.addEventListener('click', () => {
    save(button.dataset.png ?? '').catch(() => {
      button.disabled = true;
    });
  });
}

async function save(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await response.text())}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = address.slice(address.lastIndexOf('/') + 1).replace(/\.svg$/, '.png');
  link.click();
}
