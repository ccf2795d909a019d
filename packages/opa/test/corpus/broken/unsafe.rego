package broken.unsafe

allow if x > 1

names contains n if not input.names[n]
