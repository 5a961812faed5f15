#!/usr/bin/env python3
"""The lints themselves must be able to fail: each breach planted here has to be found."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SCHEMA = HERE.parent.parent / "resources" / "baselines" / "schema"

PLANTED = [
    ("layers.py", "models/domain/a.h", '#include "app/engine/engine.h"\n', "may not include"),
    ("layers.py", "widgets/panels/a.cpp", '#include "models/store/store.h"\n', "may not include"),
    ("layers.py", "widgets/panels/a.cpp", '#include "store.h"\n', "without its full path"),
    ("layers.py", "app/engine/a.cpp", "QSqlQuery query;\n", "SQL stays"),
    ("layers.py", "app/engine/a.cpp", "auto t = std::chrono::steady_clock::now();\n", "reads a clock"),
    ("layers.py", "models/store/a.cpp", "auto t = QDateTime::currentDateTimeUtc();\n", "reads a clock"),
    ("layers.py", "app/console/a.cpp", "QMessageBox box;\n", "dialogs stay"),
    ("layers.py", "models/domain/a.h", '#include "models/domain/a.h"\n', "circle"),
    ("budget.py", "app/engine/a.cpp", "int x;\n" * 601, "601 lines"),
    ("budget.py", "app/engine/a.h", "int x;\n" * 201, "201 lines"),
    ("budget.py", "app/engine/a.cpp", "void f()\n{\n" + "    g();\n" * 81 + "}\n", "function of 81"),
    ("baselines.py", "resources/baselines/a.json", '{"schema": 1, "name": "a"}', "'version' is a required property"),
    ("failures.py", "models/store/a.cpp", 'return Failure{u"io"_s, u"Nobody knows this."_s};\n', "is not known in"),
]


def run(lint, file, text):
    with tempfile.TemporaryDirectory() as folder:
        for room in ("models", "widgets", "app", "tests"):
            (Path(folder) / room).mkdir()
        path = Path(folder) / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if lint == "baselines.py":
            shutil.copytree(SCHEMA, path.parent / SCHEMA.name)
        if lint == "failures.py":
            (Path(folder) / "models" / "words").mkdir()
            (Path(folder) / "models" / "words" / "failures.cpp").touch()
        return subprocess.run([sys.executable, HERE / lint, folder], capture_output=True, text=True, check=False)


def main():
    failed = 0
    for lint, file, text, expected in PLANTED:
        result = run(lint, file, text)
        if result.returncode == 77:
            print(f"{lint}: {result.stdout.strip()}")
        elif result.returncode != 1 or expected not in result.stdout:
            failed += 1
            print(f"{lint} did not find {expected!r} in {file}: {result.stdout}{result.stderr}")
    clean = run("layers.py", "models/domain/a.h", "// QSqlQuery in a comment is fine\nint x;\n")
    if clean.returncode != 0:
        failed += 1
        print(f"layers.py refuses a clean file: {clean.stdout}{clean.stderr}")
    print(f"{len(PLANTED) + 1 - failed} of {len(PLANTED) + 1} as expected")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
