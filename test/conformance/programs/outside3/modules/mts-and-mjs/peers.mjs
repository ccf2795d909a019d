/**
 * @typedef {object} Peer
 * @property {string} host
 * @property {boolean} active
 * @property {boolean} mandatory
 * @property {"tls-1.2" | "tls-1.3" | "no-restriction"} version
 */

/** @type {readonly Peer[]} */
export const peers = [
  { host: "docks.example", active: true, mandatory: true, version: "tls-1.3" },
  { host: "customs.example", active: true, mandatory: true, version: "no-restriction" },
  { host: "closed.example", active: false, mandatory: false, version: "no-restriction" },
];
