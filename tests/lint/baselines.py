#!/usr/bin/env python3
"""Fails on a shipped baseline that the published schema does not allow: editors check our users' own files by it.

usage: baselines.py SOURCE_DIR
Ends with 77, "skipped", where the module jsonschema (Debian: python3-jsonschema) is not installed.
"""
import json
import sys
from pathlib import Path

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("not checked: this Python has no jsonschema (Debian: python3-jsonschema)")
    sys.exit(77)


def main():
    folder = Path(sys.argv[1]).resolve() / "resources" / "baselines"
    schema = json.loads((folder / "schema" / "baseline.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    found, count = [], 0
    for path in sorted(folder.glob("*.json")):
        count += 1
        errors = validator.iter_errors(json.loads(path.read_text(encoding="utf-8")))
        found += [f"{path.name}: {error.json_path}: {error.message[:300]}" for error in errors]
    if count == 0:
        found.append(f"no baselines in {folder}")
    print("\n".join(found) if found else f"{count} baselines as the schema has them")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
