package broken.syntax

allow if {
	input.a ==
}
