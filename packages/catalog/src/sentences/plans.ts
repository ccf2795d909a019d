/** Sentences about plans that cannot be checked. */

/** Why a plan as a whole cannot be checked. */
export const planSentences = {
  form: "expected a plan with format_version and planned_values, found {found}.",
  "old-version":
    "the plan has format version {version}: items are terraform_data, which Terraform has since version 1.4.",
  version: "expected a plan of format version 1, found {version}.",
  "no-tenant": "no tenant in it, so nothing was checked.",
  errored: "the plan failed (errored), so items are missing from it.",
  "destroys-tenants": "the plan describes no desired state: it destroys tenant {tenants}.",
  undescribed: "the plan describes no desired state: it destroys everything or only refreshes.",
} as const;

/** What the parts of a plan that contradict each other say. */
export const contradictionSentences = {
  "planned-twice": "the plan contradicts itself: {address} is in planned_values twice.",
  "changed-twice": "the plan contradicts itself: {address} has two changes.",
  "not-changed": "the plan contradicts itself: {address} is in planned_values and not in resource_changes.",
  "not-planned": "the plan contradicts itself: {address} is in resource_changes and not in planned_values.",
  ended: "the plan contradicts itself: {address} is in planned_values, and resource_changes destroys it.",
  differs: "the plan contradicts itself: the input of {address} differs between planned_values and resource_changes.",
  "not-configured": "the plan contradicts itself: {address} is in planned_values and not in the configuration.",
  "only-configured": "the plan contradicts itself: {address} is in the configuration and not in planned_values.",
} as const;
