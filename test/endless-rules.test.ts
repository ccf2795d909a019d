/** Rules that do not end stop the command, synth and ESLint, each with the rule's name. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import { Linter } from "eslint";
import plugin from "eslint-plugin-tmes";
import { describe, expect, test, vi } from "vitest";
import { parser } from "typescript-eslint";
import { endlessModule, writeTinyBundle } from "@tmes-as-code/testing/bundles";
import { check, folderWith, programOf, synthesise } from "./support/surfaces.ts";

/** Combinations of 60 numbers, of which none is found. */
const exponential = `applies := true
finding contains {"path": ["item", "name"], "expected": {"manual": "Never."}} if {
	xs := numbers.range(1, 60)
${["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => `\tsome ${name} in xs`).join("\n")}
	h == input.item.name
}`;

const bundle = writeTinyBundle({
  packs: { acme: { rules: { "acme-endless": {} } } },
  rules: {
    "acme-endless": {
      rego: exponential,
      info: { kinds: ["virus-rule"], reads: [{ path: "item.name", applies: false, finding: true }] },
    },
  },
});

const settings = {
  ...({ direction: "inbound", enabled: true, level: "organization" } as const),
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: false },
} as const;

const document = JSON.stringify({
  apiVersion: "tmes/v1",
  tenant: { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] },
  items: [{ kind: "virus-rule", name: "all", settings }],
});

const program = programOf(settings);

const stopped = /acme-endless was stopped: it took longer than 1 s\./;

describe.each([
  ["a module that does not end", endlessModule("opa_eval")],
  ["a rule of exponential cost", undefined],
])("%s", (_, module) => {
  const layout = (): string => {
    const folder = folderWith({
      "tmes.config.yaml": "packs: [eu-privacy, acme]\nbundles: [./endless]\ntimeout: 1\n",
      "acme.json": document,
    });
    cpSync(bundle, join(folder, "endless"), { recursive: true });
    if (module !== undefined) writeFileSync(join(folder, "endless/policy.wasm"), module);
    return folder;
  };

  test("tmes check exits with 2", () => {
    const { code, text } = check(layout(), "acme.json");
    expect([code, text]).toEqual([2, expect.stringMatching(stopped)]);
  });

  test("synth throws", () => {
    const folder = layout();
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    const synth = (): unknown =>
      synthesise(folder, (app) => {
        const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
          ...{ name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] },
        });
        new TmesVirusRule(tenant, "all", settings);
      });
    expect(synth).toThrow(expect.objectContaining({ name: "PolicyError", message: expect.stringMatching(stopped) }));
    vi.restoreAllMocks();
  });

  test("ESLint reports it", () => {
    const folder = layout();
    const linter = new Linter({ configType: "flat", cwd: folder });
    const config = { files: ["**/*.ts"], languageOptions: { parser }, plugins: { tmes: plugin } };
    const messages = linter.verify(program, [{ ...config, rules: { "tmes/virtual-analyzer-off": "error" } }], {
      filename: join(folder, "main.ts"),
    });
    expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(stopped)]);
  });
});
