#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# F6, F7, F28: while a register is judged, brought in or taken back, the program is killed, its backend is ended, or the
# server stops at once. Then all of it stands or nothing does, and the same request again has the same answer.
# Usage: import-kill.py MANDALICTL [--seed N] [--rounds N]
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import uuid

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
sys.path.insert(0, SUPPORT)
from libpq import Connection, Refused  # noqa: E402
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

BASE = "import_kill"
WOMEN = 120
WAIT_S = 60
STEPS = {"check": "select * from api.check_upload ($1)",
         "bring_in": "select record_id, number"
                     " from api.bring_in ($1, $2, 'shareholders', 'a.csv', 'digest', null, null)",
         "take_back": "select record_id, number from api.take_back_import ($1, $2, 'A trial')"}
# What registers show of an import: women, homes, villages, memberships, acts, shares, nominees, imports that stand.
SHOWN = """select (select count (*) from api.person), (select count (*) from api.address),
                  (select count (*) from api.place), (select count (*) from api.member),
                  (select count (*) from api.act), (select count (*) from api.share_movement),
                  (select count (*) from api.nomination),
                  (select count (*) from api.import where taken_back_at is null)"""
# What is never there: rows of no import, an import without its rows, a number that was lost.
LEFT_OVER = """select 'rows of no import' from core.import_row r
                where not exists (select from core.import i where i.import_id = r.import_id)
               union select 'an import without rows' from core.import i where i.row_count = 0
               union select 'numbers with a hole' from core.counter c
                where c.series = 'IMP' and c.last <> (select count (*) from core.import)
               union select invariant || ' ' || details from core.find_faults (null)"""
NOTHING = ("0",) * 8
WHOLE = tuple(str(n) for n in (WOMEN, WOMEN, 5, WOMEN, 4 * WOMEN, WOMEN, WOMEN, 1))


def woman(i):
    """The i-th row as it is read: all that an import can enter."""
    return {"member_number": i, "own_name": f"Woman{chr(97 + i % 26)}{chr(97 + i // 26)}ben", "surname": "Rana",
            "place": f"Village {i % 5}", "admitted_on": "1998-07-14", "share_count": 5, "nominee": "Hetal Rana"}


def register():
    """The same women as a file."""
    lines = ["Member No,Own name,Surname,Village,Member since,Shares,Nominee"]
    lines += [",".join(str(v) for v in woman(i).values()) for i in range(1, WOMEN + 1)]
    return "\n".join(lines) + "\n"


class Office:
    """An office on a server of its own, which may crash."""

    def __init__(self, mandalictl, folder):
        os.environ.pop("TEST_CLUSTER", None)
        self.mandalictl, self.folder = mandalictl, folder
        self.server = Server(mandalictl)
        self.server.make_base(BASE)
        self.file = os.path.join(folder, "register.csv")
        with open(self.file, "w", encoding="utf-8") as file:
            file.write(register())
        with open(os.path.join(folder, "services"), "w", encoding="utf-8") as file:
            file.write(f"[office]\nhost={self.server.host}\nuser=test_officer\ndbname={BASE}\n")
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        self.environment = {**kept, "PGSERVICEFILE": file.name, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8",
                            "LANGUAGE": "en"}
        self.lasts = {}  # seconds that each step takes undisturbed
        self.keeper = self.connect("postgres")

    def connect(self, login="test_officer"):
        return Connection(self.server.host, BASE, login)

    def shown(self):
        return self.keeper.ask(SHOWN)[0]

    def complaints(self, *wanted):
        """What is wrong with what the registers show, and what was left over."""
        shown = self.shown()
        left_over = [row[0] for row in self.keeper.ask(LEFT_OVER)]
        return [f"shown are {shown}, wanted {wanted}"] * (shown not in wanted) + left_over

    def upload(self):
        """Sends the rows; the id of the upload."""
        upload = str(uuid.uuid4())
        link = self.connect()
        link.ask("select api.begin_upload ($1, 'shareholders')", upload)
        link.ask("select api.add_upload_rows ($1, $2)", upload,
                 json.dumps([[i, "data", [str(i)], woman(i), None, None] for i in range(1, WOMEN + 1)]))
        link.close()
        return upload

    def crash(self):
        """the server stops at once"""
        cluster = os.path.join(SUPPORT, "cluster")
        self.keeper.close()
        subprocess.run([cluster, "--crash", self.server.host], check=True)
        subprocess.run([cluster, "--start", self.server.host], check=True)
        self.keeper = self.connect("postgres")

    def end_backends(self):
        """the backend is ended"""
        self.keeper.ask("select pg_terminate_backend (pid) from pg_stat_activity where usename = 'test_officer'")

    def wait_until(self, condition):
        """Asks the server until it says yes; FALSE when it does not in time."""
        until = time.monotonic() + WAIT_S
        while time.monotonic() < until:
            if self.keeper.ask(f"select {condition} from pg_stat_activity where usename = 'test_officer'") == [("t",)]:
                return True
        return False


