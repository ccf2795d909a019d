/** Findings about exceptions and baselines themselves: expired, over-long, self-approved, lapsed, unmatched … */
import { baselineSentences, coveredWords, exceptionSentences, fill } from "@tmes-as-code/catalog";
import type { ActiveException } from "../config/active-exception.ts";
import { PolicyError } from "../errors.ts";
import type { Finding, Surface } from "../types.ts";
import { findingId } from "./findings.ts";

/**
 * What is wrong with an exception or an entry of the baseline as a finding, at its line. What is wrong with a whole
 * baseline is the same finding for each of its entries, on no tenant.
 */
export function exceptionFinding(problem: string, exception: ActiveException, surface: Surface): Finding {
  const said = sentencesOf(problem, exception);
  const { id, rule, version, tenant, item, owner, approver = "", expires, maxDays = 0 } = exception;
  const words = {
    id,
    rule,
    version,
    tenant,
    owner,
    approver,
    expires,
    maxDays,
    covered: coveredWords[exception.covers],
  };
  const values = said.actual.map((value) => fill(value, words));
  const name = `${exception.baseline === true ? "baseline" : "exception"}/${problem}`;
  const { location } = exception;
  const about = said.ofAll
    ? { tenant: "", path: "", place: location === undefined ? {} : { location: { file: location.file } } }
    : {
        tenant,
        ...(item === undefined ? {} : { item }),
        path: exception.shownPath,
        place: location === undefined ? {} : { location },
      };
  return {
    id: said.ofAll ? findingId(name, owner, expires, String(maxDays)) : findingId(name, id),
    rule: name,
    version: 1,
    severity: said.severity,
    verdict: "fail",
    status: "open",
    ...about,
    actual: { value: values.length === 1 ? (values[0] ?? null) : values },
    expected: { manual: fill(said.expected, words) },
    title: said.title,
    message: fill(said.message, words),
    remediation: said.remediation,
    unknown: [],
    surface,
  };
}

/** Id of the finding that something is wrong with an exception, by its id, or with an entry of a baseline, by its finding's. */
export function exceptionFindingId(part: "exception" | "baseline", problem: string, id: string): string {
  return findingId(`${part}/${problem}`, part === "baseline" ? `baseline:${id}` : id);
}

interface Sentences {
  readonly severity: "error" | "warn";
  /** Of a whole baseline. */
  readonly ofAll: boolean;
  readonly title: string;
  readonly message: string;
  readonly actual: readonly string[];
  readonly expected: string;
  readonly remediation: string;
}

function sentencesOf(problem: string, { id, baseline }: ActiveException): Sentences {
  const all: Readonly<Record<string, Sentences>> = baseline === true ? baselineSentences : exceptionSentences;
  const said = Object.hasOwn(all, problem) ? all[problem] : undefined;
  if (said === undefined) throw new PolicyError(`The bundle finds \`${problem}\` of exception ${id}.`);
  return said;
}
