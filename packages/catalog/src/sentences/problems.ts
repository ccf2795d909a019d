/**
 * What checks say of an input that cannot be accepted: one table for problems, one for hints, one for what was expected
 * and one for what was found.
 */

/** Sentences about a problem, after the path and a colon. By code. */
export const problemSentences = {
  "wrong-type": "expected {expected}, found {found}.",
  "not-allowed": "expected {expected}, found {found}{suggestion}.",
  "out-of-range": "expected {expected}, found {found}.",
  "too-many": "expected {expected}, found {found}.",
  "too-few": "expected {expected}, found {found}.",
  "too-long": "expected {expected}, found {found}.",
  "too-short": "expected {expected}, found {found}.",
  "bad-format": "expected {expected}, found {found}{suggestion}.",
  missing: "is required: {expected}.",
  "unknown-setting": "unknown setting of kind {kind}{suggestion}.",
  "unknown-key": "unknown key of {of}{suggestion}.",
  "unknown-kind": "unknown kind {quoted}{suggestion}.",
  "forbidden-key": "this key is not allowed.",
  "not-available": "only available if {controller} is {expected}, found {quoted}.",
  "value-not-available": "{value} is only available if {controller} is {expected}, found {quoted}.",
  duplicate: "{owner} is declared twice, first {where}.",
} as const;

/** How to fix a problem. By code, or by what is wrong in particular. */
export const problemHints = {
  "unknown-setting": "Known here: {known}. See `tmes explain {kind}`.",
  "unknown-key": "Known here: {known}.",
  "unknown-kind": "`tmes explain` lists the kinds.",
  "forbidden-key": "JavaScript programs use it for themselves. Remove it.",
  "not-available": "Remove it, or change {controller}.",
  "value-not-available": "Use another value, or change {controller}.",
  duplicate: "Rename one of them, or remove it.",
  "quoted-boolean": "Write {meant} without quotes.",
  "converted-boolean":
    "Terraform makes a text of {meant} where an expression mixes types. Convert it back with tobool(), or write it apart from texts.",
  "word-for-boolean": "Write true or false. Yes, no, on and off are text.",
  "quoted-integer": "Write {meant} without quotes.",
  "unquoted-text": "Put it in quotes.",
  "merge-key": "YAML 1.2 has no merge keys. Write the settings out.",
  version: "Write apiVersion: tmes/v1. For a newer version, update tmes.",
  items: "A tenant with nothing declared has items: [].",
  "input-kind": 'Add tmes = "<kind>/v1" to its input.',
  document: "A document is an object with apiVersion, tenant and items.",
} as const;

/** What was expected. The name of a format is beside its pattern, in formats.ts. */
export const expectedWords = {
  boolean: "true or false",
  "closed-enum": "one of {values}",
  "open-enum": "a text such as {values}",
  integer: "a whole number from {min} to {max}",
  "integer-without-limit": "a whole number of at least {min}",
  text: "a text",
  "text-of-at-least": "a text of at least {min} characters",
  "text-of-at-most": "a text of at most {max} characters",
  list: "a list, each {of}",
  objects: "a list of objects",
  object: "an object",
  settings: "an object of settings",
  texts: "an object of texts",
  size: "{min} to {max} elements",
  "size-of-at-least-one": "at least 1 element",
  "size-of-at-least": "at least {min} elements",
  name: "a name of 1 to {max} characters, in one line, without spaces around it and without invisible characters",
  "singleton-name": 'the name "settings", as a tenant has one item of this kind',
  "default-rule": "the name of a default rule, Organization: or a domain and a colon before one of {names}",
  document: "a tenant document",
  version: "tmes/v1",
  tenant: "an object with at least a name",
  items: "a list of items",
  item: "an object with kind, name and settings",
  kind: "a kind",
  "input-kind": '"{kind}/v1"',
  "tenant-name": "the tenant's name",
  "spread-items": "a list of digests of the tenant's items in this stack",
} as const;

/** What was found. Values stand here only where they cannot say anything about a person. */
export const foundWords = {
  nothing: "nothing",
  null: "null",
  "empty-list": "an empty list",
  list: "a list",
  object: "an object",
  "empty-text": "an empty text",
  text: "a text of length {length}",
  "shown-text": "the text {value}",
  number: "a number",
  "shown-number": "the number {value}",
  "boundless-number": "a number beyond all bounds",
  boolean: "the boolean {value}",
  elements: "{value}",
  other: "a value that JSON cannot hold",
} as const;

/** Instead of a key that may name a person. */
export const hiddenKeyWords = " (length {length})";

/** A suggestion, after what was found. */
export const meantWords = " (did you mean `{meant}`?)";

/** What keys that are not settings belong to. */
export const envelopeWords = {
  document: "a tenant document",
  item: "an item",
  input: "an item's input",
} as const;
