/** Asks Rego what is wrong with retired records, and makes findings of it. */
import { fill, retiredSentences, retiredTargets } from "@tmes-as-code/catalog";
import type { ActiveRetired } from "../config/resolve-retired.ts";
import { PolicyError } from "../errors.ts";
import { isObject } from "../json.ts";
import type { Finding, Surface, TenantView } from "../types.ts";
import type { Ask } from "./evaluator.ts";
import { findingId } from "./findings.ts";

const entrypoint = "tmes/retired/problems";

/** The retired records of one check. */
export interface RetiredRecords {
  /** Notes which records name something that is declared. */
  tenant(view: TenantView): void;
  /** What is wrong with records, once all tenants were noted. */
  findings(surface: Surface): readonly Finding[];
}

/** The records that hold on a day: nothing is wrong with them, whatever is declared. */
export function validRetired(records: readonly ActiveRetired[], ask: Ask, today: string): readonly ActiveRetired[] {
  if (records.length === 0) return [];
  const faulty = new Set(problemsOf(ask, today, []).map(({ id }) => id));
  return records.filter(({ id }) => !faulty.has(id));
}

export function createRetired(records: readonly ActiveRetired[], ask: Ask, today: string): RetiredRecords {
  const byTenant = new Map<string, ActiveRetired[]>();
  for (const record of records) byTenant.set(record.tenant, [...(byTenant.get(record.tenant) ?? []), record]);
  const declared = new Set<string>();
  return {
    tenant(view) {
      for (const record of byTenant.get(view.tenant.name) ?? []) if (isDeclared(record, view)) declared.add(record.id);
    },
    findings(surface) {
      if (records.length === 0) return [];
      const byId = new Map(records.map((record) => [record.id, record]));
      return problemsOf(ask, today, [...declared]).flatMap(({ id, problems }) => {
        const record = byId.get(id);
        return record === undefined ? [] : problems.map((problem) => retiredFinding(problem, record, surface));
      });
    },
  };
}

function isDeclared({ item, claim }: ActiveRetired, view: TenantView): boolean {
  if (claim !== undefined) return view.tenant["inventory"] === "complete";
  return item === undefined || view.items.some(({ kind, name }) => kind === item.kind && name === item.name);
}

function retiredFinding(problem: string, record: ActiveRetired, surface: Surface): Finding {
  if (!isKnown(problem)) throw new PolicyError(`The bundle finds \`${problem}\` of retired record ${record.id}.`);
  const { severity, title, message, actual, expected, remediation } = retiredSentences[problem];
  const { id, tenant, item, claim, owner, approver, date, location } = record;
  const target = retiredTargets[item !== undefined ? "item" : claim !== undefined ? "claim" : "tenant"];
  const what = fill(target, { tenant, kind: item?.kind ?? "", item: item?.name ?? "" });
  const words = { id, owner, approver, date, what };
  return {
    id: findingId(`retired/${problem}`, id),
    rule: `retired/${problem}`,
    version: 1,
    severity,
    verdict: "fail",
    status: "open",
    tenant,
    ...(item === undefined ? {} : { item }),
    path: "",
    actual: { value: fill(actual, words) },
    expected: { manual: expected },
    title,
    message: fill(message, words),
    remediation,
    unknown: [],
    place: location === undefined ? {} : { location },
    surface,
  };
}

function isKnown(problem: string): problem is keyof typeof retiredSentences {
  return Object.hasOwn(retiredSentences, problem);
}

function problemsOf(
  ask: Ask,
  today: string,
  declared: readonly string[],
): readonly { readonly id: string; readonly problems: readonly string[] }[] {
  const answer = ask(entrypoint, { today, declared });
  if (!Array.isArray(answer)) throw unreadable();
  return answer.map((entry: unknown) => {
    if (!isObject(entry) || typeof entry["id"] !== "string" || !Array.isArray(entry["problems"])) throw unreadable();
    return { id: entry["id"], problems: entry["problems"].map(String) };
  });
}

function unreadable(): PolicyError {
  return new PolicyError("The bundle gave no answer about retired records.", {
    hint: "It was made by another version of the tools: build it again.",
  });
}
