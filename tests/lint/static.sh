#!/usr/bin/env bash
# Static checks over the tree, from a build folder's compile_commands.json.
#   static.sh BUILD_DIR          every file, short list of clang-tidy checks (what .ci/run holds)
#   static.sh BUILD_DIR full     every file, the full set of .clang-tidy
#   static.sh BUILD_DIR clazy    every file, the list in .clazy
# Set SD_CHANGED_SINCE=REV to look at changed files only, with those that are compiled together with them.
set -euo pipefail
build=${1:?usage: static.sh BUILD_DIR [full|clazy]}
mode=${2:-short}
cd "$(dirname "$0")/../.."

short='-*,bugprone-use-after-move,bugprone-dangling-handle,bugprone-infinite-loop,bugprone-sizeof-expression,bugprone-unused-return-value,bugprone-forward-declaration-namespace,bugprone-undelegated-constructor,bugprone-suspicious-semicolon,misc-unused-using-decls,performance-move-const-arg,performance-for-range-copy,performance-unnecessary-copy-initialization,performance-inefficient-vector-operation,modernize-use-override,readability-container-size-empty,readability-function-size,cppcoreguidelines-slicing,cppcoreguidelines-virtual-class-destructor,google-explicit-constructor'

database=$(mktemp -d)
trap 'rm -rf "$database"' EXIT
tests/lint/units.py "$build/compile_commands.json" "$database"

jobs=$(nproc)
ours="^$PWD/(models|widgets|app)/"
units() { cat "$database/units"; }
case $mode in
short) units | xargs -r -P "$jobs" -n 1 clang-tidy-14 -quiet -p "$database" --header-filter="$ours" --checks="$short" ;;
full) units | xargs -r -P "$jobs" -n 1 clang-tidy-14 -quiet -p "$database" --header-filter="$ours" ;;
clazy) units | xargs -r -P "$jobs" -n 1 clazy-standalone -p "$database" --header-filter="$ours" \
    --checks="$(tr -d '\n' < .clazy)" 2>&1 | tee "$database/clazy.log"
    ! grep -q '\[-Wclazy' "$database/clazy.log" ;;
*) echo "unknown mode $mode" >&2; exit 64 ;;
esac 2> >(grep -v 'warnings generated\|Suppressed\|Use -header-filter' >&2)
