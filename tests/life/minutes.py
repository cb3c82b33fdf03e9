#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The papers of a meeting are read back from their PDF in both languages; a long text goes on from page to page with
# nothing lost, and its pages are counted through the minute book. Usage: minutes.py MANDALICTL
import os
import re
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(here, "..", "support")]
from server import Server  # noqa: E402
from tap import Tap  # noqa: E402

PARAGRAPHS = 120


class Papers:
    """A demo cooperative whose papers are written and read."""

    def __init__(self, mandalictl):
        self.mandalictl, self.server = mandalictl, Server(mandalictl)
        self.base = self.server.make_base(f"minutes_{os.getpid()}")
        self.folder = tempfile.mkdtemp(prefix="mandali-minutes-")
        subprocess.run([mandalictl, "demo"], check=True, stdout=subprocess.DEVNULL,
                       env=self.server.environment(self.base))

    def read(self, report, **values):
        """The text of each page. Joined letters come apart by blanks in a PDF, so that blanks are taken out."""
        path = os.path.join(self.folder, report + ".pdf")
        words = [w for name, value in values.items() for w in ("--set", f"{name}={value}")]
        subprocess.run([self.mandalictl, "export", report, *words, "--output", path], check=True,
                       env=self.server.environment(self.base, "test_reader"), stdout=subprocess.DEVNULL)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
        return [re.sub(r"\s", "", page) for page in text.split("\f")[:-1]]

    def ask(self, text):
        return self.server.ask(self.base, text)


def missing(page, *words):
    return [f"“{w}” is not on the page: {page[:400]}" for w in words if re.sub(r"\s", "", w) not in page]


def reads_both_languages(papers):
    meeting, number = papers.ask("select meeting_id, number from api.meeting where state = 'signed' limit 1")[0]
    resolution, words, words_gu = papers.ask(
        f"select number, words, words_gu from api.motion where meeting_id = {meeting} and state = 'passed'")[0]
    chair, chair_gu = papers.ask(
        "select p.name, p.name_gu from api.minutes_life l join api.member m on m.member_id = l.signer_id"
        f" join api.person p using (person_id) where l.meeting_id = {meeting}")[0]
    english = papers.read("minutes", meeting_id=meeting, language="en")
    gujarati = papers.read("minutes", meeting_id=meeting)
    # who signs stands on the last page
    return (missing("".join(english), f"Minutes of meeting {number}", f"Resolution {resolution}: {words}",
                    "In the chair:", chair)
            + missing("".join(gujarati), f"સભા {number}ની", f"ઠરાવ {resolution}", words_gu[:12], chair_gu.split()[-1]))


def notice_has_its_agenda(papers):
    meeting, number = papers.ask("select meeting_id, number from api.meeting where state = 'draft' limit 1")[0]
    items = papers.ask(f"select title, title_gu from api.agenda_item where meeting_id = {meeting} order by path")
    gujarati, english = papers.read("meeting-notice", meeting_id=meeting)
    return missing(english, number, "Agenda", *[t for t, _ in items]) + missing(gujarati, number, "સભા નં", "કાર્યસૂચિ")


def long_text_loses_nothing(papers):
    meeting = papers.ask("select meeting_id from api.meeting where state = 'circulated' and body = 'board'")[0][0]
    long = "long enough to be wrapped, " * 9
    text = "# The whole" + "".join(f"\n# Item <{n}>\nSentence {n} of many, {long}end {n}." for n in range(PARAGRAPHS))
    papers.ask(f"insert into core.minutes (meeting_id, language, words) values ({meeting}, 'en', '{text}')")
    first = int(papers.ask("select api.next_minute_page ('board')")[0][0])
    pages = papers.read("minutes", meeting_id=meeting, language="en")
    whole = "".join(pages)
    complaints = [f"lost: {n}" for n in range(PARAGRAPHS)
                  if f"Sentence{n}ofmany" not in whole or f"end{n}." not in whole]
    complaints += [f"heading {n} stands alone at the foot of a page" for n in range(PARAGRAPHS)
                   for page in pages if f"Item<{n}>" in page and f"Sentence{n}ofmany" not in page]
    # the number of the page stands at its foot, before who printed it
    complaints += [f"page {first + at} is not numbered so: {page[-60:]}" for at, page in enumerate(pages)
                   if not re.search(rf"{first + at}test_reader", page)]
    return complaints + ([] if len(pages) > 5 else [f"only {len(pages)} pages"])


def main():
    tap = Tap("minutes")
    papers = Papers(sys.argv[1])
    tap.case("minutes are read back in Gujarati and in English", reads_both_languages(papers))
    tap.case("a notice has its agenda in both languages", notice_has_its_agenda(papers))
    tap.case("a long text goes on from page to page, and nothing is lost", long_text_loses_nothing(papers))
    papers.server.drop_base(papers.base)
    papers.server.close()
    return tap.end()


sys.exit(main())
