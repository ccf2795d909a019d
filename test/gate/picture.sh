#!/usr/bin/env bash
# Takes docs/guides/gate.png of test/gate/golden/page.html, and notes the page's digest in the guide:
# `bash test/gate/picture.sh`. Needs Chromium (Debian: chromium fonts-dejavu-core). CI takes no picture: a test there
# compares the page's bytes, and fails where the picture is of another page.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
page=test/gate/golden/page.html
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
  --window-size=1000,1100 --screenshot=docs/guides/gate.png "file://$PWD/$page" 2>/dev/null
digest=$(sha256sum "$page" | cut -d " " -f 1)
sed -i "s|^<!-- Of $page: .* -->|<!-- Of $page: $digest -->|" docs/guides/gate.md
