# METADATA
# title: Today
# description: The day rules see as today, `data.tmes.config.today` or the clock's (UTC).
package tmes.adapters.today

date := data.tmes.config.today

date := substring(time.format(time.now_ns()), 0, 10) if not data.tmes.config.today
