#!/usr/bin/env bash
# Takes docs/guides/editor.png again: `bash test/editor/screenshot/take.sh [seconds to wait]`, after `npm run build`.
# Needs Neovim, Xvfb, xterm, ImageMagick and DejaVu fonts (Debian: neovim xvfb xterm imagemagick fonts-dejavu-core).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
test=$PWD/test
project=$(npx tsx -e 'import("./test/editor/project.ts").then((m) => console.log(m.createProject("typed").folder))')
export DISPLAY=:97 ESLINT_SERVER=$test/node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server
Xvfb "$DISPLAY" -screen 0 1066x557x24 >/dev/null 2>&1 &
screen=$!
trap 'kill "$screen"; rm -rf "$project"' EXIT
sleep 2
(cd "$project" && xterm -fa "DejaVu Sans Mono" -fs 11 -geometry 118x29+0+0 -bg white -fg black \
  -e nvim -u "$test/editor/screenshot/neovim.lua" main.ts) 2>/dev/null &
sleep "${1:-20}"
mkdir -p docs/guides
import -window root docs/guides/editor.png
