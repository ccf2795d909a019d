// Development keeps what it deletes.
module.exports = {
  countries: ["FR"],
  recovery: true,
};
