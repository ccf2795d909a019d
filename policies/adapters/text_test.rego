package tmes.adapters.text_test

import data.tmes.adapters.names
import data.tmes.adapters.text

test_paths if {
	text.path(["settings", "peers", 0, "tls"]) == "settings.peers[0].tls"
	text.path(["items", "virus-rule", "R&D <b>", "x"]) == `items.virus-rule["R&D <b>"].x`
	text.path(["peers", "*", "tls"]) == "peers[*].tls"
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
	text.found("x", false) == "a text of length 1"
	text.found(3, false) == "a number"
	text.found(true, false) == "the boolean true"
	text.quoted("x") == `"x"`
	text.quoted(3) == "the number 3"
	text.found("0123456789012345678901234567890123456789x", true) == `the text "0123456789012345678901234567890123456789…"`
}

test_names if {
	not names.problem("virus-rule", "Organization: Virus")
	not names.problem("ip-reputation", "settings")
	cases := [
		["virus-rule", "", "expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found an empty text."],
		["virus-rule", null, "is required: a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters."],
		["ip-reputation", "mine", `expected the name "settings", as a tenant has one item of this kind, found the text "mine".`],
		["virus-rule", " a", "expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a text of length 2."],
		["virus-rule", "a\u00a0", "expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a text of length 2."],
		["virus-rule", "a\nb", "expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a text of length 3."],
		["virus-rule", "a\u2028b", "expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a text of length 3."],
		["domain", "Example.com", "expected a domain name in lower case such as example.com (internationalised names in their xn-- form), found a text of length 11."],
	]
	every each in cases { names.problem(each[0], each[1]) == each[2] }
	not names.problem("virus-rule", concat("", [s | some i in numbers.range(1, 256); s := substring("éé", i % 1, 1)]))
	names.problem("virus-rule", concat("", [s | some i in numbers.range(1, 257); s := substring("éé", i % 1, 1)]))
}

test_owners if {
	names.owner("tenant", "acme", "acme") == `tenant "acme"`
	names.owner("virus-rule", "a", "acme") == `virus-rule "a" of tenant "acme"`
}
