/** Libraries that are loaded when they are first needed: who only names rules, as a lint plugin does, needs none of them. */
import { createRequire } from "node:module";
import type * as JsoncParser from "jsonc-parser";
import type * as Yaml from "yaml";
import { usePart } from "./used-code.ts";

const require = createRequire(import.meta.url);

/** The YAML library. */
// `require` cannot tell types; the packages' own declarations are of these very modules.
export const yaml = (): typeof Yaml => {
  usePart("yaml");
  return require("yaml") as typeof Yaml;
};

/** The parser that finds errors and places in JSON texts. */
export const jsoncParser = (): typeof JsoncParser => require("jsonc-parser") as typeof JsoncParser;

/** The runtime of compiled rules; its types do not say truly what it exports, so it is looked at when used. */
export const opaWasm = (): unknown => require("@open-policy-agent/opa-wasm");
