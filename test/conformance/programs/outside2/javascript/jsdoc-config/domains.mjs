// Domains with DMARC.
// @ts-check

/**
 * @typedef {object} Domain
 * @property {string} name
 * @property {boolean} lenient
 * @property {boolean} [reports]
 */

/** @type {Domain[]} */
export const domains = [
  { name: "phalarope.example", lenient: false },
  { name: "lists.phalarope.example", lenient: true, reports: true },
];
