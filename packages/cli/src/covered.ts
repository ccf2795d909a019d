/** What configurations accept values by: the parts of an exception that a finding decides. */
import { isPersonal, type AcceptedValue, type Finding } from "@tmes-as-code/policy";

/** What is covered of a finding, as an exception or a baseline writes it. */
export function coveredOf({ rule, version, tenant, item, path, verdict, unknown, accepts }: Finding): object {
  const undecided = verdict === "undetermined";
  const others = unknown.map((one) => one.path).filter((one) => one !== path);
  const seen = accepts !== undefined && !("absent" in accepts);
  return {
    rule: `${rule}@${String(version)}`,
    tenant,
    ...(item === undefined ? {} : { item: { kind: item.kind, name: item.name } }),
    path,
    covers: verdict,
    ...(accepts !== undefined && (!undecided || seen) ? { value: valueOf(accepts) } : {}),
    ...(undecided && others.length > 0 ? { unknown: others } : {}),
  };
}

/** A finding in a baseline. */
export function baselineEntryOf(finding: Finding): object {
  const { accepts, ...unseen } = finding;
  // What is declared of an item that is not confirmed is not seen, so the entry names no value of it.
  return isUnconfirmed(finding)
    ? { id: finding.id, ...coveredOf(unseen), unconfirmed: true }
    : { id: finding.id, ...coveredOf({ ...unseen, ...(accepts && { accepts }) }) };
}

/** Whether nothing but the mark of its items keeps a finding from being decided. */
export function isUnconfirmed({ verdict, unknown }: Finding): boolean {
  return verdict === "undetermined" && unknown.length > 0 && unknown.every(({ reason }) => reason === "unconfirmed");
}

function valueOf(accepts: AcceptedValue): unknown {
  if ("equals" in accepts) return accepts.equals;
  return "digest" in accepts ? { digest: accepts.digest } : accepts;
}

/** The name of a finding's tenant or item that reports mask: an exception with it would match nothing. */
export function maskedName({ tenant, item }: Finding): string | undefined {
  return [tenant, item?.name ?? ""].find(isPersonal);
}

/** The salt that a finding's digest was made with, where the configuration has none. */
export function newSaltOf(findings: readonly Finding[]): string | undefined {
  const salts = findings.map(({ accepts }) =>
    accepts !== undefined && "digest" in accepts ? accepts.newSalt : undefined,
  );
  return salts.find((one) => one !== undefined);
}
