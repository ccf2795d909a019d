/** Tenants that a change moves to another configuration of the base: where a file lies must not choose who judges. */
import { fill, policyEffects } from "@tmes-as-code/catalog";
import type { Finding, PolicyChange, Report } from "../types.ts";

/** A tenant that the base judges by one configuration, and what the change declares of it by another. */
export interface MovedTenant {
  readonly tenant: string;
  /** Position of its configuration in the report of the base. */
  readonly from: number;
  readonly change: PolicyChange;
}

/** The tenants of both reports whose configurations are different files. */
export function movedTenants(base: Report, head: Report): readonly MovedTenant[] {
  const before = new Map(base.tenants.map(({ name, configuration = 0 }) => [name, configuration]));
  return head.tenants.flatMap(({ name, configuration = 0 }): readonly MovedTenant[] => {
    const from = before.get(name);
    if (from === undefined) return [];
    const [was, is] = [base.configurations[from]?.file, head.configurations[configuration]?.file];
    if (was === is) return [];
    const words = { tenant: name, from: was ?? "none", to: is ?? "none" };
    const change: PolicyChange = {
      ...{ part: "configuration", weakens: true, effect: fill(policyEffects["tenant-moved"], words) },
      ...(is === undefined ? {} : { location: { file: is } }),
    };
    return [{ tenant: name, from, change }];
  });
}

/**
 * The report with what fails of a tenant by the configuration it had.
 *
 * @param findings - Of a check of that tenant by that configuration.
 */
export function withFormerFindings(report: Report, tenant: string, findings: readonly Finding[]): Report {
  const fails = ({ severity, status }: Finding): boolean => severity === "error" && status === "open";
  const own = new Set(report.findings.filter(fails).map(({ id }) => id));
  const former = new Map(
    findings
      .filter((one) => one.tenant === tenant && !one.rule.includes("/") && fails(one) && !own.has(one.id))
      .map((one) => [one.id, one]),
  );
  return { ...report, findings: [...report.findings.filter(({ id }) => !former.has(id)), ...former.values()] };
}
