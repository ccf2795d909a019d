/** Configurations that are accepted and refused, for the parser and for the JSON Schema alike. */

/** A configuration that is refused, where, and why. */
export interface Refused {
  readonly text: string;
  /** Line and column. */
  readonly at: string;
  readonly says: RegExp;
  /** What a schema cannot see: the whole of the file, or YAML itself. */
  readonly beyondSchema?: true;
}

const digest = "0123456789abcdef".repeat(4);

export const accepted: Readonly<Record<string, string>> = {
  "nothing but a comment in it": "# to come\n{}\n",
  packs: "packs: [eu-privacy, works-council]\n",
  "rules with severities and parameters":
    "rules:\n  a: { severity: warn }\n  b: { severity: off }\n  c: { parameters: { limits: { log: 90 }, list: [1, x] } }\n",
  "rules that say nothing": "packs: [a]\nrules:\n",
  bundles: `bundles: [./policies/dist/bundle, "../x", /opt/rules, mail-rules, "@example/mail-rules"]\n`,
  "bundles with digests": `bundles:\n  - { from: ./x, digest: ${digest} }\n  - from: "@tmes-as-code/policies"\n`,
};

export const refused: Readonly<Record<string, Refused>> = {
  "a list": { text: "- a\n", at: "1:1", says: /expected a mapping/ },
  nothing: { text: "", at: "undefined:undefined", says: /expected a mapping/ },
  "no YAML": { text: "packs: [a\n", at: "2:1", says: /./, beyondSchema: true },
  "a key twice": { text: "packs: [a]\npacks: [b]\n", at: "2:1", says: /unique/, beyondSchema: true },
  "an unknown key": { text: "pack: [a]\n", at: "1:7", says: /unknown key `pack` \(did you mean `packs`\?\)/ },
  "no packs": { text: "packs: []\n", at: "1:8", says: /at least one pack/ },
  "a pack that is no name": { text: "packs: [1]\n", at: "1:9", says: /a string/ },
  "an unknown key of a rule": {
    text: "rules:\n  a: { severty: warn }\n",
    at: "2:17",
    says: /unknown key `severty` \(did you mean `severity`\?\)/,
  },
  "an unknown severity": { text: "rules:\n  a: { severity: loud }\n", at: "2:18", says: /error, warn, off/ },
  "a rule that is no mapping": { text: "rules:\n  a: warn\n", at: "2:6", says: /must be a mapping/ },
  "parameters in a list": { text: "rules:\n  a: { parameters: [1] }\n", at: "2:20", says: /must be a mapping/ },
  "one bundle": { text: "bundles: ./x\n", at: "1:10", says: /must be a list/ },
  "a bundle that is nowhere": { text: "bundles: [policies/dist]\n", at: "1:11", says: /neither a folder nor/ },
  "a bundle that is a number": { text: "bundles: [1]\n", at: "1:11", says: /a bundle is a folder/ },
  "a bundle without a place": { text: `bundles: [{ digest: ${digest} }]\n`, at: "1:11", says: /`from` must be/ },
  "a bundle with another key": { text: "bundles: [{ form: ./x }]\n", at: "1:19", says: /did you mean `from`/ },
  "a digest that is none": { text: "bundles: [{ from: ./x, digest: abc }]\n", at: "1:32", says: /SHA-256/ },
  "a bundle twice": { text: "bundles: [./x, ./x]\n", at: "1:16", says: /named twice/, beyondSchema: true },
};
