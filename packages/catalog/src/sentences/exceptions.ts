/** What is said of exceptions themselves. By what is wrong with one. */

/** `actual` is a list where there are several values. */
export const exceptionSentences = {
  expired: {
    title: "An exception has expired",
    message: "Exception {id} held until {expires}. What it covered counts again.",
    actual: ["{expires}"],
    expected: "a day in the future",
    remediation: "Fix what it covers and remove it, or have it approved again with a later `expires`.",
  },
  "over-long": {
    title: "An exception is valid for too long",
    message:
      "Exception {id} expires on {expires}. The packs allow at most {maxDays} days from today. Until it is shortened it covers nothing.",
    actual: ["{expires}"],
    expected: "a day at most {maxDays} days from today",
    remediation: "Choose an earlier `expires`, and decide again on that day.",
  },
  "self-approved": {
    title: "An exception is approved by its owner",
    message: "Owner and approver of exception {id} are the same, so it has not been reviewed. It covers nothing.",
    actual: ["{approver}"],
    expected: "an approver who is not the owner",
    remediation: "Ask those responsible for the rule to approve it, such as the privacy team.",
  },
  personal: {
    title: "An exception names a person",
    message:
      "Owner or approver of exception {id} is neither a team handle nor a role address, so it may be a person. It covers nothing.",
    actual: ["{owner}", "{approver}"],
    expected: "team handles such as @org/team, or role addresses such as privacy@example.com",
    remediation:
      "Name the team or role that is responsible. The configuration keeps names for good, and people change jobs.",
  },
  lapsed: {
    title: "An exception is for another version of its rule",
    message:
      "Exception {id} was made for {rule}@{version}, and the rule has changed since. What it covered counts again.",
    actual: ["{rule}@{version}"],
    expected: "the version that `tmes explain {rule}` shows",
    remediation:
      "Read what changed in the rule. If the decision still holds, have it approved again for the new version.",
  },
  unmatched: {
    title: "An exception covers nothing",
    message:
      "Exception {id} matches nothing on tenant {tenant}. Its item, path or value has changed, or what {covered} was fixed.",
    actual: ["nothing it covers"],
    expected: "a finding it covers",
    remediation: "Remove it. If another finding took its place, decide about that one.",
  },
} as const;

/** What an exception covers, in words that fit after "what". */
export const coveredWords = {
  fail: "failed",
  undetermined: "could not be decided",
} as const;
