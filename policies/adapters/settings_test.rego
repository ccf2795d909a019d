package tmes.adapters.settings_test

import data.tmes.adapters.settings

said(kind, value, numeric) := [problem.message | some problem in settings.problems(kind, value, ["settings"], [], numeric)]

test_what_fits_is_no_problem if {
	said("virus-rule", {"enabled": true, "direction": "inbound", "level": null}, false) == []
	said("sender-filter", {"approvedSenders": [{"sender": "*@example.com"}]}, false) == []
	said("tenant", {"labels": {"team": "mail", "old": null}, "dataSubjects": ["DE"]}, false) == []
	said("syslog-server", {"port": 6514}, false) == []
	said("syslog-server", {"port": "6514"}, true) == []
}

test_modes if {
	said("virus-rule", {"direction": "outbound", "virtualAnalyzer": {"enabled": false}}, false) == []
	said("virus-rule", {"direction": null, "virtualAnalyzer": {"enabled": true}}, false) == []
	said("virus-rule", {"virtualAnalyzer": {"enabled": false, "macroFiles": true}}, false) == []
	cases := [
		["virus-rule", {"direction": "outbound", "virtualAnalyzer": {"enabled": true}}, `settings.virtualAnalyzer.enabled: only available if direction is "inbound", found "outbound".`],
		["high-profile-users", {"source": "custom", "groups": ["group:Board"]}, `settings.groups: only available if source is "directory", found "custom".`],
		["tls-peer", {"direction": "inbound", "securityLevel": "mta-sts"}, `settings.securityLevel: "mta-sts" is only available if direction is "outbound", found "inbound".`],
	]
	every each in cases { said(each[0], each[1], false) == [each[2]] }
}

test_what_does_not_fit_is_said if {
	cases := [
		["virus-rule", {"enabeld": true}, "settings: unknown setting of kind virus-rule (length 7)."],
		["virus-rule", {"enabeld": null}, "settings: unknown setting of kind virus-rule (length 7)."],
		["virus-rule", {"enabled": "yes"}, `settings.enabled: expected true or false, found the text "yes".`],
		["virus-rule", {"enabled": {"a": {"b": 1}}}, "settings.enabled: expected true or false, found an object."],
		["virus-rule", {"direction": "up"}, `settings.direction: expected one of inbound, outbound, found the text "up".`],
		["virus-rule", {"virtualAnalyzer": true}, "settings.virtualAnalyzer: expected an object of settings, found the boolean true."],
		["syslog-server", {"port": 0}, "settings.port: expected a whole number from 1 to 65535, found the number 0."],
		["syslog-server", {"port": "6514"}, `settings.port: expected a whole number from 1 to 65535, found the text "6514".`],
		["syslog-server", {"address": "::1 "}, `settings.address: expected a host name in lower case or an IP address, found a text of length 4.`],
		["message-size", {"maximumMegabytes": 151}, "settings.maximumMegabytes: expected a whole number from 10 to 150, found the number 151."],
		["domain", {"inboundServers": [{} | some _ in numbers.range(1, 101)]}, "settings.inboundServers: expected 1 to 100 elements, found 101."],
		["tenant", {"dataSubjects": []}, "settings.dataSubjects: expected at least 1 element, found 0."],
		["tenant", {"dataSubjects": "DE"}, "settings.dataSubjects: expected a list, each a country code of two capital letters (ISO 3166-1 alpha-2) such as DE, found a text of length 2."],
		["tenant", {"dataSubjects": [null]}, "settings.dataSubjects[0]: expected a country code of two capital letters (ISO 3166-1 alpha-2) such as DE, found null."],
		["tenant", {"labels": []}, "settings.labels: expected an object of texts, found an empty list."],
		["tenant", {"labels": {"team": 3}}, "settings.labels: expected a text, found a number."],
		["tenant", {"labels": {"constructor": "x"}}, "settings.labels.constructor: this key is not allowed."],
		["sender-filter", {"approvedSenders": {}}, "settings.approvedSenders: expected a list of objects, found an object."],
		["sender-filter", {"approvedSenders": ["x"]}, "settings.approvedSenders[0]: expected an object, found a text of length 1."],
	]
	every each in cases { said(each[0], each[1], false) == [each[2]] }
}

test_people_are_not_quoted if {
	said("sender-filter", {"approvedSenders": [{"sender": "ada lovelace"}]}, false) == ["settings.approvedSenders[0].sender: expected a text, found a text of length 12."]
}

test_unknown_values if {
	hidden := [["approvedAddresses", 0]]
	settings.problems("logon-access-control", {"approvedAddresses": [null]}, ["settings"], hidden, true) == []
	settings.problems("tenant", {}, ["settings"], [["labels", "team"]], true) == []
	misspelt := settings.problems("logon-access-control", {}, ["settings"], [["approvedAdresses"]], true)
	misspelt[0].message == "settings: unknown setting of kind logon-access-control (length 16)."
}

test_clean_settings if {
	settings.clean("syslog-server", {"port": "6514", "address": null}, true) == {"port": 6514}
	settings.clean("syslog-server", {"port": "6514"}, false) == {"port": "6514"}
	settings.clean("sender-filter", {"approvedSenders": [{"sender": "*@example.com", "recipient": null}]}, true) == {"approvedSenders": [{"sender": "*@example.com"}]}
}

test_every_pattern_is_one if {
	every pattern in {pattern | walk(data.tmes.forms.kinds, [_, form]); some pattern in array.concat(form.patterns, form.excluded)} {
		regex.is_valid(pattern)
	}
}
