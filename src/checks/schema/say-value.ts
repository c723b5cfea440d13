/** 一个值是哪种东西，说给人听。 */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return '清单';
  switch (typeof value) {
    case 'string':
      return '文字';
    case 'number':
      return '数字';
    case 'boolean':
      return '是非（true 或 false）';
    default:
      return value === null ? '空的' : '几个字段';
  }
}

/** 把写的内容原样说出来，太长的截断；不是一个词、一个数的，说它是哪种东西。 */
export function sayValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return typeName(value);
  const chars = [...String(value ?? '空的')];
  return chars.length > 40 ? `${chars.slice(0, 40).join('')}…` : chars.join('');
}
