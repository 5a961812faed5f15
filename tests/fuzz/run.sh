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
    echo "== $name, $seconds s"
    tests/fuzz/one.sh .build/fuzz "$name" "$seconds" || failed+=("$name")
done

if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]} (see .build/fuzz/crashes)"
    exit 1
fi
echo "no crash in $# targets"
