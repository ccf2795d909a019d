package tmes.days_test

import data.tmes.days

test_days_are_counted_right if {
	pairs := [
		["2026-11-24", "2026-11-25", 1],
		["2026-12-31", "2027-01-01", 1],
		["2027-02-28", "2027-03-01", 1],
		["2028-02-28", "2028-03-01", 2],
		["2026-11-24", "2027-11-24", 365],
		["2027-11-24", "2028-11-24", 366],
		["2096-11-24", "2104-11-24", 2921],
	]
	every pair in pairs {
		days.number(pair[1]) - days.number(pair[0]) == pair[2]
	}
}
