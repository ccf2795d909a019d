/** One text for one value: keys sorted, no white space. For digests and cache keys. */

/** JSON with sorted keys; members that are `undefined` are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member) ? sorted(member) : member,
  );
}

/** Most objects are sorted already. */
function sorted(object: object): object {
  const keys = Object.keys(object);
  if (keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key)) return object;
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
