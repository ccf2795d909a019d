// Helpers for rules.

/** @type {Record<string, string[]>} */
const regions = { adriatic: ["HR", "SI", "IT"] };

/** @param {string} region */
export function countriesOf(region) {
  return regions[region] ?? [];
}

/**
 * The properties of a spam rule for a group.
 *
 * @param {string} group
 * @param {{ order?: number, links?: boolean }} [options]
 * @returns {import("@tmes-as-code/constructs").TmesSpamRuleProps}
 */
export function spamRule(group, options = {}) {
  const { order = 1, links = true } = options;
  const scanners = ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"];
  const props = {
    direction: "inbound",
    enabled: true,
    level: "group",
    recipients: ["group:" + group],
    order: order,
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: links },
      timeOfClick: { enabled: false },
    },
  };
  return Object.assign(props, Object.fromEntries(scanners.map((name) => [name, { enabled: true }])));
}
