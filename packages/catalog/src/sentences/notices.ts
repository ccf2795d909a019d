/** Sentences about the input itself, where it would make verdicts wrong. */

/** Title, message and remediation by notice. */
export const noticeSentences = {
  "settings-override": {
    title: "Settings changed behind the constructs",
    message:
      "The settings of {item} are not those of its construct. Something changed them afterwards: addOverride, an aspect, or an edit of the file.",
    remediation: "Set them in the construct's properties, and synthesise again.",
  },
  "ignored-changes": {
    title: "Terraform ignores changes to the settings",
    message:
      "Terraform ignores changes of {item} (lifecycle.ignore_changes), so the settings it keeps are not those of the code.",
    remediation: "Remove ignore_changes from the item.",
  },
  "unknown-item": {
    title: "An item that cannot be identified yet",
    message: "{address}: what it declares is not known yet, because its kind, tenant or name {because}.",
    remediation:
      "Write tmes, tenant and name as constants, and let only single settings depend on other resources. If it is not a tenant's item, wrap its value: input = { value = ... }, or list its address under `foreign` in the configuration.",
  },
  "hidden-item": {
    title: "An item in a form that is not read",
    message: "{address}: it holds an item of TMES in a form that is not read, so the item was not checked.",
    remediation:
      "Declare the item as the input of a terraform_data of its own, with the keys tmes, tenant, name and settings.",
  },
  "foreign-item": {
    title: "An item under an address that is listed as foreign",
    message: "{address} holds an item of TMES, and the configuration lists {listed} under `foreign`.",
    remediation: "Remove the address from `foreign`, or list only modules and resources that hold no items.",
  },
  "maybe-ignored-changes": {
    title: "Terraform may ignore changes to the settings",
    message:
      "The input of {addresses} refers to other values, so the plan does not show whether Terraform ignores changes of it (lifecycle.ignore_changes).",
    remediation: "Check that no item has ignore_changes, or write inputs as constants, which can be compared.",
  },
  "destroyed-tenant": {
    title: "A tenant is destroyed",
    message: "The plan destroys tenant {tenant}, so it is no longer checked.",
    remediation: "Apply the plan only if the tenant is to leave this configuration.",
  },
  "unknown-tenant": {
    title: "Items of a tenant that is not declared here",
    message:
      "Items of tenant {tenant} are here, but the tenant itself is not. Its site and data subjects decide which rules apply.",
    remediation: "Check it together with the stack that declares the tenant, or correct the tenant's name.",
  },
  "sensitive-settings": {
    title: "Settings hidden from the check",
    message: "Settings of {item} are marked sensitive, so no rule can check them.",
    remediation: "Remove `sensitive`: settings of a tenant are not secret. Keep real secrets out of them.",
  },
  "partial-view": {
    title: "Not all of the tenant was seen",
    message: "What was checked may not be all of tenant {tenant}: {reasons}",
    remediation:
      "Check all of its stacks together, and a complete plan, made without -target. Items that were not checked may break any rule.",
  },
  "partial-plan": {
    title: "Not all of the plan was seen",
    message: "What was checked may not be all: {reasons}",
    remediation: "Check a complete plan, made without -target.",
  },
  "similar-names": {
    title: "Two names look alike",
    message: "{owner} looks like {other}: {own} in the one, {others} in the other.",
    remediation: "Rename one of them. If both names are intended, no change is needed.",
  },
  input: {
    title: "The input cannot be checked",
    message: "{problem}",
    remediation: "Fix the input. Until then there is no verdict on anything in it.",
  },
} as const;

/** The finding about a file whose name looks like that of a person. */
export const fileNameSentences = {
  title: "A file is named after a person",
  message:
    "The name of the file or of its folder has an address, a phone number or a long number in it. Reports show where a file is, so they show that too.",
  expected: "a name of the tenant or of the stack",
  remediation: "Rename the file or the folder.",
} as const;

/** Why an item cannot be identified, in words that fit after "its name". */
export const becauseWords = {
  unknown: "is known only after apply",
  redacted: "is marked sensitive",
} as const;

/** Why the view of a tenant is open: other items may exist. */
export const openSentences = {
  undeclared: "The block of tenant {tenant} is not in what was read, so other items may exist.",
  spread: "Only {seen} of its {total} items were seen; they are spread over the stacks {stacks}.",
  "spread-counted": "Its block has only the numbers of its items, as an earlier version wrote them. Synthesise again.",
  "spread-unnamed": "Items were seen that its block does not name: {count}. The block may be of an older synth.",
  "spread-hidden": "How its items are spread over stacks cannot be seen.",
  "unknown-item": "{address} may be an item of it, which is not known yet.",
  modules: "{stack} uses modules, and what is in them was not seen: {modules}.",
  beside: "Terraform reads {file} with {stack}, and it was not judged.",
  incomplete: "The plan is not complete: it was made with -target, or leaves changes for later.",
  "left-out": "The plan leaves out {address}, which the configuration has. It may have been made with -target.",
  "hidden-item": "{address} holds an item in a form that is not read.",
  deferred: "The plan defers changes of resources that it does not know yet: {addresses}.",
  "no-configuration": "The plan has no configuration, so nothing proves that it is complete.",
  "no-change": "The plan has no change for {address}, not even no-op. It may have been made with -target.",
} as const;
