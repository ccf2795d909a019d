package language.values

figures := [1, 2.5, -3, 1e3, 12345678901234567890]

texts := ["plain", "esc\"aped\n", `raw\n`, "Zürich", "日本"]

sets := {"union": {1, 2} | {2, 3}, "both": {1, 2} & {2, 3}, "less": {1, 2} - {2, 3}}

nested := {"a": [{"b": {"c": null}}], "empty": [[], {}, set()]}

arithmetic := {"sum": 1 + 2 * 3, "rest": 7 % 3, "division": 7 / 2, "round": round(2.5), "range": numbers.range(1, 4)}

text := {
	"upper": upper("é"),
	"split": split("a,b,c", ","),
	"format": sprintf("%d %s %v %5.2f", [1, "x", {"a": [1]}, 3.14159]),
	"template": $"<{input.name}> and {count(texts)}",
	"replace": replace("aXbX", "X", "-"),
	"regex": regex.find_n(`[a-z]+`, "ab12cd", -1),
	"glob": glob.match("*.example.org", ["."], "mail.example.org"),
	"trim": trim_space("  x "),
}

encodings := {"base64": base64.encode("hello"), "json": json.marshal({"b": 1, "a": [true]}), "yaml": yaml.unmarshal("a: [1, 2]"), "hash": crypto.sha256("x")}

times := {"parsed": time.parse_rfc3339_ns("2026-11-24T00:00:00Z"), "date": time.date(0)}

semver_order := semver.compare("1.10.0", "1.9.0")
