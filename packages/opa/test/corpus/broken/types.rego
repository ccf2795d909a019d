package broken.types

wrong := 1 + "a"

missing := undefined_function(1)

also := startswith(1, "a")
