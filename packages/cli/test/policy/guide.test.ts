/** docs/guides/write-a-rule.md, followed step by step: every command it shows prints what it shows. */
import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, tmes } from "../run.ts";

const root = join(import.meta.dirname, "../../../..");
const guide = readFileSync(join(root, "docs/guides/write-a-rule.md"), "utf8");
const example = join(root, "examples/custom-pack");
const id = "acme-reports-at-most-monthly";
const rule = `rules/${id}/rule.rego`;
const rego = readFileSync(join(example, rule), "utf8");

/** Blocks of code in a language. */
function blocks(language: string): readonly string[] {
  return [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, one, text = ""]) =>
    one === language ? [text] : [],
  );
}

/** Commands with what they print, in the order of the guide. */
const commands = blocks("text").flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((each) => {
      const [command = "", ...output] = each.split("\n");
      return { command, output: output.join("\n") };
    }),
);

/** What differs from machine to machine, and from one version of the rules to the next. */
const masked = (text: string): string =>
  text.replace(/^( +time +worst case) [\d.e+-]+ ×/gm, "$1 …").replace(/revision [0-9a-f]{12}\./g, "revision ….");

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** A command of the guide does what the guide shows; `[…]` stands for lines that are left out there. */
async function follow(position: number, cwd: string, code: number): Promise<void> {
  const { command, output } = commands[position] ?? { command: "", output: "" };
  expect(command).toMatch(/^tmes /);
  const run = await tmes(command.split(" ").slice(1), { cwd });
  const lines = masked(output).trimEnd().split("\n");
  const pattern = lines.map((line) => (line === "[…]" ? "(?:.*\n)*?" : `${escaped(line)}\n`)).join("");
  const said = masked(`${run.stdout}${run.stderr}`).trimEnd();
  expect(run.code, said).toBe(code);
  if (!new RegExp(`^${pattern}$`).test(`${said}\n`)) expect(said, command).toBe(lines.join("\n"));
}

describe("the guide", { timeout: 600_000 }, () => {
  beforeAll(() => {
    expect(commands.map(({ command }) => command)).toEqual([
      `tmes policy new ${id} --kind scheduled-report --setting frequency`,
      "tmes policy test",
      "tmes policy check",
      "tmes policy check",
      "tmes check tenants",
      "tmes policy build --config tmes.config.yaml --out opa --sign private.pem",
      "tmes policy verify opa/policies.tar.gz --key public.pem",
      "opa run --server --bundle opa/policies.tar.gz --verification-key public.pem",
      "tmes policy check",
    ]);
  });

  it("shows what is in examples/custom-pack", () => {
    const [shown = ""] = blocks("rego");
    expect(rego).toContain(shown);
    const [pack = "", configuration = ""] = blocks("yaml");
    expect(readFileSync(join(example, "packs/works-agreement.yaml"), "utf8")).toContain(pack);
    expect(readFileSync(join(example, "organisation/tmes.config.yaml"), "utf8")).toContain(configuration);
    const exported = /exports `("[^`]+)`/.exec(guide)?.[1] ?? "none";
    expect(readFileSync(join(example, "package.json"), "utf8")).toContain(exported);
  });

  it("starts a rule, makes it one's own and checks it (steps 2 to 5, and 8)", async () => {
    const own = folderWith({ ".keep": "" });
    const write = (text: string): void => {
      writeFileSync(join(own, "policies", rule), text);
    };
    await follow(0, own, 0);
    await follow(1, own, 0);
    cpSync(join(example, "rules"), join(own, "policies/rules"), { recursive: true });
    write(rego.replace("frequency in", "frequenzy in"));
    await follow(2, own, 2);
    write(rego);
    const tested = await tmes(["policy", "test", "--min-coverage", "100"], { cwd: own });
    expect(tested, tested.stderr).toMatchObject({ code: 0, stderr: "" });
    mkdirSync(join(own, "policies/packs"));
    writeFileSync(join(own, "policies/packs/works-agreement.yaml"), blocks("yaml")[0] ?? "");
    await follow(3, own, 0);

    const build = /`tmes (policy build --out dist)`/.exec(guide)?.[1] ?? "";
    expect(await tmes(build.split(" "), { cwd: own })).toMatchObject({ code: 0, stderr: "" });
    write(rego.replace('{"daily", "weekly"}', '{"daily"}'));
    await follow(8, own, 1);
  });

  it("uses the rule as a package, and signs it for any OPA (steps 6 and 7)", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    const installed = "node_modules/@example/works-agreement";
    const organisation = folderWith({
      "private.pem": privateKey,
      "public.pem": publicKey,
      [`${installed}/package.json`]: readFileSync(join(example, "package.json")),
    });
    for (const part of ["rules", "packs"])
      cpSync(join(example, part), join(organisation, installed, part), { recursive: true });
    cpSync(join(example, "organisation"), organisation, { recursive: true });
    const build = /`tmes (policy build \. --out dist)`/.exec(guide)?.[1] ?? "";
    expect(await tmes(build.split(" "), { cwd: join(organisation, installed) })).toMatchObject({ code: 0 });
    await follow(4, organisation, 1);
    await follow(5, organisation, 0);
    await follow(6, organisation, 0);
  });
});
