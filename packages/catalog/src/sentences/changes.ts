/** Sentences about a change: about what disappears, and about what happens to exceptions. */

/** What disappears without a retired record. */
export const goneSentences = {
  "item-gone": {
    title: "An item is no longer declared",
    message:
      '{kind} "{item}" of tenant {tenant} is no longer declared. That does not delete it or switch it off at the console, and no rule checks it any more.',
    expected: "the item, or a retired record of it",
    remediation:
      "Declare it again. If it was deleted, switched off or moved at the console, add a record under `retired` in tmes.config.yaml that says so.",
  },
  "tenant-gone": {
    title: "A tenant is no longer declared",
    message:
      "Tenant {tenant} is no longer declared. That changes nothing at its console, and no rule checks it any more.",
    expected: "the tenant, or a retired record of it",
    remediation:
      "Declare it again. If the tenant was deleted, switched off or moved, add a record under `retired` in tmes.config.yaml that says so.",
  },
  "item-not-seen": {
    title: "An item is no longer seen",
    message:
      '{kind} "{item}" of tenant {tenant} is in the base and not in what was checked. It may be declared where the check did not look.',
    expected: "the item, or all of its tenant among the inputs",
    remediation: "Check all of the tenant at once: every stack, every file, a plan without -target.",
  },
  "tenant-not-seen": {
    title: "A tenant is no longer seen",
    message:
      "Tenant {tenant} is in the base and not in what was checked. It may be declared where the check did not look.",
    expected: "the tenant among the inputs",
    remediation: "Check everything at once: every stack, every file, a plan without -target.",
  },
  "inventory-withdrawn": {
    title: "A tenant no longer claims a complete inventory",
    message:
      "Tenant {tenant} claimed that its declared items are all there are (`inventory: complete`), and no longer does. Items that are not declared are not checked.",
    expected: "inventory: complete, or a retired record of the claim",
    remediation:
      "Put the claim back. If the inventory is not complete, add a record under `retired` in tmes.config.yaml with `claim: inventory`.",
  },
} as const;

/** What becomes of an exception. `{what}` is one of `exceptionTargets`. */
export const exceptionEffects = {
  added: "Exception {id} is added: it covers {what} until {expires}.",
  "added-void": "Exception {id} is added, and covers nothing: {problem}.",
  removed: "Exception {id} is removed: {what} counts again.",
  widened: "Exception {id} covers {what}, which it did not cover before.",
  narrowed: "Exception {id} no longer covers {what}.",
  extended: "Exception {id} ends on {expires} instead of {before}.",
  shortened: "Exception {id} ends on {expires} instead of {before}.",
  reworded: "Exception {id} covers the same; its {keys} changed.",
} as const;

/** What an exception covers, in words. */
export const exceptionTargets = {
  tenant: "{covered} of {rule}@{version} on tenant {tenant} at {path}",
  item: '{covered} of {rule}@{version} on {kind} "{item}" of tenant {tenant} at {path}',
} as const;

/** What is wrong with retired records. By what is wrong with one; `{what}` is one of `retiredTargets`. */
export const retiredSentences = {
  // The record is approved before the declaration is removed.
  "still-declared": {
    severity: "warn",
    title: "A retired record names what is still declared",
    message: "Retired record {id} says that {what} is gone, and it is still declared.",
    actual: "still declared",
    expected: "not declared",
    remediation: "Remove the record, or remove the declaration if it is gone at the console too.",
  },
  future: {
    severity: "error",
    title: "A retired record is dated in the future",
    message: "Retired record {id} says that something was done on {date}, which has not come yet. It excuses nothing.",
    actual: "{date}",
    expected: "the day on which it was done",
    remediation: "Write the record when the work at the console is done.",
  },
  "self-approved": {
    severity: "error",
    title: "A retired record is approved by its owner",
    message: "Owner and approver of retired record {id} are the same, so it has not been reviewed. It excuses nothing.",
    actual: "{approver}",
    expected: "an approver who is not the owner",
    remediation: "Ask those responsible for the tenant's data protection to approve it, such as the privacy team.",
  },
  personal: {
    severity: "error",
    title: "A retired record names a person",
    message:
      "Owner or approver of retired record {id} is neither a team handle nor a role address, so it may be a person. It excuses nothing.",
    actual: "{owner}, {approver}",
    expected: "team handles such as @org/team, or role addresses such as privacy@example.com",
    remediation:
      "Name the team or role that is responsible. The configuration keeps names for good, and people change jobs.",
  },
} as const;

/** What a retired record names. */
export const retiredTargets = {
  tenant: "tenant {tenant}",
  item: '{kind} "{item}" of tenant {tenant}',
  claim: "the claim of a complete inventory of tenant {tenant}",
} as const;
