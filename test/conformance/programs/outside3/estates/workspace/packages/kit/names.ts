export const stackId = (...parts: readonly string[]): string => parts.map((part) => part.toLowerCase()).join("-");

export function tenantName(organisation: string, code: string): string {
  return `${organisation}-${code}`.toLowerCase().replaceAll(/[^a-z0-9-]/g, "");
}
