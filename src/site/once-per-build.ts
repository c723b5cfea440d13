/** 生成网站时只算一遍，各页共用；开发时每次重算，改了内容马上看到。 */
export function oncePerBuild<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    made ??= { value: make() };
    return made.value;
  };
}
