/** The check run on the head commit: the check to require. */
import type { Finding } from "@tmes-as-code/policy";
import type { GitHub } from "./github.ts";
import type { Repository } from "./subject.ts";

/** GitHub's limits: annotations of one request, characters of a summary, of a title and of an annotation's title. */
const annotationsAtOnce = 50;
const longestSummary = 65_535;
const longestTitle = 120;
const longestHeadline = 255;

/** A check run that has begun. It blocks until it is concluded. */
export interface CheckRun {
  readonly conclude: (conclusion: Conclusion) => Promise<void>;
}

/** How a check run ends. Never neutral or skipped: GitHub lets both satisfy a required check. */
export interface Conclusion {
  readonly passes: boolean;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** Names of what was handed over: nothing in it is a file of the repository. */
  readonly handedOver: readonly string[];
}

/** Begins a check run on a commit; from now on it replaces an older one of that name. */
export async function beginCheckRun(
  github: GitHub,
  { repository, head, name }: { readonly repository: Repository; readonly head: string; readonly name: string },
): Promise<CheckRun> {
  const { data } = await github.request("POST /repos/{owner}/{repo}/check-runs", {
    ...repository,
    name,
    head_sha: head,
    status: "in_progress",
  });
  return {
    conclude: async ({ passes, title, summary, ...found }) => {
      await github.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...repository,
        check_run_id: data.id,
        status: "completed",
        conclusion: passes ? "success" : "failure",
        output: {
          title: title.slice(0, longestTitle),
          summary: summary.slice(0, longestSummary),
          annotations: annotations(found),
        },
      });
    },
  };
}

type Annotation = Readonly<{
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: "failure" | "warning" | "notice";
  title: string;
  message: string;
}>;

/** The worst first, as many as GitHub takes; the comment and the report have all. */
function annotations({ findings, handedOver }: Pick<Conclusion, "findings" | "handedOver">): Annotation[] {
  const isHandedOver = (file: string): boolean => handedOver.includes(file.split("/")[0] ?? file);
  return findings
    .filter(({ status }) => status === "open")
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap((finding) => annotation(finding) ?? [])
    .filter(({ path }) => !isHandedOver(path))
    .slice(0, annotationsAtOnce);
}

function weight({ severity, introduced }: Finding): number {
  return (severity === "error" ? 2 : 0) + (introduced === true ? 1 : 0);
}

function annotation({ place, severity, rule, version, title, message, remediation }: Finding): Annotation | undefined {
  const location = place.location ?? place.input;
  if (location === undefined || /^(?:\/|\.\.)/.test(location.file)) return undefined;
  const line = location.line ?? 1;
  return {
    path: location.file,
    start_line: line,
    end_line: line,
    annotation_level: severity === "error" ? "failure" : "warning",
    title: message.slice(0, longestHeadline),
    message: [
      ...(message.length > longestHeadline ? [message] : []),
      remediation,
      `${rule}@${String(version)}: ${title}`,
    ].join("\n"),
  };
}
