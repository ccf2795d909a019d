/** Asks Rego whether exceptions cover findings, and what is wrong with exceptions. */
import { acceptedDigest, acceptedSalted } from "../config/accepted-digest.ts";
import type { ActiveException } from "../config/active-exception.ts";
import type { Policies } from "../config/resolve.ts";
import { PolicyError } from "../errors.ts";
import { at, isObject } from "../json.ts";
import type { Finding, JsonObject, Surface } from "../types.ts";
import type { Ask } from "./evaluator.ts";
import { exceptionFinding } from "./exception-findings.ts";
import type { Evidence } from "./findings.ts";
import type { RuleInfo } from "@tmes-as-code/catalog";
import type { RuleInput } from "./verdicts/index.ts";

/** The exceptions of one check, and which of them were of use. */
export interface Exceptions {
  /** Whether some exception may cover findings of a rule on a tenant. */
  concern(rule: string, tenant: string): boolean;
  /** The finding with what exceptions make of it. */
  decide(finding: Finding, evidence: Evidence, input: RuleInput): Finding;
  /** What is wrong with exceptions, once everything was decided. `closed`: names of the tenants of which all was seen. */
  findings(closed: ReadonlySet<string>, surface: Surface): readonly Finding[];
}

/** Who answers for the rules of one bundle. */
export interface AskOfRules {
  readonly rules: Readonly<Record<string, RuleInfo>>;
  readonly ask: Ask;
}

const entrypoints = { decision: "tmes/exceptions/decision", problems: "tmes/exceptions/problems" };

/** The exceptions of a check. */
export function createExceptions(
  { exceptions, salt }: Policies,
  bundles: readonly AskOfRules[],
  today: string,
): Exceptions {
  const byTarget = new Map<string, ActiveException[]>();
  for (const exception of exceptions) {
    const key = keyOf(exception.rule, exception.tenant);
    byTarget.set(key, [...(byTarget.get(key) ?? []), exception]);
  }
  const byId = new Map(exceptions.map((exception) => [exception.id, exception]));
  const used = new Set<string>();
  return {
    concern: (rule, tenant) => byTarget.has(keyOf(rule, tenant)),
    decide(finding, evidence, input) {
      const { rule, tenant, item, verdict } = finding;
      const bundle = bundles.find(({ rules }) => Object.hasOwn(rules, rule));
      if (bundle === undefined) return finding;
      const digests = digestsOf(byTarget.get(keyOf(rule, tenant)) ?? [], input.document, salt);
      const question = {
        rule,
        tenant,
        ...(item === undefined ? {} : { item }),
        verdict,
        ...evidence,
        document: input.document,
        unknowns: input.unknowns.map(({ path, reason }) => ({ path, reason })),
        digests,
      };
      const answer = readDecision(bundle.ask(entrypoints.decision, { finding: question, today }));
      for (const id of answer.ids) used.add(id);
      const [first] = answer.ids;
      const covering = answer.covered && first !== undefined ? byId.get(first) : undefined;
      if (covering !== undefined) {
        const { id, owner, expires, baseline } = covering;
        if (baseline === true) return { ...finding, status: "baseline" };
        return { ...finding, status: "excepted", exception: { id, owner, expires } };
      }
      return answer.ids.length === 0 ? finding : { ...finding, possiblyExcepted: answer.ids };
    },
    findings(closed, surface) {
      if (exceptions.length === 0) return [];
      const answers = bundles.flatMap(({ ask }) => readProblems(ask(entrypoints.problems, { today })));
      const faulty = new Set(answers.filter(({ problems }) => !problems.includes("expires-soon")).map(({ id }) => id));
      const unmatched = exceptions.filter(({ id, tenant }) => closed.has(tenant) && !used.has(id) && !faulty.has(id));
      const useless = new Set(unmatched.map(({ id }) => id));
      const findings = [
        // What covers nothing any more is to be removed, and need not be renewed.
        ...answers.flatMap(({ id, problems }) => {
          const exception = useless.has(id) ? undefined : byId.get(id);
          return exception === undefined
            ? []
            : problems.map((problem) => exceptionFinding(problem, exception, surface));
        }),
        ...unmatched.map((exception) => exceptionFinding("unmatched", exception, surface)),
      ];
      // A problem of a whole baseline is found for each of its entries, and reported once.
      return [...new Map(findings.map((finding) => [finding.id, finding])).values()];
    },
  };
}

function keyOf(rule: string, tenant: string): string {
  return `${rule}\n${tenant}`;
}

/** What is accepted by digest, as it is now: each digest made as the accepted one was, with the salt or without. */
function digestsOf(
  exceptions: readonly ActiveException[],
  document: JsonObject,
  salt: string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    exceptions.flatMap((exception) => {
      const { id, accepted } = exception;
      if (accepted === undefined || !("digest" in accepted.value)) return [];
      const value = at(document, accepted.path);
      const own = acceptedSalted(accepted.value.digest) ? (exception.salt ?? salt) : undefined;
      return value === undefined ? [] : [[id, acceptedDigest(exception, accepted.path, value, own)] as const];
    }),
  );
}

function readDecision(answer: unknown): { readonly covered: boolean; readonly ids: readonly string[] } {
  if (isObject(answer)) {
    const { status, id, possibly } = answer;
    if ((status === "excepted" || status === "baseline") && typeof id === "string") return { covered: true, ids: [id] };
    if (status === "open" && isTexts(possibly)) return { covered: false, ids: possibly };
  }
  throw unreadable();
}

function readProblems(answer: unknown): readonly { readonly id: string; readonly problems: readonly string[] }[] {
  if (!Array.isArray(answer)) throw unreadable();
  return answer.map((entry: unknown) => {
    if (isObject(entry) && typeof entry["id"] === "string" && isTexts(entry["problems"])) {
      return { id: entry["id"], problems: entry["problems"] };
    }
    throw unreadable();
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function unreadable(): PolicyError {
  return new PolicyError("The bundle gave no answer about exceptions.", {
    hint: "It was made by another version of the tools: build it again.",
  });
}
