// Production lets a system read the logs.
module.exports = {
  countries: ["FR", "BE"],
  recovery: false,
  logRetrieval: true,
};
