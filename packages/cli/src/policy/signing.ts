/** Signatures of bundles: OPA's own (`.signatures.json`), with keys in PEM files. */

/** Algorithms of OPA for keys that are no shared secrets. */
export const signingAlgorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
] as const;
