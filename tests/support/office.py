# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An office as its users reach it: through mandalictl.
import csv
import os
import subprocess


class Office:
    """An office of its own, looked at through mandalictl."""

    def __init__(self, server, mandalictl, folder, base):
        self.server, self.base, self.mandalictl, self.folder = server, base, mandalictl, folder
        services = os.path.join(folder, base)
        self.sign_in("postgres")
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        self.environment = {**kept, "PGSERVICEFILE": services, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8"}
        self.run("server", "prepare")

    def sign_in(self, login):
        """From now on commands are given as this login."""
        with open(os.path.join(self.folder, self.base), "w", encoding="utf-8") as file:
            file.write(f"[office]\nhost={self.server.host}\nuser={login}\ndbname={self.base}\n")

    def run(self, *words, language="en"):
        done = subprocess.run([self.mandalictl, "--service", "office", *words], capture_output=True, text=True,
                              env={**self.environment, "LANGUAGE": language})
        return done.returncode, done.stdout + done.stderr

    def write_and_import(self, content, *words, suffix=".csv", kind="shareholders"):
        """Brings in a file of this content; what the command says."""
        path = os.path.join(self.folder, "written" + suffix)
        with open(path, "w", encoding="utf-8") as file:
            file.write(content)
        return self.run("import", kind, path, *words)[1]

    def register(self, report="share-register", *words):
        """A register of today, or as `words` ask for it, as rows."""
        path = os.path.join(self.folder, self.base + ".csv")
        self.run("export", report, *words, "--output", path)
        with open(path, encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))[1:]

    def faults(self):
        code, said = self.run("verify")
        return [] if code == 0 else [said]
