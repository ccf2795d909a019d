const settings = require("./settings.cjs");
settings.recovery = true;
