/** One level deep: what a section of `overrides` has replaces what that section of `defaults` has. */
export function mergeSections<Sections extends Record<string, object>>(
  defaults: Sections,
  overrides: { readonly [Name in keyof Sections]?: Partial<Sections[Name]> },
): Sections {
  const merged = { ...defaults };
  for (const name of Object.keys(defaults) as (keyof Sections)[]) {
    merged[name] = { ...defaults[name], ...overrides[name] };
  }
  return merged;
}
