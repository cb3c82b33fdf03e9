#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds up the cases in Meson's test logs, tells what failed and why, and prints the one line of numbers.
import json
import re
import sys

LINE = re.compile(r"^(not )?ok\b\s*\d*\s*-?\s*([^#]*)(#\s*(skip|todo)\b\s*(.*))?", re.I)
PLAN = re.compile(r"^1\.\.(\d+)")


def read_cases(test):
    """(passed, skipped names with reasons, failed names with their words) of one executable."""
    passed, skipped, failed, planned, seen = 0, [], [], None, 0
    for line in test.get("stdout", "").splitlines():
        found = LINE.match(line)
        if PLAN.match(line):
            planned = int(PLAN.match(line)[1])
        elif found:
            seen += 1
            name = found[2].strip()
            if found[1]:
                failed.append([name])
            elif (found[4] or "").lower() == "skip":
                skipped.append(f"{name}: {found[5]}")
            else:
                passed += 1
        elif line.startswith("#") and failed and not found:
            failed[-1].append(line)
    if planned is None and seen == 0:
        if test["result"] == "OK":
            return 1, [], []
        if test["result"] == "SKIP":
            return 0, [f"{test['name']}: it said so"], []
    is_whole = test["result"] in ("OK", "EXPECTEDFAIL", "SKIP") or failed
    if not is_whole or (planned is not None and seen < planned):
        words = (test.get("stdout", "") + "\n" + test.get("stderr", "")).strip().splitlines()[-25:]
        ending = f"ended as {test['result'].lower()} after {seen} of {planned} cases"
        failed.append([f"{test['name']}: {ending}"] + words)
    return passed, skipped, failed


def main(paths):
    is_quiet = paths[:1] == ["--quiet"]
    total = [0, 0, 0]
    for path in paths[1:] if is_quiet else paths:
        where = "memory checks: " if "asan" in path else ""
        suites = {}
        try:
            with open(path, encoding="utf-8") as file:
                tests = [json.loads(line) for line in file]
        except OSError:
            tests = [{"name": path, "result": "no log: nothing ran", "stdout": ""}]
        for test in tests:
            passed, skipped, failed = read_cases(test)
            # Meson names a test "mandali:unit / pg-table".
            suite = re.sub(r"^[^:]*:", "", test["name"]).split(" / ")[0].split("+")[0]
            sums = suites.setdefault(suite, [0, 0, 0, 0.0])
            for i, n in enumerate((passed, len(failed), len(skipped))):
                sums[i] += n
                total[i] += n
            sums[3] += test.get("duration", 0)
            for words in failed:
                print(f"\nFAILED {where}{suite}: {words[0]}")
                print("\n".join("  " + word for word in words[1:40]))
            for words in skipped:
                print(f"skipped {where}{suite}: {words}")
        for suite, (passed, failed, skipped, seconds) in sorted(suites.items()):
            print(f"{where}{suite}: {passed} passed, {failed} failed, {skipped} skipped ({seconds:.1f} s)")
    print(f"{total[0]} passed, {total[1]} failed, {total[2]} skipped")
    return 0 if total[1] == 0 and total[0] > 0 else 1


sys.exit(main(sys.argv[1:]))
