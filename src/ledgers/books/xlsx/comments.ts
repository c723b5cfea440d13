import { walkXml } from '../../../office-files/xml.ts';

/** 读一张工作表的批注（comments.xml、threadedComment.xml）：哪几行有。只要行号，批注里的字不读。 */
export function readCommentedRows(parts: readonly Uint8Array[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const bytes of parts) {
    walkXml(bytes, {
      open: (name, attributes) => {
        if (name !== 'comment' && name !== 'threadedComment') return;
        const row = /\d+$/.exec(attributes('ref') ?? '')?.[0];
        if (row !== undefined) rows.add(Number(row));
      },
    });
  }
  return rows;
}
