// All environments.
module.exports.environments = {
  development: require("./development.cjs"),
  production: require("./production.cjs"),
};
