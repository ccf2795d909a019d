/**
 * Findings that another file shows. An item made in another file is seen from each file that gives values to it. Where that
 * file fails by itself, for every caller, it shows the finding, and the callers do not.
 */
import type { Observation } from "@tmes-as-code/fold";
import type { Finding } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Construct } from "./program-constructs.ts";
import { SettingsWriter } from "./settings-from-values.ts";
import type { Target } from "./targets.ts";

/** A finding, and the place in a file that it leads to. */
export interface Placed {
  readonly finding: Finding;
  readonly target: Target;
}

/** Other files looked at for one file, at most: each costs what checking it does. */
const maxFiles = 8;

/** Whether a finding leads to nothing that is written in the file but a call of what makes the item elsewhere. */
function isAtCall({ construct, node }: Target): boolean {
  const { observation, direct } = construct;
  return !direct && observation.call !== undefined && isPartOf(node, observation.call.node);
}

function isPartOf(node: TSESTree.Node, call: TSESTree.Node): boolean {
  return node === call || ("callee" in call && call.callee === node);
}

/**
 * The findings of a file that another file shows.
 *
 * @param showing - What each file shows that has one of the nodes.
 */
export function shownElsewhere(
  placed: readonly Placed[],
  showing: (nodes: readonly TSESTree.Node[]) => readonly (() => OtherFindings)[],
): readonly Placed[] {
  const candidates = placed.filter(({ target }) => isAtCall(target));
  if (candidates.length === 0) return [];
  const nodes = new Set(
    candidates.flatMap(({ target }) => {
      const { site, calls } = target.construct.observation;
      return [site.node, ...calls.map(({ node }) => node)];
    }),
  );
  const others = showing([...nodes])
    .slice(0, maxFiles)
    .map((find) => find());
  return candidates.filter((one) => others.some((other) => shows(other, one)));
}

/** What another file shows by itself. */
export interface OtherFindings {
  readonly placed: readonly Placed[];
  /** All constructs that it makes. */
  readonly constructs: readonly Construct[];
}

/**
 * Whether a file shows a finding on all it makes in the same way, with calls that are all in the way to this item. Items
 * that it may also make there, with the same settings, count as the same: a subclass may override the method.
 */
function shows({ placed, constructs }: OtherFindings, { finding, target }: Placed): boolean {
  const { site, calls } = target.construct.observation;
  const way = new Set(calls.map(({ node }) => node));
  const alike = constructs.filter(
    ({ observation }) => observation.site.node === site.node && ownCalls(observation).every((node) => way.has(node)),
  );
  const shown = alike.filter(({ observation }) =>
    placed.some(
      (other) =>
        other.target.construct.observation === observation &&
        other.finding.rule === finding.rule &&
        other.finding.verdict === finding.verdict &&
        other.finding.path === finding.path,
    ),
  );
  const settings = new Set(shown.map(settingsText));
  return shown.length > 0 && alike.every((each) => shown.includes(each) || settings.has(settingsText(each)));
}

/** The settings of a construct and what is not known of them. */
function settingsText({ kind, props, overridden }: Construct): string {
  const writer = new SettingsWriter(kind.id);
  if (props !== undefined) writer.properties(props.value, []);
  return JSON.stringify([writer.settings(), writer.unknowns, overridden]);
}

/** The calls in a file that lead to an item, without those that only code outside can make. */
function ownCalls({ calls }: Observation): readonly TSESTree.Node[] {
  return calls.filter(({ own, args }) => own && args !== "unseen").map(({ node }) => node);
}
