#!/usr/bin/env bash
# From a clean clone to the console: installs what is missing, builds what is shipped, opens it on the demo estate.
# Without a display the same runs for a minute in the terminal and leaves a picture of the window.
#   installer/run.sh [options of "serverdrift demo" …]
set -euo pipefail
cd "$(dirname "$0")/.."
build=.build/release

say() { printf '\n== %s\n' "$*"; }

say "Packages: what is missing of installer/packages.txt (run, build)"
installer/packages.sh run build

say "Configure: preset release in $build"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake --preset release > "$log" 2>&1 || { cat "$log"; exit 1; }

say "Build (the first time takes some minutes)"
cmake --build --preset release --target serverdrift serverdrift-icmp-helper

# Ping needs a right that an ordinary user has on some machines only: the kernel's range of groups, or our helper's
# capability. The demo works without; its pings then say what to do.
helper=$build/app/serverdrift-icmp-helper
read -r low high < /proc/sys/net/ipv4/ping_group_range
if [ "$(id -u)" -ne 0 ] && ! { [ "$(id -g)" -ge "$low" ] && [ "$(id -g)" -le "$high" ]; }; then
    say "Ping: the ICMP helper gets cap_net_raw (the package does the same)"
    built=$build/app/probes/serverdrift-icmp-helper
    if ! cmp -s "$built" "$helper" || ! /usr/sbin/getcap "$helper" 2>/dev/null | grep -q cap_net_raw; then
        rm -f "$helper"
        cp "$built" "$helper"
        sudo -n /usr/sbin/setcap cap_net_raw+ep "$helper" 2>/dev/null \
            || echo "not without a password: sudo setcap cap_net_raw+ep $PWD/$helper"
    fi
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "The console, on the demo estate"
    exec "$build/app/serverdrift" demo "$@"
fi
say "No display: the engine polls the demo estate for a minute, then prints health and alarms"
exec "$build/app/serverdrift" demo --headless --screenshot "$PWD/$build/screenshot.png" "$@"
