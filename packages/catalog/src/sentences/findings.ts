/** What findings say, and how they name values, expectations and what cannot be seen. */

/** Why a rule cannot be decided. */
export const undecidedSentences = {
  undecided: "Cannot be decided.",
  because: "Cannot be decided: {reasons}.",
  "undeclared-item": 'Cannot be decided: {kind} "{item}" is not declared, and every tenant has it.',
  "unseen-item":
    'Cannot be decided: {kind} "{item}" is not in what was checked, and may be declared elsewhere. Every tenant has it.',
  "conditional-item": "Cannot be decided: the item depends on a condition and may not exist.",
  "one-path": "{paths} is {reason}",
  "some-paths": "{paths} are {reason}",
  "many-paths": "{paths} and {count} more",
} as const;

/** Why a value cannot be seen, in words that fit after "is". */
export const reasonWords = {
  dynamic: "not visible in this file",
  token: "known only when Terraform runs",
  "after-apply": "known only after apply",
  redacted: "marked sensitive",
  undeclared: "not declared",
  unconfirmed: "not confirmed at the console",
  "partial-view": "possibly declared elsewhere",
} as const;

/** What is declared and not confirmed: how to settle it, and how much there is of it. */
export const unconfirmedSentences = {
  settle: "Compare it with the console at {path}, then run `tmes confirm`.",
  "settle-others": "Compare the items it names with the console, then run `tmes confirm`.",
  one: "1 setting is not confirmed at the console yet.",
  many: "{count} settings are not confirmed at the console yet.",
} as const;

/** Values that are not shown, by how personal they are: one, and several. */
export const hiddenWords = {
  record: { one: "a record", many: "{count} records" },
  address: { one: "an address", many: "{count} addresses" },
  person: { one: "a person", many: "{count} persons" },
  "free-text": { one: "a text", many: "{count} entries" },
} as const;

/** What a rule expects. */
export const wantedWords = {
  "at-most": "at most {value}",
  "at-least": "at least {value}",
  absent: "nothing",
  or: "{values} or {last}",
} as const;
