/** A function that makes the value for each key once. */
export function memoized<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) made.set(key, (one = { value: make(key) }));
    return one.value;
  };
}
