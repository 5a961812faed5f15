#!/usr/bin/env bash
# Installs the packages of the named sections of packages.txt that are not installed yet. Starts no service.
#   installer/packages.sh run build test …
set -euo pipefail
list="$(dirname "$0")/packages.txt"

wanted=()
for section in "$@"; do
    mapfile -t names < <(awk -v s="[$section]" '$0 == s {on=1; next} /^\[/ {on=0} on && NF && !/^#/' "$list")
    [ ${#names[@]} -gt 0 ] || { echo "packages.txt has no section [$section]" >&2; exit 64; }
    wanted+=("${names[@]}")
done

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "nothing is missing"
    exit 0
fi

echo "installing: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "run as root, or install sudo: apt-get install ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi

# Debian starts the services that it installs (snmpd, nginx); nothing here wants them running.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
    "${as_root[@]}" chmod 755 "$policy"
    trap '"${as_root[@]}" rm -f "$policy"' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"; } > "$log" 2>&1; then
    cat "$log"
    exit 1
fi
rm -f "$log"
