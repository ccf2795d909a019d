package broken.strict

import data.unused

allow if {
	x := input.a
	y := 1
	y == 1
}
