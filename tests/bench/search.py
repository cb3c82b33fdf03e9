# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bench of the search while a name is typed: is she among the first ten, and how long does it take?
import os
import random
import re
import statistics
import subprocess

import hand

SEED = 26
SHOWN = 10  # so many a list of choices shows
WOMEN = 200  # drawn of each kind
TYPED = 12  # of each kind are typed letter by letter for the times
DAY = "2026-03-31"
PSQL = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
QUERY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "sql", "queries", "shareholder-found.sql")
SPANS = [("the first or second letter", 1, 2), ("3 to 5 letters", 3, 5), ("6 letters and more", 6, 99)]

# The demo draws its names evenly; here they are as common and as rare as names are. The trail need not know.
NAMED = """
create table public.bench_name (person_id bigint, own integer, middle integer, surname integer, own_name text,
  middle_name text, surname_name text, own_name_gu text, middle_name_gu text, surname_name_gu text);
\\copy public.bench_name from pstdin
alter table core.person disable trigger note_update;
create temporary table made as
  select indexdef from pg_indexes
   where schemaname = 'core'
     and (tablename = 'person' and indexname <> 'person_pkey' or indexname = 'person_sound_words');
select format ('drop index core.%I', split_part (indexdef, ' ', 3 + (indexdef like 'CREATE UNIQUE%')::integer))
  from made \\gexec
update core.person p
   set own_name = n.own_name, middle_name = n.middle_name, surname = n.surname_name, own_name_gu = n.own_name_gu,
       middle_name_gu = n.middle_name_gu, surname_gu = n.surname_name_gu
  from public.bench_name n where n.person_id = p.person_id;
select indexdef from made \\gexec
alter table core.person enable trigger note_update;
delete from core.name_word;
insert into core.name_word (word, times)
select w, count (*) from core.person_sound s cross join lateral unnest (s.words) w group by w;
"""

# Who is who, and how many women share what: told without the search, by what was drawn.
TRUTH = f"""
create table public.bench_woman as
  select m.member_id, m.member_number, p.phone, n.own, n.middle, n.surname, l.place_id as village, n.own_name,
         n.middle_name, n.surname_name, n.own_name_gu, n.middle_name_gu, n.surname_name_gu, l.name as village_name,
         l.name_gu as village_name_gu
    from api.member_on ('{DAY}') m
    join core.person p on p.person_id = m.person_id
    join public.bench_name n on n.person_id = m.person_id
   cross join lateral (select a.place_id from core.address a where a.person_id = m.person_id and a.from_on <= '{DAY}'
                        order by a.from_on desc, a.address_id desc limit 1) a
    join core.place l on l.place_id = a.place_id
   where m.state in ('active', 'resigning');
create index on public.bench_woman (own, surname);
create index on public.bench_woman (own, village);
create index on public.bench_woman (reverse (phone) text_pattern_ops);
create index on public.bench_woman (member_number);
"""


def psql(server, base, script, login="postgres"):
    done = subprocess.run(PSQL, input=script, capture_output=True, text=True, env=server.environment(base, login))
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


def name_women(server, base, women):
    """Gives the women of a base names that are as common and as rare as names are; once."""
    if server.ask(base, "select to_regclass ('public.bench_woman')")[0] != [""]:
        return
    draw = random.Random(SEED)
    lines = [f"{place}\t" + "\t".join(["\\N" if word is None else str(word) for word in [*keys, *latin, *gujarati]])
             for place, (keys, latin, gujarati) in enumerate(hand.people(women, draw), 1)]
    before, after = NAMED.split("from pstdin\n")
    script = before + "from stdin\n" + "\n".join(lines) + "\n\\.\n" + after
    psql(server, base, script)
    server.ask(base, "vacuum analyze")
    psql(server, base, TRUTH)
    server.ask(base, "analyze public.bench_woman")


