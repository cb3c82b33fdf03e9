# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where vouchers are typed: a base with the books of the demo, the program on its page of vouchers, and the keyboard.
import os
import shutil
import subprocess
import tempfile
import traceback

from driver import GLib, Window, keys
from server import Server


class Desk:
    """A base, the program on its page of vouchers, and hands on the keyboard."""

    def __init__(self, mandali, mandalictl, pictures=None, settings=""):
        self.pictures = pictures
        self.server = Server(mandalictl)
        self.base = self.server.make_base(f"at_speed_{os.getpid()}")
        self.folder = tempfile.mkdtemp(prefix="mandali-speed-")
        subprocess.run([mandalictl, "demo", "--shareholders", "60"], check=True, stdout=subprocess.DEVNULL,
                       env=self.server.environment(self.base))
        os.mkdir(os.path.join(self.folder, "mandali"))
        with open(os.path.join(self.folder, "mandali", "settings.ini"), "w", encoding="ascii") as file:
            file.write(f"[window]\n{settings}\n")
        services = os.path.join(self.folder, "services")
        with open(services, "w", encoding="ascii") as file:
            file.write(f"[office]\nhost={self.server.host}\ndbname={self.base}\nuser=postgres\n")
        self.window = Window([mandali, "--page", "vouchers", "--service", "office"],
                             {**self.server.environment(self.base), "LANGUAGE": "en", "PGSERVICEFILE": services,
                              "XDG_STATE_HOME": self.folder, "XDG_CONFIG_HOME": self.folder, "HOME": self.folder},
                             os.path.join(self.folder, "said"))
        self.window.wait_row("Receipt")
        self.before = self.newest()

    def ask(self, text):
        return self.server.ask(self.base, text)

    def newest(self):
        return int(self.ask("select coalesce (max (voucher_id), 0) from api.voucher")[0][0])

    def posted(self):
        """What the base holds of the receipts since the beginning, in the order of their numbers."""
        return self.ask(f"""
            select v.party, v.narration, v.total_paise,
                   string_agg (a.name || case when l.debit_paise > 0 then ' Dr' else ' Cr' end, ', ' order by l.ordinal)
              from api.voucher v join api.voucher_line l using (voucher_id) join api.account a using (account_id)
             where v.voucher_id > {self.before}
             group by v.voucher_id, v.party, v.narration, v.total_paise, v.number
             order by v.number""")

    def end(self):
        self.window.close()
        self.server.drop_base(self.base)
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def begin(self, key, title):
        """Opens the form of a kind of voucher by its key; answers the form."""
        self.window.raise_up()
        keys(key)
        form = self.window.form(title)
        self.window.raise_up(title)
        return form

    def picture(self, name):
        """The whole screen, as a file."""
        if self.pictures:
            subprocess.run(["import", "-window", "root", os.path.join(self.pictures, name + ".png")], check=True)


def run(tap, desk, cases):
    """Tells each case; what a case begins the next ones go on with, so they stop at the first that fails."""
    broken = None
    try:
        for name, case in cases:
            if broken:
                tap.case(name, [f"not tried, since “{broken}” failed"])
                continue
            try:
                case(desk)
                tap.case(name)
            except (AssertionError, GLib.Error, OSError, TypeError):
                broken = name
                desk.picture("broken")
                tap.case(name, traceback.format_exc().splitlines())
    finally:
        desk.end()
    return tap.end()
