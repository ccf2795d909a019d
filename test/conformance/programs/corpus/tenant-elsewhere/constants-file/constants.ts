// What is the same everywhere.
export const NAME = "acme";
export const SITE = "eu";
export const PEOPLE = ["LV", "EE"];
export const IMPORT_NAMES = true;
export const RETRIEVE_LOGS = !IMPORT_NAMES;
export const SIEM = { host: "siem.acme.example", port: 514 } as const;
export const Protocol = { Plain: "tcp", Encrypted: "tls" } as const;
