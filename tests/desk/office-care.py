#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The command line on a central server: made from nothing by a service, looked after, copied and brought back.
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

BASE = "office_care"


def facts(server):
    """What an office consists of: its rows, and who may do what in api."""
    rows = server.ask(BASE, """
        select (select count (*) from core.person), (select count (*) from core.act),
               (select sum (share_count) from core.share_movement), (select encode (hash, 'hex') from audit.head)""")
    return rows + server.ask(BASE, """
        select p.oid::regprocedure, p.proacl from pg_proc p
         where p.pronamespace::regnamespace::text in ('core', 'api', 'audit') order by p.oid::regprocedure::text""")


def main():
    mandalictl = os.path.abspath(sys.argv[1])
    tap = Tap("office-care")
    server = Server(mandalictl)
    folder = tempfile.mkdtemp()
    with open(os.path.join(folder, "services"), "w", encoding="utf-8") as file:
        file.write(f"[office]\nhost={server.host}\nuser=postgres\ndbname={BASE}\n")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
    environment = {**kept, "PGSERVICEFILE": file.name, "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}

    def run(*words):
        done = subprocess.run([mandalictl, "--service", "office", *words], env=environment, capture_output=True,
                              text=True)
        return done.returncode, done.stdout + done.stderr

    def case(name, wanted, *words, says=""):
        code, said = run(*words)
        tap.case(name, [] if code == wanted and says in said else [f"exit {code}, wanted {wanted}: {said}"])
        return said

    copy, broken = os.path.join(folder, "office.backup"), os.path.join(folder, "broken.backup")
    case("a service that names no base yet gets one", 0, "server", "prepare")
    case("preparing again is harmless", 0, "server", "prepare")
    case("the demo fills it", 0, "demo", "--shareholders", "60")
    case("the demo is refused where members are", 1, "demo", says="has members already")
    head = case("everything holds", 0, "verify").split()[-1]
    # The next release of the program finds an office that works, and keeps all of it.
    before = facts(server)
    server.ask(BASE, "update core.api_release set digest = 'that of an earlier release'")
    case("an office of an earlier release is told to be prepared", 1, "export", "share-register", "--output",
         os.path.join(folder, "early.csv"), says="server prepare")
    case("also before the demo is made in it", 1, "demo", says="server prepare")
    case("preparing brings it to this release", 0, "server", "prepare")
    tap.case("with every fact and right in its place", [] if facts(server) == before else ["it is another office"])
    case("and it holds", 0, "verify", "--head", head)
    case("and works", 0, "export", "share-register", "--output", os.path.join(folder, "register.csv"))
    case("a copy is written", 0, "backup", copy)
    tap.case("the copy is closed to others", [] if os.stat(copy).st_mode & 0o077 == 0 else ["others may read it"])
    with open(copy, "rb") as whole, open(broken, "wb") as part:
        part.write(whole.read(4000))
    case("half a copy is refused", 1, "restore", broken)
    server.ask(BASE, "set session_replication_role = replica; delete from core.admission where member_id = 1")
    case("a missing row is named", 1, "verify", says="I8  member No. 1 has no admission")
    case("the copy brings it back", 0, "restore", copy, says=f"{BASE}_before_")
    case("and the head that was noted is in it", 0, "verify", "--head", head)
    case("a head from elsewhere is not", 1, "verify", "--head", "0" * 64, says="not in the trail")
    for (name,) in server.ask("postgres", f"select datname from pg_database where datname like '{BASE}%'"):
        server.drop_base(name)
    server.close()
    shutil.rmtree(folder)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
