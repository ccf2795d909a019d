"use strict";

const defaults = {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: true, senderAddresses: false },
};

/** @param {boolean} withSenders */
exports.suspiciousObjects = function suspiciousObjects(withSenders) {
  return { ...defaults, threatIntelligence: { ...defaults.threatIntelligence, senderAddresses: withSenders } };
};

exports.companies = ["alder", "birch"];
