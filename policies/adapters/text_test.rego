package tmes.adapters.text_test

import data.tmes.adapters.names
import data.tmes.adapters.text

test_paths if {
	text.path(["settings", "peers", 0, "tls"]) == "settings.peers[0].tls"
	text.path(["items", "virus-rule", "R&D <b>", "x"]) == `items.virus-rule["R&D <b>"].x`
	text.path([]) == ""
}

test_json_is_as_javascript_writes_it if {
	text.json_text(["a<b", `\u003c`, true]) == `["a<b","\\u003c",true]`
	text.json_text("plain") == `"plain"`
}

test_values if {
	text.value("a") == "a"
	text.value(["a", 1, false]) == "a, 1, false"
	text.value(25) == "25"
}

test_what_was_found if {
	cases := [
		[null, "null"], [[], "an empty list"], [[1], "a list"], [{}, "an object"], ["", "an empty text"],
		["x", `the text "x"`], [3, "the number 3"], [true, "the boolean true"],
	]
	every each in cases { text.found(each[0], true) == each[1] }
	text.found("x", false) == "a text"
	text.found("0123456789012345678901234567890123456789x", true) == `the text "0123456789012345678901234567890123456789…"`
}

test_names if {
	not names.problem("virus-rule", "Organization: Virus")
	not names.problem("ip-reputation", "settings")
	cases := [
		["virus-rule", "", "expected a name, found an empty text."],
		["virus-rule", null, "expected a name, found null."],
		["ip-reputation", "mine", `expected the name "settings", which the one ip-reputation of a tenant has, found the text "mine".`],
		["virus-rule", " a", "expected a name without spaces around it."],
		["virus-rule", "a\nb", "expected a name in one line, found a control character."],
	]
	every each in cases { names.problem(each[0], each[1]) == each[2] }
	names.problem("virus-rule", concat("", [s | some i in numbers.range(1, 257); s := substring("xx", i % 1, 1)])) == "expected a name of at most 256 characters, found 257."
}

test_owners if {
	names.owner("tenant", "acme", "acme") == `tenant "acme"`
	names.owner("virus-rule", "a", "acme") == `virus-rule "a" of tenant "acme"`
}
