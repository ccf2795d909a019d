/** Lints a text with the plugin, as ESLint does. */
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../src/index.ts";

export interface LintOptions {
  /** Rules to run; all by default. */
  readonly rules?: readonly string[];
  readonly file?: string;
  /** `false`: ESLint's own parser for JavaScript. */
  readonly typescript?: boolean;
}

/** The messages of the plugin's rules. */
export function lint(
  code: string,
  { rules = Object.keys(plugin.rules), file = "main.ts", typescript = true }: LintOptions = {},
): Linter.LintMessage[] {
  const linter = new Linter({ cwd: "/" });
  return linter.verify(
    code,
    [
      {
        files: ["**/*.{ts,mts,cts,js}"],
        plugins: { tmes: plugin },
        linterOptions: { reportUnusedDisableDirectives: "off" },
        ...(typescript ? { languageOptions: { parser } } : {}),
        rules: Object.fromEntries(rules.map((rule) => [`tmes/${rule}`, "error"])),
      },
    ],
    { filename: file },
  );
}
