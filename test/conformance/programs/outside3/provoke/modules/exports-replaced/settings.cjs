module.exports = { recovery: false };
exports.retrieval = true;
