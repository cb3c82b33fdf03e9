# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bench of bringing a register in: each step of it beside a bare copy of the same rows into one plain table.
import csv
import datetime
import os
import random
import subprocess
import tempfile
import time

import hand

SEED = 26
ROWS = 20000
HEADINGS = ["Member No", "Name", "Village", "Mobile No", "Date of admission", "Shares", "Amount paid", "Nominee"]
VILLAGES = ["Gomtipur", "Bapunagar", "Juhapura", "Sanand", "Bavla", "Dholka", "Viramgam", "Kadi", "Matar", "Borsad"]
BEGAN = datetime.date(1991, 1, 1)


def write_register(path, count):
    """A register as an office keeps it, sorted by number."""
    draw = random.Random(SEED)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for place, (_, latin, _) in enumerate(hand.people(count, draw), 1):
            shares = draw.choice((5, 5, 5, 10, 15))
            day = BEGAN + datetime.timedelta(days=place * 12000 // count)
            phone = draw.choice("6789") + "".join(draw.choices("0123456789", k=9)) if draw.random() < 0.7 else ""
            writer.writerow([place, " ".join(latin), draw.choice(VILLAGES), phone, day.strftime("%d-%m-%Y"), shares,
                             shares * 100, latin[1] if draw.random() < 0.5 else ""])


def copy_bare(server, base, path):
    """Seconds of copying the file into a table without key, index, rule or trigger."""
    columns = ", ".join(f"c{place} text" for place in range(len(HEADINGS)))
    server.ask(base, f"drop table if exists public.bare_register; create table public.bare_register ({columns})")
    began = time.monotonic()
    subprocess.run(["psql", "-X", "-q", "-c", f"\\copy public.bare_register from '{path}' csv header"], check=True,
                   env=server.environment(base))
    return time.monotonic() - began


def measure(server, built, turns):
    """({step: seconds}, seconds of the bare copy), each the middle one of so many turns in an office of its own."""
    steps, copies = {}, []
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        path = os.path.join(folder, "register.csv")
        write_register(path, ROWS)
        for _ in range(turns):
            base = server.make_base("bench_import")
            server.ask(base, "insert into core.parameter (name, value, valid_from, source)"
                             " values ('share_value', 10000, '1990-04-01', 'bench')")
            done = subprocess.run([f"{built}/tests/bench/bench-import", path], stdout=subprocess.PIPE, text=True,
                                  env=server.environment(base, "test_officer"), check=True)
            for line in done.stdout.splitlines():
                step, seconds, rows = line.split("\t")
                steps.setdefault(step, []).append((float(seconds), int(rows)))
            copies.append(copy_bare(server, base, path))
            faults = server.ask(base, "select * from core.find_faults (null)")
            if faults or steps["bring in"][-1][1] < ROWS * 0.99:
                raise SystemExit(f"after the import: {faults} {steps}")
            server.drop_base(base)
    return {step: sorted(values)[turns // 2] for step, values in steps.items()}, sorted(copies)[turns // 2]


WORDS = {"look": "looking through the file", "read": "reading every row of it",
         "send": "sending the rows (reads them again)", "check": "the verdict on every row",
         "bring in": "bringing them in: one act, every rule, the trail"}


def describe(steps, bare, table):
    """The section; `steps` and `bare` as measure answers them."""
    # reading is a part of sending, told apart only
    whole = sum(seconds for step, (seconds, _) in steps.items() if step != "read")
    rows = [["step", "time", "against the bare copy"],
            ["bare `\\copy` into a table without keys", f"{bare:.2f} s", "1.0"]]
    rows += [[WORDS[step], f"{seconds:.1f} s", f"{seconds / bare:.0f}"] for step, (seconds, _) in steps.items()]
    rows.append(["**all**", f"**{whole:.1f} s**", f"**{whole / bare:.0f}**"])
    return f"""## A register from a file

{ROWS:,} women with their shares, homes and nominees as text with commas, into an empty office; the middle one of
several turns. {ROWS / whole:,.0f} rows a second in all. The copy writes one plain row for each; bringing in writes
person, home, membership, admission, shares, nomination and the row as it stood, with the trail.

{table(rows)}
"""
