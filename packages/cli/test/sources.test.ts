import { spawnSync } from "node:child_process";
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compliant, config } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const tenant = {
  tmes: "tenant/v1",
  tenant: "acme-eu",
  name: "acme-eu",
  settings: {
    site: "eu",
    edition: "standard",
    dataSubjects: ["DE"],
    noticeVersion: "2018-08-02",
    inventory: "partial",
  },
};
const rule = (name: string): object => ({
  tmes: "virus-rule/v1",
  tenant: "acme-eu",
  name,
  settings: { direction: "inbound", virtualAnalyzer: { enabled: true } },
});

const resource = (address: string, input: object): object => ({
  address,
  mode: "managed",
  type: "terraform_data",
  name: address.split(".").at(-1)?.replace(/\[.*/, ""),
  values: { input },
});

/** A state of a root module that calls another, which has a block with `count`. */
const state = JSON.stringify({
  format_version: "1.0",
  values: {
    root_module: {
      resources: [
        resource("terraform_data.tenant", tenant),
        resource("terraform_data.own", rule("own")),
        resource("terraform_data.merged", rule("merged")),
        resource("terraform_data.elsewhere", rule("elsewhere")),
      ],
      child_modules: [
        {
          address: 'module.rules["a.b"]',
          resources: [
            resource('module.rules["a.b"].terraform_data.rule[0]', rule("a0")),
            resource('module.rules["a.b"].terraform_data.rule[1]', rule("a1")),
          ],
        },
      ],
    },
  },
});

const main = `locals { on = { enabled = true } }

resource "terraform_data" "tenant" {
  input = {
    tmes = "tenant/v1", tenant = "acme-eu", name = "acme-eu"
    settings = {
      site = "eu"
    }
  }
}

# Its settings are written out.
resource "terraform_data" "own" {
  input = {
    tmes   = "virus-rule/v1"
    settings = {
      direction         = "inbound"
      "virtualAnalyzer" = { /* é😀 */ enabled = true }
    }
  }
}

resource "terraform_data" "merged" {
  input = {
    settings = merge({ direction = "inbound" }, { virtualAnalyzer = local.on })
  }
}

module "rules" {
  for_each = toset(["a.b"])
  source   = "./modules/rules"
}
`;

const files = {
  "tmes.config.yaml": config,
  "state.json": state,
  "infra/main.tf": main,
  "infra/modules/rules/rules.tf": `resource "terraform_data" "rule" {
  count = 2
  input = { settings = { virtualAnalyzer = {
    enabled = true
  } } }
}
`,
};

interface Found {
  readonly item?: { readonly name: string };
  readonly rule: string;
  readonly place: { readonly location?: object; readonly address?: string };
}

/** Where the findings of a rule are, by item. */
async function places(
  cwd: string,
  sources: string,
  notes = "",
  file = "state.json",
): Promise<Readonly<Record<string, unknown>>> {
  const { stdout, stderr } = await tmes(["check", file, "--sources", sources, "--format", "json"], { cwd });
  expect(stderr).toBe(notes);
  const { findings }: { findings: readonly Found[] } = JSON.parse(stdout);
  return Object.fromEntries(
    findings
      .filter((finding) => finding.rule === "virtual-analyzer-off")
      .map(({ item, place }) => [item?.name ?? "", place.location ?? place.address]),
  );
}

describe("--sources with HCL", () => {
  it("finds the lines of settings, through modules and instances, as far as they are written out", async () => {
    expect(await places(folderWith({ ...files, ".git/HEAD": "" }), "infra")).toEqual({
      own: { file: "infra/main.tf", line: 18, column: 39 },
      merged: { file: "infra/main.tf", line: 25, column: 5 },
      elsewhere: "terraform_data.elsewhere",
      a0: { file: "infra/modules/rules/rules.tf", line: 4, column: 5 },
      a1: { file: "infra/modules/rules/rules.tf", line: 4, column: 5 },
    });
  });

  it("takes the input of an override, and shows no line of a file that is not HCL, with a note", async () => {
    const override = `resource "terraform_data" "own" {\n  input = { settings = { virtualAnalyzer = { enabled = true } } }\n}\n`;
    const found = await places(
      folderWith({
        ...files,
        ".git/HEAD": "",
        "infra/own_override.tf": override,
        "infra/modules/rules/rules.tf": '# A comment.\nresource "terraform_data" "rule" {',
      }),
      "infra",
      "note: infra/modules/rules/rules.tf: line 2 is not HCL, so no line of this file is shown.\n",
    );
    expect(found).toMatchObject({
      own: { file: "infra/own_override.tf", line: 2, column: 46 },
      a0: 'module.rules["a.b"].terraform_data.rule[0]',
    });
  });

  it("shows no line of a file outside of the repository", async () => {
    const outside = folderWith({ "main.tf": main });
    expect((await places(folderWith({ ...files, ".git/HEAD": "" }), outside))["own"]).toBe("terraform_data.own");
  });

  it("finds them as it is built, too", async () => {
    const cwd = folderWith({ ...files, ".git/HEAD": "" });
    const { stdout } = await tmes(["check", "state.json", "--sources", "infra", "--verbose"], { cwd, built: true });
    expect(stdout).toContain("infra/main.tf:18:39");
  });

  it("finds the line of what cannot be read", async () => {
    const wrong = state.replace('"enabled":true', '"enabled":"yes"');
    expect(wrong).not.toBe(state);
    const cwd = folderWith({ ...files, ".git/HEAD": "", "state.json": wrong });
    const { code, stderr } = await tmes(["check", "state.json", "--sources", "infra"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("error: infra/main.tf:18:39: terraform_data.own: ");
    const plain = await tmes(["check", "state.json"], { cwd });
    expect(plain.stderr).toContain("error: state.json: terraform_data.own: ");
  });

  it("says what it expects where there is neither", async () => {
    const cwd = folderWith({ ...files, "docs/x.md": "" });
    const { code, stderr } = await tmes(["check", "state.json", "--sources", "docs"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("error: docs: there is no tmes-sources.json in its stacks, and no .tf file.");
  });
});

it("needs the plan or state of Terraform code beside documents", async () => {
  const document = compliant.replace("acme-eu", "acme-two");
  const cwd = folderWith({ ...files, ".git/HEAD": "", "tenants/two.yaml": document });
  const alone = await tmes(["check", "."], { cwd });
  expect(alone.code).toBe(2);
  expect(alone.stderr.match(/^error: .*/gm)).toEqual([
    "error: infra/main.tf: it is Terraform code that declares tenant settings, and no plan or state of it is checked.",
  ]);
  const { code, stdout, stderr } = await tmes(["check", ".", "state.json", "--format", "json"], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(JSON.parse(stdout)).toHaveProperty(
    "notRead",
    expect.arrayContaining([{ file: "infra/main.tf", reason: "it is Terraform code" }]),
  );
  expect((await tmes(["check", "tenants"], { cwd })).code).toBe(0);
});

/** Files of HCL. A line that a finding is shown on ends with `#>` and the names of the items. */
const written: Readonly<Record<string, string>> = {
  "main.tf": `locals {
  rules = {
    "in.bound" = "inbound"
    plain      = "inbound"
  }
}

resource "terraform_data" "tenant" {
  input = {
    tmes     = "tenant/v1"
    tenant   = "acme-eu"
    name     = "acme-eu"
    settings = { site = "eu", edition = "standard", dataSubjects = ["DE"], noticeVersion = "2018-08-02", inventory = "partial" }
  }
}

resource "terraform_data" "counted" {
  count = 2
  input = {
    tmes   = "virus-rule/v1"
    tenant = "acme-eu"
    name   = "counted-\${count.index}"
    settings = {
      # A comment, "quoted", with { a brace.
      direction      : "inbound",
      virtualAnalyzer: { enabled: count.index < 2, }, #> counted-0 counted-1
    }
  }
}

resource terraform_data each {
  for_each = local.rules
  input = {
    tmes   = "virus-rule/v1"
    tenant = "acme-eu"
    name   = "each-\${each.key}"
    settings = {
      direction       = each.value
      notes           = <<-TEXT
        virtualAnalyzer = { enabled = true }
      TEXT
      virtualAnalyzer = {
        enabled = true #> each-in.bound each-plain
      }
    }
  }
}

module "nested" {
  source   = "./modules/../modules/outer/"
  for_each = toset(["a.b", "c[0]", "d\\"e"])
  name     = each.key
}
`,
  "module.tf": `module "through" {
  source = "./modules/through"
  settings = {
    direction       = "inbound"
    virtualAnalyzer = { enabled = true }
  }
}
`,
  "modules/outer/outer.tf": `variable "name" { type = string }

module "inner" {
  count  = 2
  source = "../inner"
  name   = "\${var.name}-\${count.index}"
}
`,
  "modules/inner/inner.tf": `variable "name" { type = string }

resource "terraform_data" "rule" {
  input = {
    tmes     = "virus-rule/v1"
    tenant   = "acme-eu"
    name     = var.name
    settings = { (local.key) = { enabled = true }, direction = "inbound" } #> a.b-0 a.b-1 c[0]-0 c[0]-1 d"e-0 d"e-1
  }
}

locals { key = "virtualAnalyzer" }
`,
  "modules/through/through.tf": `variable "settings" { type = any }

resource "terraform_data" "rule" { #> through-one
  for_each = { one = 1 }
  input = merge({ tmes = "virus-rule/v1", tenant = "acme-eu" }, {
    name     = "through-\${each.key}"
    settings = var.settings
  })
}
`,
};

/** The marked lines, by item. */
function marked(files: Readonly<Record<string, string>>): Readonly<Record<string, object>> {
  const lines = Object.entries(files).flatMap(([name, text]) =>
    text.split("\n").map((line, index) => ({ at: { file: `infra/${name}`, line: index + 1 }, line })),
  );
  return Object.fromEntries(
    lines.flatMap(({ at, line }) => (line.split(" #> ")[1]?.split(" ") ?? []).map((item) => [item, at] as const)),
  );
}

function terraform(cwd: string, ...args: readonly string[]): string {
  const env = { ...process.env, TF_IN_AUTOMATION: "1" };
  const { status, stdout, stderr } = spawnSync("terraform", args, { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`terraform ${args.join(" ")}: ${stderr}${stdout}`);
  return stdout;
}

const hasTerraform = spawnSync("terraform", ["version"]).status === 0;

it.skipIf(!hasTerraform)(
  `finds the lines of a state that Terraform wrote${hasTerraform ? "" : " (skipped: no terraform on PATH)"}`,
  async () => {
    const infra = Object.entries(written).map(([name, text]) => [`infra/${name}`, text] as const);
    const cwd = folderWith({ "tmes.config.yaml": config, ".git/HEAD": "", ...Object.fromEntries(infra) });
    const folder = join(cwd, "infra");
    terraform(folder, "init", "-input=false");
    terraform(folder, "apply", "-input=false", "-auto-approve");
    writeFileSync(join(cwd, "state.json"), terraform(folder, "show", "-json"));
    const shown = await places(cwd, "infra");
    expect(Object.keys(shown).sort()).toEqual(Object.keys(marked(written)).sort());
    expect(shown).toMatchObject(marked(written));
    expect(await places(cwd, "infra", "", "infra/terraform.tfstate")).toEqual(shown);
  },
);

describe("Terraform code that is newer than its state", () => {
  it.each([
    [
      "main.tf",
      60,
      ["note: main.tf is newer than state.json, and was not checked. If it changed, make the plan again.\n"],
    ],
    ["main.tf", 5, []],
    ["other.tf", 60, []],
    ["main.tf", -60, []],
  ])("%s, %i seconds later", async (file, seconds, notes) => {
    const cwd = folderWith({
      "state.json": state,
      "tmes.config.yaml": config,
      "main.tf": main,
      "other.tf": 'variable "region" {}\n',
    });
    const [then, now] = [new Date("2026-01-31T12:00:00Z"), new Date("2026-01-31T12:01:00Z")];
    for (const each of ["state.json", "main.tf", "other.tf"]) utimesSync(join(cwd, each), then, then);
    utimesSync(join(cwd, file), now, new Date(then.getTime() + seconds * 1000));
    const { code, stderr } = await tmes(["check", "state.json"], { cwd });
    expect([code, stderr]).toEqual([1, notes.join("")]);
  });
});