class Women:
    """Draws women of a base, and says how many share what is typed of one."""

    def __init__(self, server, base, women):
        self.server, self.base, self.women = server, base, women
        self.draw = random.Random(SEED + women)
        self.alike = 0
        self.talk = subprocess.Popen(PSQL, env=server.environment(base), stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, text=True)

    def close(self):
        self.talk.stdin.close()
        self.talk.wait()

    def count(self, condition):
        self.talk.stdin.write(f"select count (*) from public.bench_woman where {condition};\n")
        self.talk.stdin.flush()
        return int(self.talk.stdout.readline())

    def some(self, count):
        """So many women, drawn by lot: each a dictionary of texts."""
        fields = [name for (name,) in self.server.ask(
            self.base, "select attname from pg_attribute where attrelid = 'public.bench_woman'::regclass and attnum > 0"
                       " order by attnum")]
        numbers = ", ".join(str(self.draw.randrange(1, self.women + 1)) for _ in range(2 * count))
        rows = self.server.ask(self.base, f"select * from public.bench_woman where member_number in ({numbers})"
                                          " order by md5 (member_id::text)")
        return [dict(zip(fields, row)) for row in rows]

    def told_apart(self, woman, order, begun=None):
        """The first of these fields that at most ten women share; with `begun` letters of the last one only. None when
        ten do not hold all who share everything."""
        for length in range(2, len(order) + 1):
            fields = order[:length]
            whole = fields[:-1] if begun else fields
            condition = " and ".join(f"{field} = {woman[field]}" for field in whole)
            if begun:
                last = woman[fields[-1] + "_name"]
                condition += f" and {fields[-1]}_name ilike '{last[:begun (last)]}%'"
            if self.count(condition) <= SHOWN:
                return fields
        self.alike += 1
        return None


