const settings = require("./settings.json");
settings.recovery = true;
settings.list.push(3);
