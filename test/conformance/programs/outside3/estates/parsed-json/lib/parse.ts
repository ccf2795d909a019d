export interface Senders {
  readonly tenant: string;
  readonly countries: readonly string[];
  readonly approved: readonly string[];
  readonly blocked: readonly string[];
  readonly reports: boolean;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function strings(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} is not a list.`);
  return value.map((each: unknown) => {
    if (typeof each !== "string") throw new TypeError(`${name} has something that is not text.`);
    return each;
  });
}

export function parseSenders(value: unknown): Senders {
  if (!isRecord(value)) throw new TypeError("The configuration is not an object.");
  const { tenant, countries, approved, blocked, reports = false } = value;
  if (typeof tenant !== "string") throw new TypeError("tenant is not text.");
  if (typeof reports !== "boolean") throw new TypeError("reports is neither true nor false.");
  return {
    tenant,
    countries: strings(countries, "countries"),
    approved: strings(approved, "approved"),
    blocked: strings(blocked, "blocked"),
    reports,
  };
}
