# METADATA
# title: Days
# description: Dates as numbers, since opa-wasm has no calendar.
package tmes.days

# METADATA
# description: Days of an ISO date since a day long ago. The year starts in March, so that February's end is the year's.
number(date) := (((((365 * year) + floor(year / 4)) - floor(year / 100)) + floor(year / 400)) + floor(((153 * month) + 2) / 5)) + day if {
	[y, m, day] := [to_number(trim_left(part, "0")) | some part in split(date, "-")]
	month := (m + 9) % 12
	year := y - floor(month / 10)
}
