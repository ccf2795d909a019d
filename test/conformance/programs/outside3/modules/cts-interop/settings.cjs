/** @type {readonly string[]} */
const names = ["locksmith-keys", "locksmith-safes"];

/** @type {(name: string) => boolean} */
function opensArchives(name) {
  return /safes$/.test(name);
}

module.exports = { names, countries: ["SK"], opensArchives };
