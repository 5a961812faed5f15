#!/usr/bin/env python3
"""Holds the source tree against its own rules: who may include whom, no circles, and what stays in one room.

usage: layers.py SOURCE_DIR
Prints one line a breach and ends with 1 when there is one. The table of edges is layers.json beside this file.
"""
import json
import re
import sys
from pathlib import Path

ROOMS = ("models", "widgets", "app")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)

# what, where it may stand, why
ONE_ROOM = [
    (re.compile(r"\bQSql\w*"), ("models/store/",), "SQL stays in models/store"),
    (re.compile(r"\b(QDialog|QMessageBox|QInputDialog|QFileDialog)\b"), ("widgets/",), "dialogs stay in widgets"),
    (
        re.compile(
            r"_clock::now\(|currentDateTime(Utc)?\(|currentMSecsSinceEpoch\(|currentSecsSinceEpoch\("
            r"|QDate::currentDate\(|QTime::currentTime\(|\bclock_gettime\(|\bgettimeofday\(|\btime\((nullptr|NULL|0)\)"
        ),
        ("app/console/systemclock.cpp", "app/probes/share/helper/main.cpp"),
        "only one file of a program reads a clock; take a sd::Clock",
    ),
    (re.compile(r"#\s*include\s+<Q(Object|Thread|Timer|Widget)>"), ("models/items/", "widgets/", "app/"),
     "models/domain, boundary and store are plain C++"),
]


def sources(root):
    for room in ROOMS:
        for path in sorted((root / room).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def folder_of(name, table):
    """The longest folder of the table that holds the file."""
    parts = name.split("/")[:-1]
    while parts:
        if "/".join(parts) in table:
            return "/".join(parts)
        parts.pop()
    return None


def breaches_of_edges(name, includes, table):
    here = folder_of(name, table)
    if here is None:
        yield f"{name}: stands in no folder of layers.json"
        return
    for target in includes:
        if target.startswith("installer/cmake/"):
            continue
        there = folder_of(target, table)
        if there is None:
            yield f'{name}: includes "{target}" without its full path from the source folder'
        elif there != here and there not in table[here]:
            yield f'{name}: {here} may not include "{target}" ({there})'


def circles(graph):
    state, stack, found = {}, [], []

    def visit(node):
        state[node] = "open"
        stack.append(node)
        for after in graph.get(node, ()):
            if state.get(after) == "open":
                found.append(" -> ".join(stack[stack.index(after):] + [after]))
            elif after not in state and after in graph:
                visit(after)
        stack.pop()
        state[node] = "done"

    for node in graph:
        if node not in state:
            visit(node)
    return found


def main():
    root = Path(sys.argv[1]).resolve()
    table = json.loads(Path(__file__).with_name("layers.json").read_text())["folders"]
    graph, found = {}, []
    for name, text in sources(root):
        includes = INCLUDE.findall(text)
        includes = [i for i in includes if not i.startswith(("moc_", "ui_")) and not i.endswith(".moc")]
        graph[name] = includes
        found += breaches_of_edges(name, includes, table)
        code = COMMENT.sub("", text)
        for pattern, rooms, why in ONE_ROOM:
            match = pattern.search(code)
            if match and not name.startswith(rooms):
                found.append(f"{name}: {match.group(0)!r}: {why}")
    sys.setrecursionlimit(10_000)
    found += [f"circle of includes: {c}" for c in circles(graph)]
    print("\n".join(found) if found else f"{len(graph)} files keep to their rooms")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
