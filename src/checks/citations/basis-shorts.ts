import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';

/** 这一页 basis 里各份依据的短名，按次序；写得不像短名的占一个空位。 */
export function basisShorts(file: ContentFile): readonly string[] {
  const basis = valueAt(file.data?.value, ['basis']);
  if (!Array.isArray(basis)) return [];
  return basis.map((entry) => {
    const short = valueAt(entry, ['short']);
    return typeof short === 'string' ? short.trim() : '';
  });
}
