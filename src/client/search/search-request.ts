import type { Conditions } from '../../search/suggest/suggestion.ts';

/** 一次提问：话和条件。 */
export interface SearchRequest extends Conditions {
  readonly query: string;
}

/** 从地址里读提问：`?q=低保&kind=policies&village=jia`。 */
export function requestIn(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    kind: parameters.get('kind') ?? '',
    village: parameters.get('village') ?? '',
  };
}

/** 把提问写成地址里 `?` 开头的一段；没问什么就是空串。 */
export function searchOf({ query, kind, village }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (kind !== '') parameters.set('kind', kind);
  if (village !== '') parameters.set('village', village);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
