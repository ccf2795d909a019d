// The author's line, in every way that TypeScript reaches Node.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { TmesSyslogServer, TmesTenant, type TmesSyslogServerProps } from "../src/index.ts";
import { tenantProps, testApp, testTenant } from "./app.ts";

const here = "packages/constructs/test/location.test.ts";

/** The line of this file that has the marker. */
const lineOf = (marker: string): number =>
  readFileSync(import.meta.filename, "utf8")
    .split("\n")
    .findIndex((line) => line.includes(`// ${marker}`)) + 1;

const server: TmesSyslogServerProps = {
  address: "logs.example.com",
  port: 6514,
  protocol: "tls",
  tlsAuthentication: true,
};

class Baseline extends Construct {
  readonly syslog: TmesSyslogServer;
  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.syslog = new TmesSyslogServer(this, "syslog", server); // in the wrapper
  }
}

class CompanyServer extends TmesSyslogServer {
  constructor(scope: Construct, id: string) {
    super(scope, id, server);
  }
}

class CompanyServerOfBerlin extends CompanyServer {}

describe("in this process", () => {
  test("the line with `new`", () => {
    const tenant = new TmesTenant(new TerraformStack(testApp(), "s"), "t", tenantProps()); // plain
    expect(tenant.declaration.location).toMatchObject({ file: here, line: lineOf("plain") });
  });

  test("of a subclass: the line that makes the subclass", () => {
    const item = new CompanyServerOfBerlin(testTenant(), "x"); // subclass
    expect(item.declaration.location).toMatchObject({ file: here, line: lineOf("subclass") });
  });

  test("in a wrapper of the author's own: the line in the wrapper", () => {
    const { syslog } = new Baseline(testTenant(), "x");
    expect(syslog.declaration.location).toMatchObject({ file: here, line: lineOf("in the wrapper") });
  });

  test("Error.stackTraceLimit stays what it was", () => {
    const before = Error.stackTraceLimit;
    testTenant();
    expect(Error.stackTraceLimit).toBe(before);
  });
});

const program = `
import { authorLine } from "./author-line.MODULE";

class Item { readonly location: unknown; constructor() { this.location = authorLine(new.target); } }
class Special extends Item {}
interface Erased { readonly a: string; }

const made: readonly Item[] = [
  new Item(),
  new Special(),
];
console.log(JSON.stringify(made.map((each) => each.location)));
`;

describe("in processes of their own", () => {
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes with ünusual name-")));
    mkdirSync(join(folder, ".git"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const expected = (): readonly object[] => [9, 10].map((line) => ({ file: "src/main.ts", line }));

  const write = (file: string, text: string): string => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  };

  /** Compiles the program as a project's build would, and author-line.ts beside it. */
  function build(
    name: string,
    options: { commonJs?: boolean; inline?: boolean; root?: boolean; source?: string } = {},
  ): string {
    const compilerOptions: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: options.commonJs === true ? ts.ModuleKind.CommonJS : ts.ModuleKind.ES2022,
      rewriteRelativeImportExtensions: true,
      ...(options.inline === true ? { inlineSourceMap: true } : { sourceMap: true }),
    };
    const extension = options.commonJs === true ? "cjs" : "mjs";
    buildSync({
      entryPoints: [join(import.meta.dirname, "../src/author-line.ts")],
      outfile: join(folder, name, `author-line.${extension}`),
      bundle: true,
      platform: "node",
      format: options.commonJs === true ? "cjs" : "esm",
      conditions: ["@tmes-as-code/source"],
      logLevel: "error",
    });
    const source = program.replace("MODULE", extension);
    write("src/main.ts", source);
    const sourceFile = join(folder, "src/main.ts");
    const { outputText, sourceMapText } = ts.transpileModule(source, { compilerOptions, fileName: "main.ts" });
    const placed = (map: string): string => {
      const relative =
        options.root === true
          ? { sourceRoot: "../src", sources: ["main.ts"] }
          : { sources: [options.source ?? "../src/main.ts"] };
      return JSON.stringify({ ...JSON.parse(map), ...relative });
    };
    expect(sourceFile).toContain(folder);
    if (options.inline === true) {
      const text = outputText.replace(/base64,(.*)$/m, (_, map: string) => {
        return `base64,${Buffer.from(placed(Buffer.from(map, "base64").toString())).toString("base64")}`;
      });
      return write(`${name}/main.${extension}`, text);
    }
    write(`${name}/main.js.map`, placed(sourceMapText ?? ""));
    return write(`${name}/main.${extension}`, outputText);
  }

  const run = (...args: string[]): unknown =>
    JSON.parse(
      execFileSync(process.execPath, args, { cwd: tmpdir(), encoding: "utf8", env: { PATH: process.env["PATH"] } }),
    );

  test("ES module, source map beside it", () => {
    expect(run(build("esm", {}))).toMatchObject(expected());
  });
  test("ES module, Node maps (--enable-source-maps)", () => {
    expect(run("--enable-source-maps", build("flag", {}))).toMatchObject(expected());
  });
  test("ES module, inline source map", () => {
    expect(run(build("inline", { inline: true }))).toMatchObject(expected());
  });
  test("CommonJS, source map beside it, with a source root", () => {
    expect(run(build("cjs", { commonJs: true, root: true }))).toMatchObject(expected());
  });
  test("CommonJS, Node maps", () => {
    expect(run("--enable-source-maps", build("cjs-flag", { commonJs: true }))).toMatchObject(expected());
  });
  test("without a source map: the built line", () => {
    const file = build("bare", {});
    writeFileSync(file, readFileSync(file, "utf8").replace(/\/\/# sourceMappingURL=.*/, ""));
    expect(run(file)).toMatchObject(Array(2).fill({ file: "bare/main.mjs" }));
  });
  test("a damaged source map costs the exact line only", () => {
    const file = build("damaged", {});
    writeFileSync(join(folder, "damaged/main.js.map"), "{");
    expect(run(file)).toMatchObject(Array(2).fill({ file: "damaged/main.mjs" }));
  });
  test.each([
    ["read here", []],
    ["that Node maps", ["--enable-source-maps"]],
  ])("a source map %s that leads out of the repository: the built line", (_, flags) => {
    const file = build("repository/dist", { source: "../../src/main.ts" });
    mkdirSync(join(folder, "repository/.git"), { recursive: true });
    expect(run(...flags, file)).toMatchObject(Array(2).fill({ file: "dist/main.mjs" }));
  });
  test("tsx", () => {
    const loader = import.meta.resolve("tsx");
    write("src/author-line.mjs", readFileSync(join(folder, "esm/author-line.mjs"), "utf8"));
    expect(run("--import", loader, write("src/main.ts", program.replace("MODULE", "mjs")))).toMatchObject(expected());
  });
  test("a construct of an installed library: the author's line that called it", () => {
    write(
      "app/node_modules/library/index.mjs",
      `import { authorLine } from "../../../esm/author-line.mjs";\nclass Item { constructor() { this.location = authorLine(new.target); } }\nexport function make() { return new Item(); }\n`,
    );
    const file = write(
      "app/main.mjs",
      `import { make } from "./node_modules/library/index.mjs";\n\nconsole.log(JSON.stringify(make().location));\n`,
    );
    expect(run(file)).toMatchObject({ file: "app/main.mjs", line: 3 });
  });
});
