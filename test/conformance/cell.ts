/** One cell of the comparison: what an engine says of one rule on one subject, in one form for all engines. */
import { pathText, type Path, type RawFinding, type RawResult, type Report } from "@tmes-as-code/policy";

/** The form. Everything in it is sorted. */
export interface Cell {
  /** `kind/name`, or `tenant`. */
  readonly subject: string;
  readonly verdict: string;
  readonly applicabilityOpen: boolean;
  /** `<path> <expected>` of each certain finding; of an undetermined verdict, what is shown as possible. */
  readonly findings: readonly string[];
  /** `<path> <reason>` of what an undetermined verdict depends on. */
  readonly unknown: readonly string[];
}

/** A result as an OPA gives it. */
export interface OpaVerdict extends RawResult {
  readonly rule: string;
  readonly item?: { readonly kind: string; readonly name: string };
}

/** Cells of one rule from what an OPA answered about a tenant with these items. */
export function cellsOfOpa(
  verdicts: readonly OpaVerdict[],
  rule: string,
  declared: readonly { readonly kind: string; readonly name: string }[],
): readonly Cell[] {
  const places = new Places(declared);
  return sorted(
    verdicts
      .filter((verdict) => verdict.rule === rule)
      .map((raw) => {
        const { findings, possible, unknown } = raw;
        const shown = raw.verdict === "fail" ? (findings.length > 0 ? findings : possible) : [];
        const [first] = order(possible.map(asEngine));
        const decisive =
          first?.path ?? order(unknown.map(({ path, reason, open }) => ({ path, reason, open })))[0]?.path;
        return {
          subject: subjectText(raw.item),
          verdict: raw.verdict,
          applicabilityOpen: raw.applicabilityOpen,
          findings:
            raw.verdict === "undetermined"
              ? [places.finding(decisive, first?.expected)]
              : shown.map(({ path, expected }) => places.finding(path, expected)).sort(),
          unknown:
            raw.verdict === "undetermined"
              ? unknown.map(({ path, reason }) => `${places.unknown(path, decisive)} ${reason}`).sort()
              : [],
        };
      }),
  );
}

/** Cells of one rule from a report. */
export function cellsOfReport({ results = [], findings }: Report, rule: string): readonly Cell[] {
  return sorted(
    results
      .filter((result) => result.rule === rule)
      .map(({ item, verdict, applicabilityOpen }) => {
        const own = findings.filter(
          (finding) => finding.rule === rule && (item === undefined || sameItem(finding.item, item)),
        );
        return {
          subject: subjectText(item),
          verdict,
          applicabilityOpen,
          findings: own.map((found) => findingText(placed(found, item), found.expected)).sort(),
          unknown: own.flatMap(({ unknown }) => unknown.map(({ path, reason }) => `${path} ${reason}`)).sort(),
        };
      }),
  );
}

/** What HCP Terraform and conftest are given of a finding. */
export type Denial = Pick<Report["findings"][number], "rule" | "item" | "path" | "expected" | "verdict" | "unknown">;

/** Cells of one rule as far as denials show: what is not denied passes, and it is unknown whether the rule applies. */
export function deniable(cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => ({
    ...cell,
    verdict: cell.verdict === "not-applicable" ? "pass" : cell.verdict,
    applicabilityOpen: false,
  }));
}

/** The same from denials, for the subjects of `expected` and for all that is denied besides. */
export function cellsOfDenials(denials: readonly Denial[], rule: string, expected: readonly Cell[]): readonly Cell[] {
  const own = denials.filter((denial) => denial.rule === rule);
  const overTenant = expected.some(({ subject }) => subject === "tenant");
  const subjectOf = ({ item }: Denial): string => subjectText(overTenant ? undefined : item);
  const subjects = new Set([...expected.map(({ subject }) => subject), ...own.map(subjectOf)]);
  return sorted(
    [...subjects].map((subject) => {
      const about = own.filter((denial) => subjectOf(denial) === subject);
      return {
        subject,
        verdict: about[0]?.verdict ?? "pass",
        applicabilityOpen: false,
        findings: about
          .map((denial) => findingText(placed(denial, overTenant ? undefined : denial.item), denial.expected))
          .sort(),
        unknown: about.flatMap(({ unknown }) => unknown.map(({ path, reason }) => `${path} ${reason}`)).sort(),
      };
    }),
  );
}

/** A finding of a rule over a tenant names the item it points at. */
function placed(found: Pick<Denial, "item" | "path">, item: Report["findings"][number]["item"]): string {
  return item === undefined && found.item !== undefined ? `${subjectText(found.item)} ${found.path}` : found.path;
}

function sameItem(a: Report["findings"][number]["item"], b: { readonly kind: string; readonly name: string }): boolean {
  return a?.kind === b.kind && a.name === b.name;
}

function findingText(path: string, expected: unknown): string {
  return `${path} ${JSON.stringify(expected)}`;
}

function subjectText(item: { readonly kind: string; readonly name: string } | undefined): string {
  return item === undefined ? "tenant" : `${item.kind}/${item.name}`;
}

/** Paths of a rule's input as reports write them. */
class Places {
  readonly #declared: ReadonlySet<string>;

  constructor(declared: readonly { readonly kind: string; readonly name: string }[]) {
    this.#declared = new Set(declared.map(subjectText));
  }

  finding(path: Path | undefined, expected: unknown): string {
    if (path === undefined) return findingText("", expected);
    const owner = this.#owner(path);
    return findingText(owner === undefined ? shortened(path) : `${owner} ${pathText(path.slice(3))}`, expected);
  }

  /** In a finding about `decisive`: a path of the same item is within it. */
  unknown(path: Path, decisive: Path | undefined): string {
    const owner = this.#owner(path);
    const same = owner !== undefined && decisive !== undefined && owner === this.#owner(decisive);
    return same ? pathText(path.slice(3)) : shortened(path);
  }

  /** The declared item of a tenant that a path is in; an undeclared one has no place of its own. */
  #owner([root, kind, name]: Path): string | undefined {
    const owner = `${String(kind)}/${String(name)}`;
    return root === "items" && this.#declared.has(owner) ? owner : undefined;
  }
}

function shortened(path: Path): string {
  return pathText(path[0] === "item" ? path.slice(1) : path);
}

/** The engine sorts findings by their text, which starts with the path. */
function asEngine({ path, expected, message, args }: RawFinding): RawFinding {
  return {
    path,
    expected,
    ...(message === undefined ? {} : { message }),
    ...(args === undefined ? {} : { args }),
  };
}

function order<T>(values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, key: JSON.stringify(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}

function sorted(cells: readonly Cell[]): readonly Cell[] {
  return cells.toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}
