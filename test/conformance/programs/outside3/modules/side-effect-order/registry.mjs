const values = new Map();

export function register(entries) {
  for (const [key, value] of Object.entries(entries)) values.set(key, value);
}

export function read(key) {
  if (!values.has(key)) throw new Error(`${key} is not registered.`);
  return values.get(key);
}
