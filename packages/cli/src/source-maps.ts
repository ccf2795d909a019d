/** Finds what a synth noted about its author's lines, for plans and states made from it. */
