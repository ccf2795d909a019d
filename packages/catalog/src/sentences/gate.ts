/** What the gate says of a change. */

/** What a change does to the policy. */
export const policyEffects = {
  "configuration-added": "Would add the configuration {file}, which would judge what is in its folder.",
  "configuration-removed": "Would remove the configuration {file}.",
  "tenant-moved":
    "Would judge tenant {tenant} by {to} instead of {from}. In this change the tenant has to pass by both.",
  unusable: "Would make the configuration {file} unusable: {reason}",
  repaired: "Would make the configuration {file} usable, which it is not now.",
  "pack-removed": "Would no longer judge by pack {id}.",
  "pack-added": "Would also judge by pack {id}.",
  "floor-removed": "Would no longer demand pack {id} of the projects.",
  "floor-added": "Would also demand pack {id} of the projects.",
  "rule-off": "Would switch {rule} off.",
  "rule-on": "Would switch {rule} on.",
  "rule-lowered": "Would lower {rule} from {from} to {to}.",
  "rule-raised": "Would raise {rule} from {from} to {to}.",
  "rule-version": "Would judge by version {to} of {rule} instead of version {from}.",
  parameter: "Would change parameter {parameter} of {rule} from {from} to {to}.",
  "undetermined-undeclared":
    "Would change what an undeclared setting means to {rule} at {surface} from {from} to {to}.",
  "undetermined-other": "Would change what an unknown value means to {rule} at {surface} from {from} to {to}.",
  exception: "{effect}",
  "baseline-added": "Would add findings to the baseline: {count}.",
  "baseline-widened": "Would let entries of the baseline cover more: {count}.",
  "baseline-extended": "Would keep entries of the baseline longer: {count}.",
  "baseline-narrowed": "Would let entries of the baseline cover less: {count}.",
  "baseline-shortened": "Would keep entries of the baseline for a shorter time: {count}.",
  "baseline-removed": "Would remove entries of the baseline: {count}.",
  "baseline-reworded": "Would reword entries of the baseline: {count}.",
  "retired-added": "Would add retired record {id}, so that what it names may disappear.",
  "retired-changed": "Would change retired record {id}.",
  "retired-removed": "Would remove retired record {id}.",
  "bundle-added": "Would also load bundle {name}, digest {to}.",
  "bundle-removed": "Would no longer load bundle {name}.",
  "bundle-changed": "Would load another bundle {name}: digest {to} instead of {from}.",
  "documents-gone": "Would no longer say which files are tenant documents.",
  "documents-new": "Would say which files are tenant documents.",
  "documents-removed": 'Would remove "{text}" from `documents`.',
  "documents-added": 'Would add "{text}" to `documents`.',
  "foreign-added": "Would no longer read {id}, as a module or resource without items.",
  "foreign-removed": "Would read {id}, which counts as without items now.",
  "projects-added": "Would let {id} have a configuration of its own.",
  "projects-removed": "Would no longer let {id} have a configuration of its own.",
  "plans-said": "Would take every plan for complete.",
  "plans-unsaid": "Would no longer take every plan for complete.",
  "tenants-said": "Would let plans and states be without a tenant.",
  "tenants-unsaid": "Would no longer let plans and states be without a tenant.",
  salt: "Would change the salt, so that exceptions with digests of the old one cover nothing.",
} as const;

/** Why the gate does not pass. */
export const gateReasons = {
  failing: "{count} by the policy of the base.",
  "after-merge": "{count} only by the policy of this change, and so would fail on the main branch after the merge.",
  pending:
    "{count} by this change's own policy alone. A change cannot excuse itself: first propose the change of policy, and have its owners approve it; then bring this change up to date.",
  incomplete: "The check is not complete: {reason}",
  unusable: "After the merge, the check could not run: {reason}",
  "no-policy": "The first policy needs a pull request approved by its owners. The base has no tmes.config.yaml.",
  "partial-policy": "{files}: no configuration of the base is for it.",
} as const;

/** Findings on what an earlier surface left open. */
export const obligationSentences = {
  "item-gone": {
    title: "An item that was left open is gone",
    message: "An earlier check could not decide {rule}@{version} on it, and it is not in what was checked now.",
    expected: "the item, or its tenant, among the inputs",
    remediation: "Check all inputs that the earlier check had. If the item was removed, make the earlier report again.",
  },
  "still-open": {
    title: "What an earlier check left open is not decided",
    message: "An earlier check could not decide {rule}@{version} on it, and no finding of this check says more.",
    expected: "a verdict of the same rule in the same version",
    remediation: "Use the same rules and packs for both checks, and make the earlier report again.",
  },
} as const;

/** Findings of the gate itself. */
export const gateSentences = {
  "outside-documents": {
    title: "A tenant document lies outside of `documents`",
    message: "The base's configuration does not expect a tenant document there, so it would not miss the file either.",
    expected: "a file that `documents` matches",
    remediation:
      "Move the file to where `documents` expects it. To change `documents`, propose that change of policy first.",
  },
  "not-read": {
    title: "The gate cannot read what this change adds",
    message: "The gate cannot read it: {reason}. It could hold tenant documents that nothing judged.",
    expected: "files of the repository itself",
    remediation:
      "Add the files themselves. If it holds no tenant documents, let the pipeline name only the folders that hold them.",
  },
} as const;
