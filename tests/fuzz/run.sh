#!/usr/bin/env bash
# Builds every libFuzzer target and runs each for SECONDS (60 unless told), starting from its seeds and from what earlier
# runs found. Fails when one crashes, hangs or eats memory; the input that did it is kept and named.
# Usage: tests/fuzz/run.sh [SECONDS] [TARGET...]     e.g. tests/fuzz/run.sh 600 estate
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift $(( $# > 0 ? 1 : 0 ))

cmake --preset fuzz >/dev/null
if [ $# -gt 0 ]; then
    cmake --build --preset fuzz --target "${@/#/fuzz_}"
else
    cmake --build --preset fuzz --target fuzzers
    shopt -s nullglob
    for seeds in .build/fuzz/tests/fuzz/fuzz_*.seeds; do
        name=$(basename "$seeds" .seeds)
        set -- "$@" "${name#fuzz_}"
    done
fi

failed=()
for name in "$@"; do
    found=.build/fuzz/found/$name
    crashes=.build/fuzz/crashes/$name
    mkdir -p "$found" "$crashes"
    folders=("$found")
    while read -r folder; do
        if [ -d "$folder" ]; then folders+=("$folder"); fi
    done < ".build/fuzz/tests/fuzz/fuzz_$name.seeds"
    echo "== $name, $seconds s"
    # Qt's own one-time allocations look like leaks.
    if ! ASAN_OPTIONS=detect_leaks=0 ".build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=10 \
        -rss_limit_mb=2048 -max_len=65536 -verbosity=0 -print_final_stats=1 -artifact_prefix="$crashes/" "${folders[@]}" \
        >"$crashes/log" 2>&1; then
        failed+=("$name")
        tail -n 40 "$crashes/log"
    fi
    grep -E '^stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)' "$crashes/log" || true
done

if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]} (see .build/fuzz/crashes)"
    exit 1
fi
echo "no crash in $# targets"
