/** `policy-validation-report.json`: the shape of AWS CDK's policy validation report, and our own beside it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inert, maskMember, version, type Finding, type Report } from "@tmes-as-code/policy";
import { reportRoot, synthDigests, validationReportFile } from "@tmes-as-code/policy/node";
import type { App, IConstruct } from "../cdktf.ts";
import { locationText } from "../errors.ts";
import { TmesResource } from "../resource.ts";

const pluginName = "tmes-as-code";

/** Writes the report of a synth. */
export function writeValidationReport(app: App, report: Report): void {
  const open = report.findings.filter(({ status }) => status === "open");
  const status = open.some(({ severity }) => severity === "error") ? "failure" : "success";
  const byRule = new Map<string, Finding[]>();
  for (const finding of open) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const constructs = new Map(app.node.findAll().map((each) => [each.node.path, each]));
  const document = {
    title: "Validation Report",
    pluginReports: [
      {
        pluginName,
        version,
        summary: {
          pluginName,
          status,
          metadata: { bundle: report.bundle.digest, config: report.configurations[0].digest, today: report.today },
        },
        violations: [...byRule].map(([rule, findings]) => violation(constructs, rule, findings)),
      },
    ],
    ...synthDigests(app.outdir, reportRoot()),
    tmes: report,
  };
  writeFileSync(join(app.outdir, validationReportFile), inert(`${JSON.stringify(document, maskMember, 2)}\n`));
}

function violation(
  constructs: ReadonlyMap<string, IConstruct>,
  ruleName: string,
  findings: readonly Finding[],
): object {
  const [first] = findings;
  return {
    ruleName,
    description: first?.title ?? ruleName,
    severity: findings.some(({ severity }) => severity === "error") ? "error" : "warning",
    fix: first?.remediation ?? "",
    ruleMetadata: { version: String(first?.version ?? 1) },
    violatingResources: findings.map(resource),
    violatingConstructs: findings.map((finding) => ({ ...construct(constructs, finding), ...resource(finding) })),
  };
}

function resource({ place, path, message }: Finding): object {
  return {
    resourceLogicalId: place.address?.replace(/^.*\./, "") ?? "",
    templatePath: place.input?.file ?? "",
    locations: [path === "" ? message : `${path}: ${message}`],
  };
}

function construct(constructs: ReadonlyMap<string, IConstruct>, { place }: Finding): object {
  if (place.construct === undefined) return {};
  const scopes = constructs.get(place.construct)?.node.scopes ?? [];
  const trace = scopes.slice(1).reduceRight<object | undefined>(traced, undefined);
  return { constructPath: place.construct, ...(trace === undefined ? {} : { constructStack: trace }) };
}

/** One construct of the way from the app to the one concerned. */
function traced(child: object | undefined, scope: IConstruct): object {
  const location = TmesResource.isTmesResource(scope) ? scope.declaration.location : undefined;
  return {
    id: scope.node.id,
    path: scope.node.path,
    construct: scope.constructor.name,
    ...(location === undefined ? {} : { location: locationText(location) }),
    ...(child === undefined ? {} : { child }),
  };
}
