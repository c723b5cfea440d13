import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** 印好的册子里，目录指着的各处落在第几页：锚点 → 页码，从 1 数起。 */
export async function bookletPageNumbers(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const numbers = new Map<string, number>();
  for (const [name, place] of await document.getDestinations()) {
    const [page] = place ?? [];
    if (page === undefined || page === null) continue;
    numbers.set(decodeURIComponent(name), (await document.getPageIndex(page)) + 1);
  }
  await task.destroy();
  return numbers;
}
