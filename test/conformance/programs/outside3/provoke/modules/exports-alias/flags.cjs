this.recovery = true;
exports = { retrieval: true };
