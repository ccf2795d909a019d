/** What is shown of findings in an editor. */
import type { ActiveException, Finding } from "@tmes-as-code/policy";
import { undeclaredItem } from "./undeclared-item.ts";

/** One finding of a rule for each place: several contexts of one line say the same, a failure first. */
export function shownOnce(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, path, verdict } = finding;
    const { location } = finding.place;
    if (location?.line === undefined) continue;
    // What is not declared is not written anywhere: its place is that of the tenant.
    const { kind = "", name = "" } = undeclaredItem(finding) ?? {};
    const key = JSON.stringify([rule, location.line, location.column, path, kind, name]);
    const other = byPlace.get(key);
    if (other === undefined || (other.verdict === "undetermined" && verdict === "fail")) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}

/**
 * Why exceptions made for a finding do not cover it: expired, for another version of the rule, and so on.
 *
 * @param all - Findings of the same check, those about exceptions among them.
 */
export function lapsesOf(
  finding: Finding,
  all: readonly Finding[],
  exceptions: readonly ActiveException[],
): readonly string[] {
  const { rule, tenant, item, path } = finding;
  return all
    .filter(
      (other) =>
        /^(?:exception|baseline)\//.test(other.rule) &&
        other.tenant === tenant &&
        other.item?.kind === item?.kind &&
        other.item?.name === item?.name &&
        other.path === path &&
        exceptions.some((each) => each.rule === rule && each.location === other.place.location),
    )
    .map(({ message }) => message);
}
