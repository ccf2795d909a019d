/** Problems that the action reports in one sentence, and the one that a later run may not have. */

/** Something that cannot be used or judged; the message is for the reader of the log, the check run and the summary. */
export class ActionError extends Error {
  override readonly name: string = "ActionError";
}

/** There is nothing to judge here any more: the pull request moved on, was closed or merged. */
export class Stale extends ActionError {
  override readonly name = "Stale";
}

/** GitHub refuses the token something: a fork's token may only read, or a permission is missing. */
export class Refused extends ActionError {
  override readonly name = "Refused";
}
