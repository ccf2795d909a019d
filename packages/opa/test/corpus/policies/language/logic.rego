package language.logic

import future.keywords.and
import future.keywords.not
import future.keywords.or

some_of if input.a == 1 or input.b == 2

all_of if input.a == 1 and input.b == 2

none_of if not {
	some x in input.list
	x > 3
}
