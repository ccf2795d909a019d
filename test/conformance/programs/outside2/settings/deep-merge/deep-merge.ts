// Merges plain objects; everything else is replaced.
export type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function mergeInto(target: Record<string, unknown>, source: Record<string, unknown>): Record<string, unknown> {
  const result = { ...target };
  for (const key in source) {
    const from = source[key];
    const to = result[key];
    if (isPlainObject(from) && isPlainObject(to)) {
      result[key] = mergeInto(to, from);
    } else if (from !== undefined) {
      result[key] = from;
    }
  }
  return result;
}

export function deepMerge<T extends object>(defaults: T, overrides: DeepPartial<T>): T {
  return mergeInto(defaults as Record<string, unknown>, overrides as Record<string, unknown>) as T;
}
