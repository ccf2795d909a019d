/** Sentences about exceptions and baselines themselves. By what is wrong with one. */

/** `actual` is a list where there are several values. `ofAll`: it is wrong with a whole baseline, and is reported once. */
export const exceptionSentences = {
  expired: {
    severity: "error",
    ofAll: false,
    title: "An exception has expired",
    message: "Exception {id} held until {expires}. What it covered counts again.",
    actual: ["{expires}"],
    expected: "a day in the future",
    remediation: "Fix what it covers and remove it, or have it approved again with a later `expires`.",
  },
  "over-long": {
    severity: "error",
    ofAll: false,
    title: "An exception is valid for too long",
    message:
      "Exception {id} expires on {expires}. The packs allow at most {maxDays} days from today. Until it is shortened it covers nothing.",
    actual: ["{expires}"],
    expected: "a day at most {maxDays} days from today",
    remediation: "Choose an earlier `expires`, and decide again on that day.",
  },
  "self-approved": {
    severity: "error",
    ofAll: false,
    title: "An exception is approved by its owner",
    message: "Owner and approver of exception {id} are the same, so it has not been reviewed. It covers nothing.",
    actual: ["{approver}"],
    expected: "an approver who is not the owner",
    remediation: "Ask those responsible for the rule to approve it, such as the privacy team.",
  },
  personal: {
    severity: "error",
    ofAll: false,
    title: "An exception names a person",
    message:
      "Owner or approver of exception {id} is neither a team handle nor a role address, so it may be a person. It covers nothing.",
    actual: ["{owner}", "{approver}"],
    expected: "team handles such as @org/team, or role addresses such as privacy@example.com",
    remediation:
      "Name the team or role that is responsible. The configuration keeps names for good, and people change jobs.",
  },
  lapsed: {
    severity: "error",
    ofAll: false,
    title: "An exception is for another version of its rule",
    message:
      "Exception {id} was made for {rule}@{version}, and the rule has changed since. What it covered counts again.",
    actual: ["{rule}@{version}"],
    expected: "the version that `tmes explain {rule}` shows",
    remediation:
      "Read what changed in the rule. If the decision still holds, have it approved again for the new version.",
  },
  // An exception is approved before the change that needs it.
  unmatched: {
    severity: "warn",
    ofAll: false,
    title: "An exception covers nothing",
    message:
      "Exception {id} matches nothing on tenant {tenant}. Its item, path or value has changed, or what {covered} was fixed.",
    actual: ["nothing it covers"],
    expected: "a finding it covers",
    remediation: "Remove it. If another finding took its place, decide about that one.",
  },
  "never-excepted": {
    severity: "error",
    ofAll: false,
    title: "An exception is of a rule that has none",
    message: "Exception {id} is of {rule}, and a pack in use allows no exception of that rule. It covers nothing.",
    actual: ["{rule}"],
    expected: "no exception of this rule",
    remediation: "Fix what the rule finds, and remove the exception.",
  },
  "expires-soon": {
    severity: "warn",
    ofAll: false,
    title: "An exception expires soon",
    message: "Exception {id} of {owner} holds until {expires}. After that day what it covers counts again.",
    actual: ["{expires}"],
    expected: "a decision before {expires}",
    remediation: "Fix what it covers and remove it, or have it approved again with a later `expires`.",
  },
} as const;

/** The same of a baseline and its entries. */
export const baselineSentences = {
  expired: {
    severity: "error",
    ofAll: true,
    title: "A baseline has expired",
    message: "The baseline of {owner} held until {expires}. The findings that it covered count again.",
    actual: ["{expires}"],
    expected: "a day in the future",
    remediation: "Fix the findings and run `tmes baseline`. If some need more time, decide on a later `expires`.",
  },
  "over-long": {
    severity: "error",
    ofAll: true,
    title: "A baseline is valid for too long",
    message:
      "The baseline of {owner} expires on {expires}. The packs allow at most {maxDays} days from today. Until it is shortened it does not cover their findings.",
    actual: ["{expires}"],
    expected: "a day at most {maxDays} days from today",
    remediation: "Choose an earlier `expires`, and decide again on that day.",
  },
  personal: {
    severity: "error",
    ofAll: true,
    title: "A baseline names a person",
    message:
      "The owner of a baseline is neither a team handle nor a role address, so it may be a person. It covers nothing.",
    actual: ["{owner}"],
    expected: "a team handle such as @org/team, or a role address such as privacy@example.com",
    remediation: "Name the team or role that is responsible. The file keeps names for good, and people change jobs.",
  },
  "expires-soon": {
    severity: "warn",
    ofAll: true,
    title: "A baseline expires soon",
    message: "The baseline of {owner} holds until {expires}. After that day the findings that it covers count again.",
    actual: ["{expires}"],
    expected: "a decision before {expires}",
    remediation: "Fix the findings and run `tmes baseline`. If some need more time, decide on a later `expires`.",
  },
  lapsed: {
    severity: "error",
    ofAll: false,
    title: "An entry of the baseline is for another version of its rule",
    message:
      "The baseline has a finding of {rule}@{version}, and the rule has changed since. The finding counts again.",
    actual: ["{rule}@{version}"],
    expected: "the version that `tmes explain {rule}` shows",
    remediation: "Read what changed in the rule, fix the finding, and run `tmes baseline` to remove the entry.",
  },
  "never-excepted": {
    severity: "error",
    ofAll: false,
    title: "An entry of the baseline is of a rule without exceptions",
    message: "A pack in use allows no exception of {rule}, so the baseline does not cover its finding.",
    actual: ["{rule}"],
    expected: "no entry of this rule",
    remediation: "Fix what the rule finds, and remove the entry.",
  },
  unmatched: {
    severity: "warn",
    ofAll: false,
    title: "An entry of the baseline covers nothing",
    message: "The baseline has a finding of {rule} on tenant {tenant} that is fixed, gone or has another value.",
    actual: ["nothing it covers"],
    expected: "a finding it covers",
    remediation: "Run `tmes baseline` to remove the entry. A baseline only shrinks.",
  },
} as const;

/** What an exception covers, in words that fit after "what". */
export const coveredWords = {
  fail: "failed",
  undetermined: "could not be decided",
} as const;
