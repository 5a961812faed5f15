#!/usr/bin/env bash
# Static checks over the tree, from a build folder's compile_commands.json.
#   static.sh BUILD_DIR          every file, short list of clang-tidy checks (what .ci/run holds)
#   static.sh BUILD_DIR full     every file, the full set of .clang-tidy
#   static.sh BUILD_DIR clazy    every file, the list in .clazy
# Set SD_CHANGED_SINCE=REV to look at changed files only.
set -euo pipefail
build=${1:?usage: static.sh BUILD_DIR [full|clazy]}
mode=${2:-short}
cd "$(dirname "$0")/../.."

short='-*,bugprone-use-after-move,bugprone-dangling-handle,bugprone-infinite-loop,bugprone-sizeof-expression,bugprone-unused-return-value,bugprone-forward-declaration-namespace,bugprone-undelegated-constructor,bugprone-suspicious-semicolon,misc-unused-using-decls,performance-move-const-arg,performance-for-range-copy,performance-unnecessary-copy-initialization,performance-inefficient-vector-operation,modernize-use-override,readability-container-size-empty,readability-function-size,cppcoreguidelines-slicing,cppcoreguidelines-virtual-class-destructor,google-explicit-constructor'

list() {
    if [ -n "${SD_CHANGED_SINCE:-}" ]; then
        git diff --name-only --diff-filter=d "$SD_CHANGED_SINCE" -- 'models/*.cpp' 'widgets/*.cpp' 'app/*.cpp'
    else
        git ls-files -- 'models/*.cpp' 'widgets/*.cpp' 'app/*.cpp'
    fi
}

# gcc's precompiled headers and a few of its flags mean nothing to clang: drop them from a copy of the database.
database=$(mktemp -d)
trap 'rm -rf "$database"' EXIT
python3 - "$build/compile_commands.json" "$database/compile_commands.json" <<'PY'
import json, re, sys
entries = json.load(open(sys.argv[1]))
for entry in entries:
    command = entry["command"]
    command = re.sub(r"^.*?(?=/usr/bin/(c\+\+|g\+\+|cc|gcc|clang))", "", command)
    command = re.sub(r" -include \S*cmake_pch\.hxx| -Winvalid-pch| -Werror| -fpch-preprocess| -fcf-protection", "", command)
    command = re.sub(r" -W(useless-cast|duplicated-cond|duplicated-branches|logical-op|suggest-override"
                     r"|implicit-fallthrough=5|deprecated-copy-dtor)", "", command)
    entry["command"] = command
json.dump(entries, open(sys.argv[2], "w"))
PY

jobs=$(nproc)
case $mode in
short) list | xargs -r -P "$jobs" -n 2 clang-tidy-14 -quiet -p "$database" --checks="$short" ;;
full) list | xargs -r -P "$jobs" -n 1 clang-tidy-14 -quiet -p "$database" ;;
clazy) list | xargs -r -P "$jobs" -n 1 clazy-standalone -p "$database" --checks="$(tr -d '\n' < .clazy)" 2>&1 | tee "$database/clazy.log"
    ! grep -q '\[-Wclazy' "$database/clazy.log" ;;
*) echo "unknown mode $mode" >&2; exit 64 ;;
esac 2> >(grep -v 'warnings generated\|Suppressed\|Use -header-filter' >&2)
