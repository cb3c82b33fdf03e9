#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Named people on a private cluster: mandalictl names them, PostgreSQL lets in those and nobody else, an office of an
# earlier release is brought forward, and a password never passes as it is typed.
import os
import pty
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from tap import Tap  # noqa: E402

FIRST, SECOND, THIRD = "eine lange nacht", "noch eine nacht", "પાંચ પીળાં પતંગિયાં"
WAIT_S = 20
EARLIER = "local all all peer map=office\n"
BY_HAND = "local all backup_of_the_technician reject\n"


class Recorder:
    """A socket before the server's own, which remembers what clients say."""

    def __init__(self, folder, server_folder):
        self.folder, self.server_folder, self.said = folder, server_folder, bytearray()
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(os.path.join(folder, ".s.PGSQL.5432"))
        self.listener.listen(8)
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            client = self.listener.accept()[0]
            server = socket.socket(socket.AF_UNIX)
            server.connect(os.path.join(self.server_folder, ".s.PGSQL.5432"))
            threading.Thread(target=self.hand_on, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self.hand_on, args=(server, client, False), daemon=True).start()

    def hand_on(self, source, target, is_client):
        while data := source.recv(65536):
            if is_client:
                self.said += data
            target.sendall(data)
        target.shutdown(socket.SHUT_RDWR)


class Office:
    """A private cluster in a folder of its own."""

    def __init__(self, mandalictl):
        self.mandalictl = mandalictl
        self.folder = tempfile.mkdtemp()
        os.chmod(self.folder, 0o755)  # for root the server runs as another user
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        self.environment.update({"XDG_DATA_HOME": self.folder, "XDG_CONFIG_HOME": self.folder, "LANGUAGE": "en",
                                 "LC_ALL": "C.UTF-8", "PGSERVICEFILE": os.path.join(self.folder, "services")})
        self.run("local", "start")
        self.server = os.path.join(self.run("local", "path")[1].strip(), "server")
        self.socket_folder = os.path.join(self.server, "run")

    def run(self, *words, typed=""):
        done = subprocess.run([self.mandalictl, *words], env=self.environment, capture_output=True, text=True,
                              input=typed)
        return done.returncode, done.stdout + done.stderr

    def ask(self, text, login="postgres", password="", host=None):
        """What psql says: whether it went well, and the rows or the complaint."""
        done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-w", "-h", host or self.socket_folder, "-U", login,
                               "-d", "mandali", "-c", text], capture_output=True, text=True,
                              env={**self.environment, "PGPASSWORD": password})
        return done.returncode == 0, (done.stdout + done.stderr).strip()

    def read(self, *names):
        with open(os.path.join(self.server, *names), encoding="utf-8") as file:
            return file.read()

    def close(self):
        self.run("local", "stop")
        shutil.rmtree(self.folder)


