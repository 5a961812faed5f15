#!/usr/bin/env bash
# What the window costs with a large estate: the real program with 10,000 servers and 100,000 checks that are really
# polled (pings on loopback, about 2,000 a second, each with two values), under Xvfb, with the alarm queue and the heat
# map open in two windows of 1920 by 1080. Measures a minute of that, then half a minute in which a person types in the
# filter, then a second start over the same folder.
#   tests/bench/console.sh [PROGRAM] [SERVERS] [CHECKS-A-SERVER]
# Without a program it builds the one that ships. Needs the right to ping.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ $# -eq 0 ]; then
    installer/packages.sh run build bench >&2
    [ -d .build/release ] || cmake --preset release >/dev/null
    cmake --build --preset release --target serverdrift >/dev/null
fi
program=$(realpath "${1:-.build/release/app/serverdrift}")
servers=${2:-10000}
checks=${3:-10}
interval=$((servers * checks / 2000))
[ "$interval" -ge 1 ] || interval=1

work=$(mktemp -d)
pids=()
tidy() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap tidy EXIT
export LC_ALL=C.UTF-8 TZ=Europe/Stockholm XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work"
unset QT_QPA_PLATFORM

estate() {
    awk -v servers="$servers" -v checks="$checks" -v interval="$interval" 'BEGIN {
        printf "{\"format\": 1, \"customers\": ["
        for (i = 0; i < 40; ++i)
            printf "%s{\"name\": \"Kund %02d\"}", i ? ", " : "", i
        printf "], \"servers\": ["
        for (i = 0; i < servers; ++i) {
            printf "%s{\"name\": \"K%02d-SRV%05d\", \"customer\": \"Kund %02d\", \"kind\": \"windows\", ", i ? ",\n" : "", i % 40, i, i % 40
            printf "\"address\": \"127.%d.%d.%d\", \"checks\": [", 100 + int(i / 62500), int(i / 250) % 250, 1 + i % 250
            # One server in a hundred has a check that fails, so that there is a queue to sort.
            if (i % 100 == 0)
                printf "{\"name\": \"Port\", \"interval\": 30, \"params\": {\"kind\": \"tcp\", \"port\": 9}}, "
            for (k = 0; k < checks; ++k)
                printf "%s{\"name\": \"Ping %d\", \"interval\": %d, \"timeout\": 3, \"params\": {\"kind\": \"icmp\", \"count\": 1}}", k ? ", " : "", k, interval
            printf "]}"
        }
        print "]}"
    }'
}

data="$work/data"
estate > "$work/estate.json"
"$program" import --data "$data" "$work/estate.json" > "$work/import.log" || { tail -3 "$work/import.log"; exit 1; }

number=$((90 + RANDOM % 400))
# It begins anew when its last client goes, and refuses others meanwhile.
Xvfb ":$number" -noreset -screen 0 2560x1440x24 >/dev/null 2>&1 &
pids+=($!)
export DISPLAY=":$number"
for _ in $(seq 50); do xdotool getmouselocation >/dev/null 2>&1 && break; sleep 0.1; done
xdotool getmouselocation >/dev/null || { echo "there is no display :$number" >&2; exit 1; }

warm=60 steady=60 typing=30
"$program" console --data "$data" --lang en --frame-log "$work/frames.json" --screenshot "$work/end.png" \
    --for "$((warm + steady + typing + 15))s" 2> "$work/console.log" &
console=$!
pids+=("$console")
for _ in $(seq 100); do xdotool search --onlyvisible --name Serverdrift >/dev/null 2>&1 && break; sleep 0.1; done
queue=$(xdotool search --onlyvisible --name Serverdrift | head -1) || { tail -5 "$work/console.log" >&2; exit 1; }

# Without a window manager the focus is ours to give.
keys() {
    local window=$1
    shift
    xdotool windowfocus --sync "$window"
    xdotool key --window 0 "$@"
}
xdotool windowsize "$queue" 1920 1080
keys "$queue" ctrl+shift+n
for _ in $(seq 50); do [ "$(xdotool search --onlyvisible --name Serverdrift | wc -l)" -ge 2 ] && break; sleep 0.1; done
map=$(xdotool search --onlyvisible --name Serverdrift | grep -v "^$queue$" | head -1)
xdotool windowsize "$map" 1920 1080
keys "$map" ctrl+3
keys "$queue" ctrl+1

ticks() { awk '{print $14 + $15}' "/proc/$console/stat"; }
uptime_ms() { awk '{printf "%d", $1 * 1000}' /proc/uptime; }
started=$(awk -v hz="$(getconf CLK_TCK)" '{printf "%d", $22 * 1000 / hz}' "/proc/$console/stat")
sleep "$warm"
from=$(($(uptime_ms) - started)) before=$(ticks)
sleep "$steady"
to=$(($(uptime_ms) - started)) after=$(ticks)
memory=$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$console/status")
peak=$(awk '/^VmHWM/ {print int($2 / 1024)}' "/proc/$console/status")
keys "$queue" slash
for letter in s r v 0 0 0 1; do
    xdotool key "$letter"
    sleep 2
done
typed=$(($(uptime_ms) - started))
wait "$console" || { tail -5 "$work/console.log"; exit 1; }

# Started again over the same folder: it reads the last hours' samples back, and the windows are as they were.
"$program" console --data "$data" --lang en --frame-log "$work/again.json" --for "$((warm + 15))s" 2> "$work/again.log" &
again=$!
pids+=("$again")
sleep "$warm"
memory_again=$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$again/status")
wait "$again" || { tail -5 "$work/again.log"; exit 1; }
first_again=$(awk -F: '/"first_paint_ms"/ { gsub(/[^0-9.]/, "", $2); printf "%.0f", $2 }' "$work/again.json")

awk -v from="$from" -v to="$to" -v until="$typed" -v cpu="$(((after - before) * 1000 / (to - from)))" \
    -v memory="$memory" -v peak="$peak" -v memory_again="$memory_again" -v first_again="$first_again" \
    -v servers="$servers" -v checks="$((servers * checks))" '
    function told(gap) { return gap ? sprintf("%.1f", gap) : "< 16" } # shorter ones are not in the log
    /"first_paint_ms"/ { gsub(/[^0-9.]/, "", $2); first = $2 }
    /"gap_ms"/ { inGaps = 1 }
    inGaps && /"p99"/ { gsub(/[^0-9.]/, "", $2); p99 = $2; inGaps = 0 }
    /^ *\[/ { pair = 1; next }
    pair && /^ *[0-9.]+,?$/ {
        gsub(/[ ,]/, "")
        if (pair == 1) at = $0
        else {
            if (at >= from && at <= to) { if ($0 > longest) longest = $0; if ($0 > 50) ++over; ++long }
            if (at > to && at <= until && $0 > typed) typed = $0
            pair = 0
        }
        ++pair
    }
    END {
        printf "%d servers, %d checks\n", servers, checks
        printf "first paint            %8.0f ms\n", first
        printf "event loop, p99        %8.1f ms   of the whole run\n", p99
        printf "event loop, longest    %8s ms   in the steady minute; %d times over 16 ms, %d over 50\n", told(longest), long, over
        printf "while typing, longest  %8s ms\n", told(typed)
        printf "processor              %8d %%   of a core, with the polling\n", cpu
        printf "memory                 %8d MiB (highest %d)\n", memory, peak
        printf "started again          %8d MiB, first paint %d ms\n", memory_again, first_again
    }' "$work/frames.json"
[ -z "${SD_KEEP:-}" ] || cp "$work/end.png" "$work/frames.json" "$SD_KEEP"
