#!/usr/bin/env python3
"""Fails on a file or function that outgrew its budget: .cpp 600 lines, .h 200, function 80.

usage: budget.py SOURCE_DIR
Functions are found by the layout that clang-format gives: a lone brace opens them, one at the same depth ends them.
"""
import re
import sys
from pathlib import Path

LIMITS = {".cpp": 600, ".h": 200}
FUNCTION = 80
NOT_A_FUNCTION = re.compile(r"^\s*(namespace|class|struct|enum|union|extern)\b")


def functions(lines):
    """(first line number, length) of every function whose body begins with a brace on a line of its own."""
    for start, line in enumerate(lines):
        if line.strip() != "{" or start == 0:
            continue
        head = start - 1
        while head > 0 and lines[head - 1].strip() and not lines[head - 1].rstrip().endswith((";", "}", "{", ":", ">")):
            head -= 1
        if NOT_A_FUNCTION.match(lines[head]) or NOT_A_FUNCTION.match(lines[start - 1]):
            continue
        depth = len(line) - len(line.lstrip())
        for end in range(start + 1, len(lines)):
            if lines[end].startswith(" " * depth + "}"):
                yield start + 1, end - start - 1
                break


def main():
    root = Path(sys.argv[1]).resolve()
    found, count = [], 0
    for room in ("models", "widgets", "app", "tests"):
        for path in sorted((root / room).rglob("*")):
            limit = LIMITS.get(path.suffix)
            if limit is None:
                continue
            count += 1
            name, lines = path.relative_to(root), path.read_text(encoding="utf-8").split("\n")
            if len(lines) - 1 > limit and room != "tests":
                found.append(f"{name}: {len(lines) - 1} lines, the limit is {limit}")
            found += [f"{name}:{at}: function of {size} lines, the limit is {FUNCTION}"
                      for at, size in functions(lines) if size > FUNCTION]
    print("\n".join(found) if found else f"{count} files within budget")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
