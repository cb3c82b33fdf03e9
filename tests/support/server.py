# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The scratch cluster for suites in Python: that of ./check, or one that lives as long as this process.
import os
import subprocess

TEMPLATE = "mandali_template"


class Server:
    """A PostgreSQL with a prepared template; bases of it are made for each test and dropped after it."""

    def __init__(self, mandalictl):
        self.script = None
        self.host = os.environ.get("TEST_CLUSTER")
        if not self.host:
            cluster = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cluster")
            self.script = subprocess.Popen([cluster, mandalictl], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                           text=True)
            self.host = self.script.stdout.readline().strip()
            if not self.host:
                raise SystemExit("the scratch cluster did not start; what it says stands above")

    def close(self):
        """Ends a cluster of our own."""
        if self.script:
            self.script.stdin.close()
            self.script.wait()

    def environment(self, base, login="postgres"):
        """What libpq's programs need to reach a base, and nothing of the caller's own servers."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        return {**kept, "PGHOST": self.host, "PGDATABASE": base, "PGUSER": login, "PGTZ": "Asia/Kolkata",
                "PGDATESTYLE": "ISO, DMY", "LC_ALL": "C.UTF-8", "PGOPTIONS": "-c client_min_messages=warning"}

    def ask(self, base, text, login="postgres"):
        """Rows of texts; the suite ends when the server refuses."""
        done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", text],
                              env=self.environment(base, login), capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{text}: {done.stderr}")
        return [line.split("\t") for line in done.stdout.splitlines()]

    def make_base(self, name, template=TEMPLATE):
        """A fresh base, as an office has it after `server prepare`."""
        self.ask("postgres", f"create database {name} template {template} strategy file_copy")
        self.ask("postgres", f"alter database {name} set timezone = 'Asia/Kolkata'")
        self.ask("postgres", f"revoke all on database {name} from public")
        self.ask("postgres", f"grant connect on database {name} to mandali_reader")
        self.ask("postgres", f"grant connect, create, temporary on database {name} to mandali_owner")
        return name

    def drop_base(self, name):
        self.ask("postgres", f"drop database {name} with (force)")
