import type { TmesSite } from "@tmes-as-code/constructs";

export interface ReportFile {
  readonly name: string;
  readonly enabled?: boolean;
  readonly frequency?: "daily" | "weekly" | "monthly";
  readonly recipients: readonly string[];
}

export interface TenantFile {
  readonly site: TmesSite;
  readonly people: readonly string[];
  readonly edition: "standard" | "advanced";
  readonly reports: readonly ReportFile[];
}

export function isTenantFile(value: unknown): value is TenantFile {
  return typeof value === "object" && value !== null && "site" in value && "people" in value && "reports" in value;
}
