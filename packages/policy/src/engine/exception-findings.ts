/** Findings about exceptions themselves: expired, over-long, self-approved, lapsed, unmatched, naming a person. */
import { coveredWords, exceptionSentences, fill } from "@tmes-as-code/catalog";
import type { ActiveException } from "../config/active-exception.ts";
import { PolicyError } from "../errors.ts";
import type { Finding, Surface } from "../types.ts";
import { findingId } from "./findings.ts";

/**
 * What is wrong with an exception as a finding, at the exception's line of the configuration.
 *
 * That it covers nothing is an error for what fails; what could not be decided on one surface may be decided on another,
 * so there it warns.
 */
export function exceptionFinding(problem: string, exception: ActiveException, surface: Surface): Finding {
  if (!isKnown(problem)) throw new PolicyError(`The bundle finds \`${problem}\` of exception ${exception.id}.`);
  const { title, message, actual, expected, remediation } = exceptionSentences[problem];
  const {
    id,
    rule,
    version,
    tenant,
    item,
    owner,
    approver,
    expires,
    maxDays = 0,
    shownPath,
    covers,
    location,
  } = exception;
  const words = { id, rule, version, tenant, owner, approver, expires, maxDays, covered: coveredWords[covers] };
  const values = actual.map((value) => fill(value, words));
  return {
    id: findingId(`exception/${problem}`, id),
    rule: `exception/${problem}`,
    version: 1,
    severity: problem === "unmatched" && covers === "undetermined" ? "warn" : "error",
    verdict: "fail",
    status: "open",
    tenant,
    ...(item === undefined ? {} : { item }),
    path: shownPath,
    actual: { value: values.length === 1 ? (values[0] ?? null) : values },
    expected: { manual: fill(expected, words) },
    title,
    message: fill(message, words),
    remediation,
    unknown: [],
    place: location === undefined ? {} : { location },
    surface,
  };
}

function isKnown(problem: string): problem is keyof typeof exceptionSentences {
  return Object.hasOwn(exceptionSentences, problem);
}
