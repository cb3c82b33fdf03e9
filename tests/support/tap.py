# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Suites in Python that speak TAP as those in C do.
import sys


class Tap:
    """Counts cases and prints one line for each; a case that has complaints has failed."""

    def __init__(self, suite):
        self.suite = suite
        self.count = 0
        self.failed = 0

    def case(self, name, complaints=()):
        """One case: `complaints` is empty when it held."""
        self.count += 1
        complaints = list(complaints)
        if complaints:
            self.failed += 1
        print(f"{'not ' if complaints else ''}ok {self.count} - {self.suite}: {name}")
        for complaint in complaints:
            for line in str(complaint).splitlines():
                print(f"# {line}")
        sys.stdout.flush()

    def skip(self, name, reason):
        """One case that cannot be tried here, and why."""
        self.count += 1
        print(f"ok {self.count} - {self.suite}: {name} # SKIP {reason}")

    def end(self):
        """Prints the plan; the exit code for sys.exit."""
        print(f"1..{self.count}")
        return 1 if self.failed or self.count == 0 else 0
