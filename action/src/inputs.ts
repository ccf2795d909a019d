/** What the workflow sets; see `action.yml`. */
import { resolve } from "node:path";
import { getBooleanInput, getInput, getMultilineInput } from "@actions/core";
import { ActionError } from "./errors.ts";

/** Inputs of the action. */
export interface Inputs {
  /** The branch that the check guards. */
  readonly branch: string;
  /** Artifact of the job that runs the pull request's code; empty for none. */
  readonly artifact: string;
  /** Tenant documents in the repository. */
  readonly paths: readonly string[];
  /** Where the base is checked out, absolute. */
  readonly folder: string;
  /** The command's script, absolute. */
  readonly tmes: string;
  readonly checkName: string;
  readonly comment: boolean;
  readonly sarif: boolean;
  readonly token: string;
}

/** @throws ActionError when an input is missing or cannot be meant. */
export function readInputs(): Inputs {
  const folder = resolve(process.env["GITHUB_WORKSPACE"] ?? ".", getInput("working-directory"));
  const inputs = {
    branch: getInput("branch", { required: true }),
    artifact: getInput("artifact"),
    paths: getMultilineInput("paths"),
    folder,
    tmes: resolve(folder, getInput("tmes", { required: true })),
    checkName: getInput("check-name", { required: true }),
    comment: getBooleanInput("comment"),
    sarif: getBooleanInput("sarif"),
    token: getInput("token", { required: true }),
  };
  if (inputs.artifact === "" && inputs.paths.length === 0) {
    throw new ActionError("There is nothing to judge: set `artifact`, `paths` or both.");
  }
  const option = inputs.paths.find((path) => path.startsWith("-"));
  if (option !== undefined) throw new ActionError(`\`paths\` names ${option}, which is an option and not a path.`);
  return inputs;
}
