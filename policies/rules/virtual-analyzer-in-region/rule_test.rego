package tmes.tests["virtual-analyzer-in-region"]

import data.tmes.rules["virtual-analyzer-in-region"] as rule

seen(site, kind, settings) := {
	"tenant": {"name": "t", "site": site, "edition": "advanced", "dataSubjects": ["AU"]},
	"item": {"kind": kind, "name": "r", "settings": object.union({"enabled": true}, settings)},
	"params": {"confirmedSites": []},
}

files := {"virtualAnalyzer": {"enabled": true}}

urls := {"webReputation": {"virtualAnalyzer": {"enabled": true}}}

outside(path) := {{"path": path, "expected": {"equals": false}, "args": {"site": ["tenant", "site"]}}}

unpublished(path) := {{
	"path": path,
	"expected": {"manual": "Ask Trend Micro where the sandbox of the site stands; switch submission off until then."},
	"message": "unpublished",
	"args": {"site": ["tenant", "site"]},
}}

at_files := ["item", "settings", "virtualAnalyzer", "enabled"]

at_urls := ["item", "settings", "webReputation", "virtualAnalyzer", "enabled"]

test_fails_in_australia_for_every_way_into_the_sandbox if {
	rule.finding == outside(at_files) with input as seen("anz", "virus-rule", files)
	rule.finding == outside(at_files) with input as seen("anz", "correlated-intelligence-rule", files)
	rule.finding == outside(at_urls) with input as seen("anz", "spam-rule", urls)
	rule.applies with input as seen("anz", "spam-rule", urls)
}

test_passes_where_nothing_is_submitted if {
	rule.finding == set() with input as seen("anz", "virus-rule", {"virtualAnalyzer": {"enabled": false}})
	rule.finding == set() with input as seen("anz", "spam-rule", {"webReputation": {"virtualAnalyzer": {"enabled": false}}})
}

test_passes_at_every_site_whose_sandbox_is_in_the_region if {
	every site in ["us", "eu", "jp", "sg", "in", "uae"] {
		rule.finding == set() with input as seen(site, "virus-rule", files)
	}
}

test_fails_where_nothing_is_published if {
	rule.finding == unpublished(at_files) with input as seen("uk", "virus-rule", files)
}

test_a_sandbox_without_a_known_data_centre_is_unpublished if {
	sites := {"x": {"dataCentre": null, "sandbox": {"jurisdiction": "DE"}}, "y": {"dataCentre": {"jurisdiction": "DE"}, "sandbox": null}}
	rule.finding == unpublished(at_files) with input as seen("x", "virus-rule", files) with data.tmes.catalog.sites as sites
	rule.finding == unpublished(at_files) with input as seen("y", "virus-rule", files) with data.tmes.catalog.sites as sites
}

test_the_european_economic_area_is_one_region if {
	sites := {"x": {"dataCentre": {"jurisdiction": "DE"}, "sandbox": {"jurisdiction": "IE"}}, "y": {"dataCentre": {"jurisdiction": "DE"}, "sandbox": {"jurisdiction": "CH"}}}
	rule.finding == set() with input as seen("x", "virus-rule", files) with data.tmes.catalog.sites as sites
	rule.finding == outside(at_files) with input as seen("y", "virus-rule", files) with data.tmes.catalog.sites as sites
}

test_a_confirmed_site_passes if {
	every site in ["anz", "uk"] {
		rule.finding == set() with input as object.union(seen(site, "virus-rule", files), {"params": {"confirmedSites": [site]}})
	}
}

test_does_not_apply_to_a_rule_not_in_effect if {
	not rule.applies with input as seen("anz", "virus-rule", {"enabled": false, "virtualAnalyzer": {"enabled": true}})
}
