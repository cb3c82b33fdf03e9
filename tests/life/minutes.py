#!/usr/bin/python3
# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The papers of a meeting are read back from their PDF in both languages; a long text goes on from page to page with
# nothing lost, and its pages are counted through the minute book; whoever may come has a place to sign.
# Usage: minutes.py MANDALICTL
import collections
import os
import re
import shutil
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

    def pages(self, report, **values):
        """The text of each page, line by line."""
        path = os.path.join(self.folder, report + ".pdf")
        words = [w for name, value in values.items() for w in ("--set", f"{name}={value}")]
        subprocess.run([self.mandalictl, "export", report, *words, "--output", path], check=True,
                       env=self.server.environment(self.base, "test_reader"), stdout=subprocess.DEVNULL)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
        return text.split("\f")[:-1]

    def read(self, report, **values):
        """The same without any blank: joined letters come apart by blanks in a PDF."""
        return [re.sub(r"\s", "", page) for page in self.pages(report, **values)]

    def ask(self, text):
        return self.server.ask(self.base, text)

    def end(self):
        self.server.drop_base(self.base)
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)


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
    return (missing("".join(english), f"Minutes of meeting {number}", f"Resolution {resolution}: {words}",
                    "In the chair:", chair)
            + missing("".join(gujarati), f"સભા {number}ની", f"ઠરાવ {resolution}", words_gu[:12], chair_gu.split()[-1]))


def book_has_the_pages_of_the_paper(papers):
    """One numbering, that of the text which was signed; the other text says where that stands, and counts by itself."""
    complaints = []
    for meeting, first, count in papers.ask("select meeting_id, first_page, page_count from api.minutes_life"
                                            " where signed_language = 'gu'"):
        gujarati, last = papers.read("minutes", meeting_id=meeting), int(first) + int(count) - 1
        english = papers.read("minutes", meeting_id=meeting, language="en")
        complaints += missing(english[0], f"minute book, pages {first} to {last}")
        complaints += missing(english[-1], f"{len(english)} / {len(english)} test_reader")
        complaints += missing(gujarati[0], f"{first} test_reader")
        if len(gujarati) != int(count):
            complaints.append(f"{meeting}: the minute book says {count} pages, the paper has {len(gujarati)}")
    return complaints


def notice_has_its_agenda(papers):
    meeting, number = papers.ask("select meeting_id, number from api.meeting where state = 'draft' limit 1")[0]
    items = papers.ask(f"select title, title_gu from api.agenda_item where meeting_id = {meeting} order by path")
    gujarati, english = papers.read("meeting-notice", meeting_id=meeting)
    return missing(english, number, "Agenda", *[t for t, _ in items]) + missing(gujarati, number, "સભા નં", "કાર્યસૂચિ")


def everybody_can_sign(papers):
    """The list of a general meeting has a place for each who may come, once, and every page its own sum and number."""
    meeting = papers.ask("select m.meeting_id from api.meeting m join api.body b on b.code = m.body"
                         " where b.kind = 'general' order by m.meeting_id desc limit 1")[0][0]
    women = papers.ask("select m.member_number, p.name, coalesce (a.place, '') from api.meeting g"
                       " cross join lateral api.entitled_in (g.meeting_id) e join api.member m using (member_id)"
                       " join api.person p on p.person_id = m.person_id"
                       " left join lateral api.address_on (m.person_id, g.held_on) a on true"
                       f" where g.meeting_id = {meeting}")
    pages = papers.pages("attendance-to-sign", meeting_id=meeting)
    squeezed = {}
    for number, name, _ in women:
        key = re.sub(r"\s", "", name)
        squeezed[key] = squeezed.get(key, 0) + 1
    whole = re.sub(r"[^\S\n]", "", "".join(pages))
    complaints = [f"{name} stands there {whole.count(name)} times, not {count}" for name, count in squeezed.items()
                  if whole.count(name) < count]
    sums = [re.search(r"Present on this page: _* / (\d+)$", page, re.MULTILINE) for page in pages]
    if sum(int(found[1]) for found in sums if found) != len(women):
        complaints.append(f"the sums of the pages do not come to {len(women)}")
    complaints += [f"page {n + 1} has no number" for n, page in enumerate(pages)
                   if f"{n + 1} / {len(pages)}" not in page]
    blocks = re.findall(r"Present:_*/(\d+)$", whole, re.MULTILINE)
    if sorted(map(int, blocks)) != sorted(collections.Counter(place for _, _, place in women).values()):
        complaints.append(f"villages come to {blocks}")
    return complaints + ([] if len(pages) > 100 else [f"only {len(pages)} pages"])


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
    tap.case("the minute book has the pages of the paper, a translation its own",
             book_has_the_pages_of_the_paper(papers))
    tap.case("a notice has its agenda in both languages", notice_has_its_agenda(papers))
    tap.case("the list of a general meeting has a place for everybody to sign", everybody_can_sign(papers))
    tap.case("a long text goes on from page to page, and nothing is lost", long_text_loses_nothing(papers))
    papers.end()
    return tap.end()


sys.exit(main())
