#!/usr/bin/env bash
# Makes the .deb out of the build folder of preset release, installs it on this machine, tries it as an ordinary user and
# purges it again. Needs root and a machine that may be changed, as CI's container is.
#   installer/package-test.sh
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" -eq 0 ] || { echo "run as root: the package is installed and purged" >&2; exit 64; }
if dpkg-query -W serverdrift >/dev/null 2>&1; then echo "serverdrift is installed here: not touched" >&2; exit 64; fi

helper=/usr/libexec/serverdrift/serverdrift-icmp-helper
unit=/lib/systemd/system/serverdrift-engine.service
user=sd-package-test
work=$(mktemp -d)
log=$work/log

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
as_user() { runuser -u "$user" -- env -C "/home/$user" "$@"; }
tidy() {
    apt-get purge -y -q serverdrift >/dev/null 2>&1 || true
    if id "$user" >/dev/null 2>&1; then userdel -r "$user" >/dev/null 2>&1 || true; fi
    rm -rf "$work"
}
trap tidy EXIT

say "Build and pack (preset release)"
cmake --preset release > "$log" 2>&1 || { cat "$log"; exit 1; }
cmake --build --preset release --target all
rm -f .build/release/serverdrift_*.deb
(cd .build/release && cpack) > "$log" 2>&1 || { cat "$log"; exit 1; }
package=$(echo "$PWD"/.build/release/serverdrift_*.deb)
if command -v lintian >/dev/null; then lintian --fail-on error --allow-root "$package" || fail "lintian"; fi

say "Install $(basename "$package")"
useradd -m "$user"
apt-get install -y -q --no-install-recommends "$package" > "$log" 2>&1 || { cat "$log"; exit 1; }
dpkg -L serverdrift > "$work/files"

say "Files and data for the desktop"
desktop-file-validate /usr/share/applications/se.serverdrift.Serverdrift.desktop
appstreamcli validate --no-net /usr/share/metainfo/se.serverdrift.Serverdrift.metainfo.xml
gzip -t /usr/share/man/man1/serverdrift.1.gz
[ -e "$unit" ] || fail "no unit"
[ -z "$(find /etc/systemd -name 'serverdrift-engine*')" ] || fail "the unit is enabled"
if command -v systemd-analyze >/dev/null; then systemd-analyze verify "$unit" || fail "the unit"; fi
[ "$(stat -c '%U:%G %a' "$helper")" = "root:serverdrift 750" ] || fail "the helper: $(stat -c '%U:%G %a' "$helper")"

say "As an ordinary user"
as_user serverdrift --version
as_user "$helper" 4 2>/dev/null && fail "anybody may run the helper"
read -r _ high < /proc/sys/net/ipv4/ping_group_range
if [ "$high" -eq 0 ]; then
    as_user serverdrift probe 127.0.0.1 --icmp > "$log" 2>&1 && fail "a ping without the right to"
    grep -q "adduser NAME serverdrift" "$log" || { cat "$log"; fail "no word of how to get the right"; }
fi
adduser --quiet "$user" serverdrift
if getcap "$helper" | grep -q cap_net_raw; then
    as_user serverdrift probe 127.0.0.1 --icmp
fi
as_user serverdrift demo --headless --for 20s --history 1 --servers 12 --data "/home/$user/demo"
[ -s "/home/$user/demo/screenshot.png" ] || fail "no picture of the window"

say "Purge"
deluser --quiet "$user" serverdrift
apt-get purge -y -q serverdrift > "$log" 2>&1 || { cat "$log"; exit 1; }
while read -r file; do
    if [ -e "$file" ] && { [ ! -d "$file" ] || [[ $file == *serverdrift* ]]; }; then fail "left behind: $file"; fi
done < "$work/files"
if getent group serverdrift; then fail "the group is left behind"; fi
say "The package is well"
