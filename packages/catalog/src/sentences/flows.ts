/** Why it is not known whether data flows. */
export const flowSentences = {
  path: "{path} is {reason}.",
  "undeclared-item": '{kind} "{item}" is not declared, and every tenant has it.',
  "unseen-item": '{kind} "{item}" is not in what was read, and may be declared elsewhere.',
  "conditional-item": "The item depends on a condition and may not exist.",
  edition: "The tenant's edition is {reason}, and not every edition has the feature.",
  site: "The tenant's site is {reason}, and not every site has the feature.",
  "open-view": "Other items of kind {kind} may exist: not all of the tenant was read.",
  "partial-inventory": "Other items of kind {kind} may exist: the tenant does not claim a complete inventory.",
} as const;

/** How long data is kept. */
export const retentionWords = {
  days: "{days} days",
  "by-version": "{days} days, by edition and version of the published facts",
} as const;
