# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A connection for suites in Python that ask thousands of questions: libpq itself, which every program of ours needs.
import ctypes

CONNECTED, COMMAND_OK, ROWS_OK = 0, 1, 2
SQLSTATE, MESSAGE, CONSTRAINT = ord("C"), ord("M"), ord("n")

libpq = ctypes.CDLL("libpq.so.5")
libpq.PQconnectdbParams.restype = ctypes.c_void_p
libpq.PQexecParams.restype = ctypes.c_void_p
libpq.PQerrorMessage.restype = ctypes.c_char_p
libpq.PQresultErrorField.restype = ctypes.c_char_p
libpq.PQgetvalue.restype = ctypes.c_char_p


class Refused(Exception):
    """What the server said no to: `rule` is the name of the rule, or the SQLSTATE where no rule was named."""

    def __init__(self, rule, message):
        super().__init__(f"{rule}: {message}")
        self.rule = rule
        self.message = message


def strings(words):
    """A C array of strings; None travels as null."""
    return (ctypes.c_char_p * len(words))(*[None if word is None else str(word).encode() for word in words])


def cell(result, row, column):
    """One value of an answer: a text, or None for null."""
    return None if libpq.PQgetisnull(result, row, column) else libpq.PQgetvalue(result, row, column).decode()


class Connection:
    """One login on one base; every question is a transaction of its own."""

    def __init__(self, host, base, login):
        names = strings(["host", "dbname", "user", "client_encoding", "application_name", None])
        values = strings([host, base, login, "UTF8", "tests", None])
        self.link = ctypes.c_void_p(libpq.PQconnectdbParams(names, values, 0))
        if libpq.PQstatus(self.link) != CONNECTED:
            raise SystemExit(libpq.PQerrorMessage(self.link).decode())

    def ask(self, text, *values):
        """Rows of texts and Nones; raises Refused."""
        result = ctypes.c_void_p(libpq.PQexecParams(self.link, text.encode(), len(values), None, strings(values), None,
                                                    None, 0))
        try:
            if libpq.PQresultStatus(result) not in (COMMAND_OK, ROWS_OK):
                said = [(libpq.PQresultErrorField(result, field) or b"").decode()
                        for field in (CONSTRAINT, SQLSTATE, MESSAGE)]
                raise Refused(said[0] or said[1], said[2] or libpq.PQerrorMessage(self.link).decode())
            return [tuple(cell(result, row, column) for column in range(libpq.PQnfields(result)))
                    for row in range(libpq.PQntuples(result))]
        finally:
            libpq.PQclear(result)

    def close(self):
        libpq.PQfinish(self.link)
