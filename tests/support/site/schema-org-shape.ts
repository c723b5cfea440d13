/** schema.org 里用到的各样东西：哪些项必须有，哪些可以有，每项里装什么。 */
const vocabulary: Readonly<Record<string, Shape>> = {
  GovernmentService: {
    required: {
      name: 'text',
      description: 'text',
      identifier: 'text',
      provider: ['GovernmentOrganization'],
      areaServed: ['AdministrativeArea'],
      audience: ['Audience'],
      availableChannel: ['ServiceChannel'],
    },
    optional: { url: 'address' },
  },
  GovernmentOrganization: { required: { name: 'text' }, optional: {} },
  AdministrativeArea: { required: { name: 'text' }, optional: {} },
  Audience: { required: { audienceType: 'text' }, optional: {} },
  ServiceChannel: { required: { name: 'text' }, optional: { servicePhone: ['ContactPoint'] } },
  ContactPoint: { required: { telephone: 'phone' }, optional: {} },
  FAQPage: { required: { mainEntity: ['Question'] }, optional: {} },
  Question: { required: { name: 'text', acceptedAnswer: ['Answer'] }, optional: {} },
  Answer: { required: { text: 'text' }, optional: {} },
};

type Rule = 'text' | 'phone' | 'address' | readonly string[];

interface Shape {
  readonly required: Readonly<Record<string, Rule>>;
  readonly optional: Readonly<Record<string, Rule>>;
}

/** 一页里给机器看的一张图：里面的各样东西。一页只有一段。 */
export function graphOf(html: string): readonly unknown[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  if (blocks.length !== 1) throw new Error(`结构化数据有 ${blocks.length} 段，该有一段`);
  const data: unknown = JSON.parse(blocks[0]?.[1] ?? '');
  if (propertyOf(data, '@context') !== 'https://schema.org') throw new Error('不是 schema.org 的');
  const graph = propertyOf(data, '@graph');
  return Array.isArray(graph) ? graph : [];
}

/** 一样东西哪里不合：少了、多了、空了、装错了。 */
export function faultsIn(thing: unknown, path: string): readonly string[] {
  const type = propertyOf(thing, '@type');
  const shape = typeof type === 'string' ? vocabulary[type] : undefined;
  if (shape === undefined || typeof thing !== 'object' || thing === null) {
    return [`${path}：不认得 ${String(type)}`];
  }
  const rules = { ...shape.optional, ...shape.required };
  return [
    ...Object.keys(shape.required)
      .filter((key) => !Object.hasOwn(thing, key))
      .map((key) => `${path}：少了 ${key}`),
    ...Object.entries(thing)
      .filter(([key]) => key !== '@type')
      .flatMap(([key, value]: [string, unknown]) => {
        const rule = rules[key];
        return rule === undefined
          ? [`${path}：没有 ${key} 这一项`]
          : listOf(value).flatMap((one) => faultOf(one, rule, `${path}.${key}`));
      }),
  ];
}

function faultOf(value: unknown, rule: Rule, path: string): readonly string[] {
  if (typeof rule !== 'string') {
    return rule.includes(String(propertyOf(value, '@type')))
      ? faultsIn(value, path)
      : [`${path}：装的不是 ${rule.join('、')}`];
  }
  if (typeof value !== 'string' || value.trim() === '') return [`${path}：是空的`];
  if (/〔|\*\*|\]\(/.test(value)) return [`${path}：留着记号 ${value}`];
  if (rule === 'phone' && !/^[\d-]{3,13}$/.test(value)) return [`${path}：不像电话 ${value}`];
  if (rule === 'address' && !URL.canParse(value)) return [`${path}：不是网址 ${value}`];
  return [];
}

/** 一项可以装几个；一个也没有的当作空的。 */
function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.length === 0 ? [''] : value;
}

/** 一样东西的一项；没有的是 `undefined`。 */
export function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