def half(word):
    """How many letters of a word are typed: half of it, three at least."""
    return max(3, (len(re.sub("(ben|bhai)$", "", word)) + 1) // 2)


def plain(word, draw):
    """With or without its ben or bhai."""
    return re.sub("(ben|bhai|બેન|ભાઈ)$", "", word) if draw.random() < 0.5 else word


def text_query(women, woman, order, change, begun=None):
    """What is typed: the fields that tell her apart, each changed as the kind says; None when nothing does."""
    fields = women.told_apart(woman, order, begun)
    if fields is None:
        return None
    words = [plain(woman[field + "_name"], women.draw) for field in fields]
    changed = change(words, fields, woman, women.draw)
    return None if changed is None else " ".join(changed)


def as_it_stands(words, fields, woman, draw):
    return words


def one_spelt_otherwise(words, fields, woman, draw):
    other = [hand.spelt_otherwise(word, draw) for word in words]
    return other if other != words else None


def one_misspelt(words, fields, woman, draw):
    place = draw.choice([place for place, word in enumerate(words) if len(word) >= 4])
    return [hand.misspelt(word, draw) if place == at else word for at, word in enumerate(words)]


def other_script(words, fields, woman, draw):
    """In the letters that the register need not have: the stock and the village know them."""
    names, _ = hand.stock()
    gujarati = []
    for field in fields:
        if field == "village":
            gujarati.append(woman["village_name_gu"])
        elif int(woman[field]) >= 1000:
            return None
        else:
            gujarati.append(plain(names[field][int(woman[field])][1], draw))
    return [hand.in_devanagari(word) for word in gujarati] if draw.random() < 0.5 else gujarati


def last_begun(words, fields, woman, draw):
    return words[:-1] + [woman[fields[-1] + "_name"][:half(woman[fields[-1] + "_name"])]]


def phone_end(women, woman):
    """The shortest end of four digits or more that at most ten women have."""
    for length in range(4, 11):
        end = woman["phone"][-length:]
        if end and women.count(f"reverse (phone) like reverse ('{end}') || '%'") <= SHOWN:
            return end
    return None


BY_NAME = ("own", "surname", "middle", "village")
BY_VILLAGE = ("own", "village", "surname", "middle")
KINDS = {
    "own name and surname, as they stand": lambda w, her: text_query(w, her, BY_NAME, as_it_stands),
    "surname first": lambda w, her: text_query(w, her, BY_NAME, lambda words, *_: words[1:] + words[:1]),
    "own name and village": lambda w, her: text_query(w, her, BY_VILLAGE, as_it_stands),
    "another spelling": lambda w, her: text_query(w, her, BY_NAME, one_spelt_otherwise),
    "another script": lambda w, her: text_query(w, her, BY_NAME, other_script),
    "the last word half typed": lambda w, her: text_query(w, her, BY_NAME, last_begun, half),
    "one letter wrong": lambda w, her: text_query(w, her, BY_NAME, one_misspelt),
    "one letter wrong, with her village": lambda w, her: text_query(w, her, BY_VILLAGE, one_misspelt),
    "the end of her phone number": phone_end,
    "her number": lambda w, her: her["member_number"],
}


def draw_searches(women):
    """(kind, what is typed, who is meant)."""
    searches = []
    for kind, write in KINDS.items():
        written = []
        for woman in women.some(2 * WOMEN):
            typed = write(women, woman)
            if typed and len(written) < WOMEN:
                written.append((kind, typed, woman["member_id"]))
        searches += written
    return searches


def ask_all(server, base, texts):
    """(members found, milliseconds) for each text, in one session, as the officer's window asks."""
    with open(QUERY, encoding="utf-8") as file:
        query = " ".join(re.sub(r"--.*", "", file.read()).split())
    values = {"as_on": DAY, "state": "active", "row_limit": str(SHOWN)}
    script = []
    for text in texts[:1] + texts:  # the first one warms up
        quoted = {**values, "search": text.replace("'", "''")}
        script.append(re.sub(r":'(\w+)'", lambda m: f"'{quoted[m[1]]}'", query) + ";\n\\echo =\n")
    said = psql(server, base, "\\timing on\n" + "".join(script), "test_officer").split("\n=\n")[1:-1]
    answers = []
    for part in said:
        *rows, time = part.split("\n")
        answers.append(([row.split("|")[0] for row in rows], float(re.fullmatch(r"Time: ([\d.]+) ms.*", time)[1])))
    return answers


def measure(server, base, women):
    """Recall and times of the searches of a base."""
    name_women(server, base, women)
    drawn = Women(server, base, women)
    searches = draw_searches(drawn)
    drawn.close()
    answers = ask_all(server, base, [typed for _, typed, _ in searches])
    kinds = {}
    for (kind, typed, meant), (found, ms) in zip(searches, answers):
        kinds.setdefault(kind, []).append((meant in found, ms, typed))
    typed = [text[:length] for kind, rows in kinds.items() if kind not in ("her number", "the end of her phone number")
             for _, _, text in rows[:TYPED] for length in range(1, len(text) + 1)]
    letters = [(len(text.replace(" ", "")), ms) for text, (_, ms) in zip(typed, ask_all(server, base, typed))]
    return {"women": women, "kinds": kinds, "letters": letters, "alike": drawn.alike, "drawn": len(searches)}


def percentile(times):
    """The time that one in twenty takes longer than."""
    return sorted(times)[len(times) * 95 // 100]


def share(hits):
    return f"{100 * sum(hits) / len(hits):.1f} %"


def describe(results, table):
    few, many = results
    rows = [["what is typed", "such as", f"found, {few['women']:,}", f"found, {many['women']:,}", "median",
             "one in twenty longer than"]]
    for kind in KINDS:
        small, large = few["kinds"][kind], many["kinds"][kind]
        times = [ms for _, ms, _ in large]
        rows.append([kind, large[0][2], share([hit for hit, *_ in small]), share([hit for hit, *_ in large]),
                     f"{statistics.median(times):.0f} ms", f"{percentile(times):.0f} ms"])
    hits = [[hit for kind in result["kinds"].values() for hit, *_ in kind] for result in results]
    times = [ms for kind in many["kinds"].values() for _, ms, _ in kind]
    rows.append(["**all**", "", f"**{share(hits[0])}**", f"**{share(hits[1])}**", f"{statistics.median(times):.0f} ms",
                 f"{percentile(times):.0f} ms"])
    letters = [["letters typed so far", f"median, {few['women']:,}", f"median, {many['women']:,}", "ratio",
                f"one in twenty longer than, {few['women']:,}", f"{many['women']:,}"]]
    for words, first, last in SPANS + [("**all**", 1, 99)]:
        small, large = [[ms for length, ms in result["letters"] if first <= length <= last] for result in results]
        letters.append([words, f"{statistics.median(small):.1f} ms", f"{statistics.median(large):.1f} ms",
                        f"{statistics.median(large) / statistics.median(small):.1f}", f"{percentile(small):.0f} ms",
                        f"{percentile(large):.0f} ms"])
    return f"""## Finding a woman while her name is typed

Of each kind 200 women are drawn by lot. What is typed tells her apart: own name and surname, and where more than ten
women share these, her husband's or father's name or her village too. Names are as common and as rare as names are
(tests/bench/names.txt), a third spelt by another hand. Found: she is among the ten that are shown. The second table
is the same typed letter by letter. Both bases were measured in one run.

{table(rows)}

{table(letters)}
"""
