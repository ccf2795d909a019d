/** Findings about exceptions themselves: expired, over-long, self-approved, lapsed, unmatched, naming a person. */
import type { ActiveException } from "../config/active-exception.ts";
import { PolicyError } from "../errors.ts";
import type { Finding, Json, Surface } from "../types.ts";
import { findingId } from "./findings.ts";

interface Wording {
  readonly title: string;
  readonly message: (exception: ActiveException) => string;
  readonly actual: (exception: ActiveException) => Json;
  readonly expected: (exception: ActiveException) => string;
  readonly remediation: string;
}

const wordings: Readonly<Record<string, Wording>> = {
  expired: {
    title: "An exception has expired",
    message: ({ id, expires }) => `Exception ${id} held until ${expires}. What it covered counts again.`,
    actual: ({ expires }) => expires,
    expected: () => "a day that is not over",
    remediation: "Mend what it covers and remove it, or have it approved again with a later `expires`.",
  },
  "over-long": {
    title: "An exception is to hold too long",
    message: ({ id, expires, maxDays = 0 }) =>
      `Exception ${id} is to hold until ${expires}; the packs let exceptions expire at most ${String(maxDays)} days from today. Until then it covers nothing.`,
    actual: ({ expires }) => expires,
    expected: ({ maxDays = 0 }) => `a day at most ${String(maxDays)} days from today`,
    remediation: "Choose an earlier `expires`, and decide again when that day comes.",
  },
  "self-approved": {
    title: "An exception is approved by its owner",
    message: ({ id }) =>
      `Owner and approver of exception ${id} are the same, so nobody reviewed it. It covers nothing.`,
    actual: ({ approver }) => approver,
    expected: () => "an approver who is not the owner",
    remediation: "Have it approved by who answers for the rule, such as the privacy team.",
  },
  personal: {
    title: "An exception names a person",
    message: ({ id }) =>
      `Owner or approver of exception ${id} is no team handle and no role address, so it may be a person. It covers nothing.`,
    actual: ({ owner, approver }) => [owner, approver],
    expected: () => "team handles such as @org/team, or role addresses such as privacy@example.com",
    remediation:
      "Name the team or role that answers for it: the configuration keeps names for good, and people move on.",
  },
  lapsed: {
    title: "An exception is for another version of its rule",
    message: ({ id, rule, version }) =>
      `Exception ${id} was made for ${rule}@${String(version)}, and the rule has changed since. What it covered counts again.`,
    actual: ({ rule, version }) => `${rule}@${String(version)}`,
    expected: ({ rule }) => `the version that \`tmes explain ${rule}\` shows`,
    remediation:
      "Read what changed in the rule. Where the decision still holds, have it approved again for the new version.",
  },
  unmatched: {
    title: "An exception covers nothing",
    message: ({ id, covers, tenant }) =>
      `Nothing on tenant ${tenant} is what exception ${id} covers: its item, path or value has changed, or what ${covers === "fail" ? "failed" : "could not be decided"} was mended.`,
    actual: () => "nothing it covers",
    expected: () => "a finding it covers",
    remediation: "Remove it. If another finding took its place, decide about that one.",
  },
};

/**
 * What is wrong with an exception as a finding, at the exception's line of the configuration.
 *
 * That it covers nothing is an error for what fails; what could not be decided on one surface may be decided on another,
 * so there it warns.
 */
export function exceptionFinding(problem: string, exception: ActiveException, surface: Surface): Finding {
  const wording = wordings[problem];
  if (wording === undefined) throw new PolicyError(`The bundle finds \`${problem}\` of exception ${exception.id}.`);
  const { id, tenant, item, shownPath, covers, location } = exception;
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
    actual: { value: wording.actual(exception) },
    expected: { manual: wording.expected(exception) },
    title: wording.title,
    message: wording.message(exception),
    remediation: wording.remediation,
    unknown: [],
    place: location === undefined ? {} : { location },
    surface,
  };
}
