package tmes.jurisdiction_test

import data.tmes.jurisdiction

members(group) := {code | some codes in data.tmes.catalog.jurisdictionGroups; some code in codes; jurisdiction.covers([group], code)}

test_groups_are_their_members if {
	count(members("EU")) == 27 + 7
	count(members("EEA")) == 30 + 7
	members("EEA") - members("EU") == {"IS", "LI", "NO"}
}

test_covers if {
	jurisdiction.covers(["EEA"], "NO")
	not jurisdiction.covers(["EU"], "NO")
	not jurisdiction.covers(["EEA"], "CH")
	not jurisdiction.covers(["EEA"], "GB")
	jurisdiction.covers(["EU", "CH"], "CH")
	jurisdiction.covers(["*"], "CH")
	not jurisdiction.covers(["EEA"], "EEA")
	not jurisdiction.covers([], "DE")
}

test_a_tenant_concerns_by_data_centre_or_people if {
	jurisdiction.concerns({"site": "eu", "dataSubjects": ["US"]}, ["EEA"])
	jurisdiction.concerns({"site": "us", "dataSubjects": ["US", "DE"]}, ["EEA"])
	not jurisdiction.concerns({"site": "us", "dataSubjects": ["US"]}, ["EEA"])
	not jurisdiction.concerns({"site": "nowhere"}, ["EEA"])
}

test_a_site_without_a_published_data_centre_concerns_all if {
	jurisdiction.concerns({"site": "uk", "dataSubjects": ["GB"]}, ["EEA"])
}

test_everywhere_needs_nothing_known if jurisdiction.concerns({}, ["*"])
