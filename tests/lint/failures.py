#!/usr/bin/env python3
"""Fails when what code says of a failure and what models/words/failures.cpp knows have come apart.

usage: failures.py SOURCE_DIR
Each sentence there must stand in the code that fails, and each sentence of a Failure must be known there.
"""
import re
import sys
from pathlib import Path

TABLE = "models/words/failures.cpp"
WHO_FAILS = ("app/commands", "app/console", "app/engine", "models/domain", "models/store")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
FAILURE = re.compile(r"\bFailure\s*(?:\w+\s*)?\{|\b(?:failures|problems)\.push_back\(\s*\{|"
                     r"\breturn \{(?=u\"[a-z-]+\"_s, u\")|\bfailures = \{\{|\b(?:fault|remark|problem)\((?=[^;{]*\")")
WORDS = re.compile(r"[A-Za-z']{2,} [A-Za-z']")
PLACE = re.compile(r"%\d|: ")


def code_of(path):
    """The text with comments gone and neighbouring literals joined."""
    text = re.sub(r"^\s*//.*$", "", path.read_text(encoding="utf-8"), flags=re.M)
    text = re.sub(r"'(?:\\.|[^'\\\n])'", "' '", text)
    return re.sub(r'"(?:_s)?\s*(?:\n\s*)u?"(?=[^"\n])', "", text)


def known_sentences(table):
    text = table.read_text(encoding="utf-8")
    own = text.split("systemSentences", 1)[0]
    joined = re.sub(r'"\s*\n\s*"', "", own)
    return re.findall(r'QT_TRANSLATE_NOOP\(\s*"Failures",\s*"((?:[^"\\]|\\.)*)"\)', joined)


def literals_of_failure(code, begin):
    """The literals from an opening bracket to its end."""
    depth, at, found = 1, begin, []
    while at < len(code) and depth > 0:
        if code[at] == '"':
            literal = LITERAL.match(code, at)
            found.append(literal.group(1))
            at = literal.end()
            continue
        depth += {"{": 1, "(": 1, "}": -1, ")": -1}.get(code[at], 0)
        at += 1
    return found


def pieces_of(sentence):
    return [piece.strip(" :.") for piece in PLACE.split(sentence) if re.search(r"[A-Za-z]{2}", piece)]


def main():
    root = Path(sys.argv[1]).resolve()
    known = known_sentences(root / TABLE)
    codes = {path.relative_to(root): code_of(path) for room in ("app", "models")
             for path in sorted((root / room).rglob("*.cpp")) if path != root / TABLE}
    everything = "\n".join(codes.values())
    found = [f'{TABLE}: nobody says "{sentence}"' for sentence in known
             if not all(piece in everything for piece in pieces_of(sentence))]
    said = "\n".join(known)
    for path, code in codes.items():
        if not str(path).startswith(WHO_FAILS):
            continue
        for failure in FAILURE.finditer(code):
            for literal in literals_of_failure(code, failure.end()):
                if not all(piece in said for piece in pieces_of(literal) if WORDS.search(piece)):
                    found.append(f'{path}: "{literal}" is not known in {TABLE}')
    print("\n".join(found) if found else f"{len(known)} sentences of failures, all said and all known")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