def type_at_terminal(office, *words, answers):
    """The program at a terminal: what stands there in the end, and how it ended."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(office.mandalictl, [office.mandalictl, *words], office.environment)
    shown = b""
    left = list(answers)
    while select.select([terminal], [], [], WAIT_S)[0]:
        try:
            shown += os.read(terminal, 1024)
        except OSError:  # it has ended
            break
        if left and shown.endswith(b": "):
            os.write(terminal, left.pop(0).encode() + b"\n")
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.decode()


def write_access(office, text):
    with open(os.path.join(office.server, "data", "pg_hba.conf"), "w", encoding="utf-8") as file:
        file.write(text)


def make_older(office):
    """As a release before the named people left it, with a line that a technician added."""
    office.ask("drop owned by mandali_doorkeeper")
    office.ask("drop role mandali_doorkeeper")
    office.ask("update core.api_release set digest = 'that of an earlier release'")
    write_access(office, BY_HAND + EARLIER)


def bound_auditor(case, holds, office):
    """The year before this one is all that she sees of the books."""
    first, last = office.ask("select to_char (d.day - interval '1 year', 'DD-MM-YYYY') || ' '"
                             "       || to_char (d.day - 1, 'DD-MM-YYYY')"
                             "  from (select api.year_began (api.today ()) as day) d")[1].split()
    of_others = (f"select count (*) from api.voucher where dated_on not between to_date ('{first}', 'DD-MM-YYYY')"
                 f" and to_date ('{last}', 'DD-MM-YYYY')")
    holds("until she is bounded an auditor sees all days", office.ask(of_others, "asha", SECOND)[1] != "0")
    case("days that lie the wrong way round are refused", 1, "user", "audit", "asha", last, first,
         says="before the first")
    case("and what is no day", 2, "user", "audit", "asha", first, "someday")
    case("who is no auditor is not bounded", 1, "user", "audit", "meena", first, last, says="no auditor")
    case("an auditor is bounded", 0, "user", "audit", "asha", first, last, says=f"{first} to {last}")
    holds("and sees no other voucher", office.ask(of_others, "asha", SECOND)[1] == "0")
    holds("but those of her days", office.ask("select count (*) > 10 from api.voucher", "asha", SECOND)[1] == "t")
    case("the list says which", 0, "user", "list", says=f"the books of {first} to {last}")


def main():
    tap = Tap("named-people")
    office = Office(os.path.abspath(sys.argv[1]))

    def case(name, wanted, *words, says="", typed=""):
        code, said = office.run(*words, typed=typed)
        tap.case(name, [] if code == wanted and says in said else [f"exit {code}, wanted {wanted}: {said}"])
        return said

    def holds(name, is_true, said=""):
        tap.case(name, [] if is_true else [said or "it does not"])

    def lets_in(name, wanted, login, password="", where=office):
        is_in, said = where.ask("select login from api.state", login, password)
        holds(name, is_in == wanted and (not wanted or said == login), said)

    # An office of an earlier release
    office.run("demo", "--shareholders", "20")
    facts = "select (select count (*) from core.person), (select encode (hash, 'hex') from audit.head)"
    before = office.ask(facts)
    make_older(office)
    case("an office of an earlier release is opened while it runs", 0, "local", "start")
    hba = office.read("data", "pg_hba.conf")
    holds("its access is brought forward", EARLIER not in hba and "local all all scram-sha-256\n" in hba, hba)
    holds("and a technician's line stays", BY_HAND in hba, hba)
    holds("with every fact in its place", office.ask(facts) == before)
    office.run("local", "stop")
    write_access(office, EARLIER)
    case("and so it is when it stood still", 0, "local", "start")
    lets_in("the office works without names", True, "office")
    office.ask("alter system set log_statement = 'all'")
    office.ask("select pg_reload_conf ()")

    # Naming people
    case("at first nobody is named", 0, "user", "list", says="Nobody is named")
    case("a short password is refused", 1, "user", "add", "meena", "--role", "admin", typed="short\n",
         says="at least 8")
    case("no password is refused", 1, "user", "add", "meena", "--role", "admin", says="No password")
    case("without a role nobody is named", 2, "user", "add", "meena", typed=FIRST)
    case("the first is an administrator", 1, "user", "add", "meena", "--role", "clerk", typed=FIRST, says="role admin")
    case("a role is one of the office's", 1, "user", "add", "meena", "--role", "queen", typed=FIRST,
         says="no role queen")
    lets_in("until then the office works without names", True, "office")
    case("an administrator is named", 0, "user", "add", "meena", "--role", "admin,officer", "--name", "મીના પટેલ",
         typed=FIRST + "\n")
    case("and a clerk", 0, "user", "add", "asha", "--role", "clerk", "--name", "Asha Parmar", typed=SECOND)
    case("they are listed", 0, "user", "list", says="મીના પટેલ")
    lets_in("she signs in with her password", True, "meena", FIRST)
    lets_in("and with no other", False, "meena", SECOND)
    lets_in("nor without one", False, "meena")
    lets_in("the office without a name is closed", False, "office")
    case("papers are written all the same", 0, "export", "share-register", "--output",
         os.path.join(office.folder, "register.csv"))
    may_name = "select 'add_login' in (select what from api.permission)"
    holds("she may what her roles may", office.ask(may_name, "meena", FIRST)[1] == "t")
    holds("and no more", office.ask(may_name, "asha", SECOND)[1] == "f")

    # What must stay, and what changes
    case("the last administrator stays", 1, "user", "disable", "meena", says="role admin must be able to sign in")
    case("also in her role", 1, "user", "role", "meena", "officer", says="role admin must be able to sign in")
    case("another role counts at once", 0, "user", "role", "asha", "auditor")
    holds("for what she may", office.ask("select count (*) > 0 from api.trail", "asha", SECOND)[1] == "t")
    bound_auditor(case, holds, office)
    still_open = subprocess.Popen(["psql", "-X", "-q", "-h", office.socket_folder, "-U", "asha", "-d", "mandali", "-c",
                                   "select pg_sleep (60)"], env={**office.environment, "PGPASSWORD": SECOND},
                                  stderr=subprocess.PIPE, text=True)
    while office.ask("select count (*) from pg_stat_activity where usename = 'asha'")[1] == "0":
        pass
    case("who leaves is let in no more", 0, "user", "disable", "asha")
    holds("and what she had open is ended", "terminating connection" in still_open.communicate(timeout=30)[1])
    lets_in("really not", False, "asha", SECOND)
    case("the list says so", 0, "user", "list", says="disabled")
    case("when she is back she is let in", 0, "user", "enable", "asha")
    lets_in("with the password that she had", True, "asha", SECOND)
    case("nobody can be changed who is not named", 1, "user", "password", "nobody", typed=FIRST, says="Nobody signs in")

    # A password that was forgotten, typed at the terminal
    code, shown = type_at_terminal(office, "user", "password", "meena", answers=[THIRD, THIRD + "!"])
    holds("two that differ change nothing", code == 1 and "not the same" in shown, shown)
    lets_in("so the old one counts", True, "meena", FIRST)
    code, shown = type_at_terminal(office, "user", "password", "meena", answers=[THIRD, THIRD])
    holds("a new one is typed twice", code == 0 and "new password" in shown, shown)
    holds("unseen", THIRD not in shown, shown)
    lets_in("and counts", True, "meena", THIRD)
    lets_in("in place of the old one", False, "meena", FIRST)

    # What passes on the way to the server
    recorder = Recorder(office.folder, office.socket_folder)
    with open(office.environment["PGSERVICEFILE"], "w", encoding="utf-8") as file:
        file.write(f"[office]\nhost={recorder.folder}\nuser=postgres\ndbname=mandali\n")
    case("as on a central server, too", 0, "--service", "office", "user", "add", "bina", "--role", "clerk", typed=FIRST)
    holds("she signs in there", office.ask("select 1", "bina", FIRST, recorder.folder)[0])
    said = bytes(recorder.said)
    holds("what passes is recorded", b"add_login" in said and b"SCRAM-SHA-256$4096:" in said and b"bina" in said)
    holds("no password passes", not any(p.encode() in said for p in (FIRST, SECOND, THIRD)))
    log = office.read("log")
    holds("the server's log knows what was done", "add_login" in log and "set_login_password" in log)
    holds("and no password", not any(p in log for p in (FIRST, SECOND, THIRD)))
    trail = office.ask("select string_agg (coalesce (old::text, '') || new::text, ' ') from audit.change")[1]
    holds("the trail knows who was named", '"asha"' in trail and "is_disabled" in trail, trail)
    holds("and no verifier", "SCRAM" not in trail)
    case("everything holds", 0, "verify")

    # A copy brought to another computer: its people are named there, and need a password each
    copy = os.path.join(office.folder, "office.backup")
    case("a copy is written", 0, "backup", copy)
    other = Office(office.mandalictl)
    code, said = other.run("restore", copy)
    holds("it is brought to another computer", code == 0 and "user password meena" in said, said)
    lets_in("where the office without a name is closed too", False, "office", where=other)
    lets_in("and nobody has a password", False, "meena", THIRD, where=other)
    other.run("user", "password", "meena", typed=FIRST)
    lets_in("until she is given one", True, "meena", FIRST, where=other)
    other.close()
    office.close()
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