class Step(threading.Thread):
    """One step on a connection of its own; `answer` stays None when the connection broke."""

    def __init__(self, office, name, *values):
        super().__init__()
        self.link, self.name_of, self.values, self.answer, self.refused = office.connect(), name, values, None, None
        self.start()

    def run(self):
        try:
            self.answer = self.link.ask(STEPS[self.name_of], *self.values)
        except Refused as refused:
            self.refused = refused
        self.link.close()


def done(office, name, *values):
    """A step that nothing disturbs; its answer."""
    begun = time.monotonic()
    step = Step(office, name, *values)
    step.join()
    office.lasts.setdefault(name, time.monotonic() - begun)
    if step.answer is None:
        raise SystemExit(f"{name}: {step.refused}")
    return step.answer


def undisturbed(office, tap):
    upload, request = office.upload(), str(uuid.uuid4())
    done(office, "check", upload)
    tap.case("judging shows nothing", office.complaints(NOTHING))
    answer = done(office, "bring_in", request, upload)
    tap.case("an import that nothing disturbs stands whole", office.complaints(WHOLE))
    done(office, "take_back", str(uuid.uuid4()), answer[0][0])
    tap.case("and goes whole", office.complaints(NOTHING))


def disturb(office, tap, name, disaster, chance):
    """One step is cut short, then asked for again. Whether it was cut."""
    upload, request, back = office.upload(), str(uuid.uuid4()), str(uuid.uuid4())
    values, before = (upload,), NOTHING
    if name == "bring_in":
        values = (request, upload)
    elif name == "take_back":
        values, before = (back, done(office, "bring_in", request, upload)[0][0]), WHOLE
    after = {"check": NOTHING, "bring_in": WHOLE, "take_back": NOTHING}[name]
    step = Step(office, name, *values)
    office.wait_until(f"count (*) filter (where state = 'active' and query ~ 'api.{name}') > 0 or count (*) = 0")
    step.join(chance.choice([0, chance.random()]) * office.lasts[name])
    disaster()
    step.join()
    complaints = office.complaints(before, after)
    if step.answer is not None:
        complaints += office.complaints(after)
    first = done(office, name, *values)
    complaints += office.complaints(after)
    if name != "check":
        complaints += [f"first {step.answer}, then {first}"] * (step.answer not in (None, first))
        complaints += ["another answer to the same request"] * (done(office, name, *values) != first)
        complaints += office.complaints(after)
    if name == "bring_in":
        done(office, "take_back", back, first[0][0])
    tap.case(f"{disaster.__doc__} within {name}: all or nothing, once", complaints)
    return step.answer is None


def kill_program(office, tap, name, chance):
    """The command is killed somewhere on its way, then given again. Whether the import stood all the same."""
    words = [office.mandalictl, "--service", "office", "import", "shareholders", office.file]
    program = subprocess.Popen(words, env=office.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if chance.random() < 0.7:
        office.wait_until(f"count (*) filter (where state = 'active' and query ~ 'api.{name}') > 0")
    try:
        program.wait(chance.random() * office.lasts[name])
    except subprocess.TimeoutExpired:
        program.kill()
    program.wait()
    # what the server was doing it does to its end
    complaints = ["a backend stays"] * (not office.wait_until("count (*) = 0"))
    stands = office.shown() == WHOLE
    complaints += office.complaints(NOTHING, WHOLE)
    said = subprocess.run(words, env=office.environment, capture_output=True, text=True)
    complaints += office.complaints(WHOLE)
    wanted = f"{0 if stands else WOMEN} brought in"
    complaints += [said.stdout + said.stderr] * (wanted not in said.stdout)
    number = office.keeper.ask("select number from api.import where taken_back_at is null")[0][0]
    subprocess.run(words[:4] + ["take-back", number, "A trial"], env=office.environment, capture_output=True)
    complaints += office.complaints(NOTHING)
    tap.case(f"the program is killed on its way through {name}: all or nothing, once", complaints)
    return stands


def option(name, fallback):
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else fallback


def main():
    seed, rounds = option("--seed", random.SystemRandom().randrange(10**6)), option("--rounds", 1)
    chance = random.Random(seed)
    tap = Tap("import-kill")
    print(f"# seed {seed}")
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        office = Office(os.path.abspath(sys.argv[1]), folder)
        undisturbed(office, tap)
        cut = {}
        for disaster in (office.end_backends, office.crash):
            for name in ("check", "bring_in", "take_back") * rounds:
                cut[name] = cut.get(name, 0) + disturb(office, tap, name, disaster, chance)
        stood = sum(kill_program(office, tap, name, chance) for name in ("check", "bring_in") * rounds)
        print("# seconds undisturbed: " + ", ".join(f"{n} {s:.2f}" for n, s in office.lasts.items()))
        print(f"# cut short: {cut}; killed programs whose import stood: {stood}")
        tap.case("some of every step was cut short", [f"no {name}" for name, n in cut.items() if n == 0])
        office.keeper.close()
        office.server.close()
    sys.exit(tap.end())


if __name__ == "__main__":
    main()
