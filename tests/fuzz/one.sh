#!/usr/bin/env bash
# Runs one libFuzzer target of a build folder for SECONDS, from its seeds and from what earlier runs found. Fails when it
# crashes, hangs or eats memory; the input that did it is kept in BUILD_DIR/crashes and named.
# Usage: tests/fuzz/one.sh BUILD_DIR TARGET SECONDS
set -euo pipefail
build=${1:?BUILD_DIR}
name=${2:?TARGET}
seconds=${3:?SECONDS}

found=$build/found/$name
crashes=$build/crashes/$name
mkdir -p "$found" "$crashes"
folders=("$found")
while read -r folder; do
    if [ -d "$folder" ]; then folders+=("$folder"); fi
done < "$build/tests/fuzz/fuzz_$name.seeds"

# Qt's own one-time allocations look like leaks.
if ! ASAN_OPTIONS=detect_leaks=0 "$build/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -max_len=65536 -verbosity=0 -print_final_stats=1 -artifact_prefix="$crashes/" "${folders[@]}" \
    >"$crashes/log" 2>&1; then
    tail -n 40 "$crashes/log"
    exit 1
fi
grep -E '^stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)' "$crashes/log"
