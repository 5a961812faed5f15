#!/usr/bin/env bash
# Installs what the tests need, builds with tests and runs them all. Ends with the count.
#   tests/run.sh [PRESET] [ctest arguments …]      PRESET is dev (default), asan or tsan
#   SD_TARGET=thread_tests tests/run.sh tsan …     builds that target only
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-dev}
[ $# -gt 0 ] && shift

say() { printf '\n== %s\n' "$*"; }

say "Packages: what is missing of installer/packages.txt (run, build, test)"
installer/packages.sh run build test

say "Configure: preset $preset in .build/$preset"
cmake --preset "$preset" > ".configure.$preset.log" 2>&1 || { cat ".configure.$preset.log"; exit 1; }
rm -f ".configure.$preset.log"

say "Build"
cmake --build --preset "$preset" --target "${SD_TARGET:-all}" -- -k 0

say "Test"
# Many wait for a peer or a clock: one more than there are processors.
ctest --preset "$preset" -j $(($(nproc) + 1)) "$@"
