import { ESLint } from "eslint"; import tmes from "eslint-plugin-tmes"; import tseslint from "typescript-eslint";
const cwd = process.argv[2]!;
const e = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [{ ...tmes.configs["all"], files: ["**/*.ts"], languageOptions: { parser: tseslint.parser } }] as never });
for (const r of await e.lintFiles(["*.ts"])) for (const m of r.messages) if (!m.message.includes("not declared")) console.log(r.filePath, m.line, m.column, m.endLine, m.endColumn, m.ruleId, m.message);
console.log(tmes.meta.version);
