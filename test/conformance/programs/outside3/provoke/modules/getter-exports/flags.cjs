let reads = 0;
Object.defineProperty(exports, "recovery", { enumerable: true, get: () => (reads += 1) > 1 });
exports.addIn = false;
Object.defineProperty(exports, "addIn", { get: () => true });
