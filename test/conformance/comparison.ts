/** Every engine on every case in every form, against the reference engine on the case's tenant view. */
import { InputError, readPlan, readTenantDocuments } from "@tmes-as-code/policy";
import { categories, type Case, type Category } from "./cases.ts";
import { cellsOfDenials, cellsOfOpa, deniable, type Cell } from "./cell.ts";
import { documentOf, planOf } from "./forms.ts";
import { allForms, type Form, type OpaEngine, type policySet } from "./opa-engines.ts";
import { judge } from "./wasm-engine.ts";

/** One case in one form, by one engine. */
export interface Compared {
  readonly case: Case;
  readonly form: Form;
  readonly equal: boolean;
  /** One says pass where the other says fail. */
  readonly contrary: boolean;
  /** For people: what this engine said, and what the reference. */
  readonly text: string;
}

/** What was compared of one engine. */
export interface Comparison {
  readonly engine: string;
  readonly cells: readonly Compared[];
}

/** The reference engine on what its sources read. */
export function compareReference(cases: readonly Case[]): Comparison {
  const cells = cases.flatMap((one) => [
    compared(one, "view", judge(one)),
    ...readForms(one).map(({ form, cells: found }) => compared(one, form, found)),
  ]);
  return { engine: "packages/policy (WebAssembly)", cells };
}

/** Another engine. */
export async function compare(engine: OpaEngine, cases: readonly Case[]): Promise<Comparison> {
  const answers = await engine.judge(cases);
  const cells = cases.flatMap((one) =>
    formsOf(one)
      .filter((form) => engine.forms.includes(form))
      .map((form) => {
        const verdicts = answers[one.id]?.[form];
        return compared(one, form, verdicts === undefined ? undefined : cellsOfOpa(verdicts, one.rule, one.view.items));
      }),
  );
  return { engine: engine.name, cells };
}

/** What HCP Terraform gets, compared with what the reference denies. */
export async function compareSet({ name, judge: ask }: typeof policySet, cases: readonly Case[]): Promise<Comparison> {
  const answers = await ask(cases);
  const cells = cases
    .filter((one) => formsOf(one).includes("plan"))
    .map((one) => {
      const expected = deniable(referenceOf(one));
      const denials = answers[one.id];
      const said = denials === undefined ? undefined : cellsOfDenials(denials, one.rule, expected);
      return compared(one, "run", said, expected);
    });
  return { engine: name, cells };
}

/** Forms in which a case can be put: those that the sources of packages/policy take. */
function formsOf(one: Case): readonly Form[] {
  return ["view", ...readForms(one).map(({ form }) => form)];
}

function readForms(one: Case): readonly { readonly form: Form; readonly cells: readonly Cell[] }[] {
  const document = documentOf(one);
  const plan = planOf(one);
  return [
    ...(document === undefined
      ? []
      : read(one, "document", () => readTenantDocuments(JSON.stringify(document), "a.json"))),
    ...(plan === undefined ? [] : read(one, "plan", () => readPlan(JSON.stringify(plan), "plan.json"))),
  ];
}

function read(one: Case, form: Form, source: () => ReturnType<typeof readPlan>) {
  try {
    return [{ form, cells: judge(one, source()) }];
  } catch (error) {
    // What a source refuses is an error of the input and never a verdict.
    if (error instanceof InputError) return [];
    throw error;
  }
}

const references = new Map<Case, readonly Cell[]>();

function referenceOf(one: Case): readonly Cell[] {
  const cells = references.get(one) ?? judge(one);
  references.set(one, cells);
  return cells;
}

function compared(
  one: Case,
  form: Form,
  cells: readonly Cell[] | undefined,
  expected: readonly Cell[] = referenceOf(one),
): Compared {
  const said = JSON.stringify(cells);
  const wanted = JSON.stringify(expected);
  return {
    case: one,
    form,
    equal: said === wanted,
    contrary: contrary(cells ?? [], expected),
    text: `${one.id} as ${form}\n  said ${cells === undefined ? "nothing" : said}\n  not  ${wanted}`,
  };
}

function contrary(a: readonly Cell[], b: readonly Cell[]): boolean {
  const verdicts = new Map(a.map(({ subject, verdict }) => [subject, verdict]));
  return b.some(({ subject, verdict }) => {
    const both = new Set([verdict, verdicts.get(subject)]);
    return both.has("fail") && (both.has("pass") || both.has("not-applicable"));
  });
}

/** A difference that is allowed, and why. */
export interface Allowed {
  readonly engine: string;
  readonly case: string;
  readonly form: Form;
  readonly reason: string;
}

/** The page with the matrix. */
export function matrixPage(comparisons: readonly Comparison[], allowed: readonly Allowed[]): string {
  const all = comparisons.flatMap(({ cells }) => cells);
  const different = all.filter(({ equal }) => !equal).length;
  const reference = comparisons[0]?.cells ?? [];
  const cases = new Set(reference.map((cell) => cell.case));
  const rules = new Set([...cases].map(({ rule }) => rule));
  return `<!-- Generated from test/conformance by \`npm run conformance\`. Do not edit. -->

# One rule, one verdict, in every engine

${cases.size} cases of ${rules.size} rules ([test/conformance](../../test/conformance)), each with the answer that the rule's
page requires. Every engine judges every case. A cell is equal if verdicts, findings with their paths and expected values, and the
reasons of undetermined results are the same as in packages/policy, for every item of the case's tenant.

Each case is a tenant view, with unknown values. If the form allows it, it is also a tenant document and the JSON of a Terraform
plan (\`after_unknown\`, sensitive values). HCP Terraform's policy set reads the plan in {plan, run} and answers what is denied. There,
everything else passes or does not apply, which counts as equal.

| Engine | Form | ${categories.join(" | ")} | all |
| --- | --- | ${categories.map(() => "---").join(" | ")} | --- |
${comparisons
  .flatMap((comparison) =>
    allForms
      .filter((form) => comparison.cells.some((cell) => cell.form === form))
      .map((form) => matrixRow(comparison, form)),
  )
  .join("\n")}

${all.length} cells, ${different} different.

## Allowed differences

${allowed.length === 0 ? "None." : allowed.map((one) => `- ${one.engine}, ${one.case}, as ${one.form}: ${one.reason}`).join("\n")}
`;
}

function matrixRow({ engine, cells }: Comparison, form: Form): string {
  const count = (category: Category | undefined): string => {
    const own = cells.filter(
      (cell) => cell.form === form && (category === undefined || cell.case.category === category),
    );
    const equal = own.filter((cell) => cell.equal).length;
    return equal === own.length ? String(own.length) : `${equal} of ${own.length}`;
  };
  return `| ${[engine, form, ...categories.map(count), count(undefined)].join(" | ")} |`;
}
