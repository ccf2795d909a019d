module.exports = exports = { on: false };
exports.on = true;
