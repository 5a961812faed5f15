#!/usr/bin/env python3
"""units.py COMPILE_COMMANDS FOLDER: what the static checks look at.

Writes FOLDER/units, the units that compile our sources, a line each, and FOLDER/compile_commands.json with their
commands, less gcc's precompiled headers and flags that mean nothing to clang. A library's files are compiled eight at a
time and are looked at so too: reading Qt's headers is what takes the time. With SD_CHANGED_SINCE=REV only units with a
changed file.
"""
import json
import os
import re
import subprocess
import sys

GCC_ONLY = (r" -Werror| -Winvalid-pch| -include \S+/cmake_pch\.hxx| -fcf-protection| -Wno-subobject-linkage"
            r"| -W(useless-cast|duplicated-cond|duplicated-branches|logical-op|suggest-override"
            r"|implicit-fallthrough=5|deprecated-copy-dtor)")
TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def sources(unit):
    """The files of the three folders that a unit compiles, relative to the top."""
    files = [unit]
    if "/Unity/" in unit:
        with open(unit, encoding="utf-8") as text:
            files = re.findall(r'#include "([^"]+\.cpp)"', text.read())
    files = [os.path.relpath(file, TOP) for file in files]
    return {file for file in files if re.match(r"(models|widgets|app)/", file)}


def changed_files():
    since = os.environ.get("SD_CHANGED_SINCE")
    if not since:
        return None
    diff = subprocess.run(["git", "diff", "--name-only", "--diff-filter=d", since], cwd=TOP, check=True,
                          capture_output=True, text=True)
    return set(diff.stdout.split())


def main(commands, folder):
    changed = changed_files()
    units = {}
    with open(commands, encoding="utf-8") as text:
        entries = json.load(text)
    for entry in entries:
        unit = os.path.join(entry["directory"], entry["file"])
        ours = sources(unit)
        if not ours or (changed is not None and not changed & ours):
            continue
        command = re.sub(r"^.*?(?=/usr/bin/(c\+\+|g\+\+|cc|gcc|clang))", "", entry["command"])
        units[unit] = {**entry, "command": re.sub(GCC_ONLY, "", command)}
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as out:
        json.dump(list(units.values()), out)
    with open(os.path.join(folder, "units"), "w", encoding="utf-8") as out:
        out.writelines(unit + "\n" for unit in units)


if __name__ == "__main__":
    main(*sys.argv[1:])
