"""What regulations call micro, small, medium and large enterprises.

Made by ``sources/build.py`` from ``sources/scale_rule_sets.csv`` and ``sources/scale_rules.csv``; edit the tables, not
this module.

7 rule sets with 27 criteria. **Fields of a rule set**, in the order of ``FIELDS``: its name in Indonesian
and English, the first and the last day that it counts, the source that was read, and what is unsure or to be minded. A
day that is not established is the outermost one that may be, and the note says so.

**A criterion**, in the order of ``CRITERION_FIELDS``: the scale, the place in the regulation, how sure it is, what to
mind, and the bounds that hold together. Several criteria of one scale are alternatives. **A bound**, in the order of
``BOUND_FIELDS``: the measure (workers in people, all else in whole rupiah), its ends as the text has them, and how the
measure is taken.
"""

RuleSetRow = tuple[str, str, str | None, str | None, str, str]
Bound = tuple[str, int | None, int | None, int | None, int | None, str | None]
Criterion = tuple[str, str | None, str, str | None, tuple[Bound, ...]]

FIELDS = (
    "name_id",
    "name_en",
    "valid_from",
    "valid_to",
    "source",
    "note",
)
CRITERION_FIELDS = ("scale", "article", "certainty", "note", "bounds")
BOUND_FIELDS = ("measure", "at_least", "above", "at_most", "below", "basis")

# fmt: off
CRITERIA: dict[str, tuple[Criterion, ...]] = {
    "uu-20-2008": (
        ("micro", "Pasal 6 ayat (1) huruf a", "verified", None, (
            ("net-worth", None, None, 50000000, None, "land-and-premises-excluded"),
        )),
        ("micro", "Pasal 6 ayat (1) huruf b", "verified", None, (
            ("annual-sales", None, None, 300000000, None, None),
        )),
        ("small", "Pasal 6 ayat (2) huruf a", "verified", None, (
            ("net-worth", None, 50000000, 500000000, None, "land-and-premises-excluded"),
        )),
        ("small", "Pasal 6 ayat (2) huruf b", "verified", None, (
            ("annual-sales", None, 300000000, 2500000000, None, None),
        )),
        ("medium", "Pasal 6 ayat (3) huruf a", "verified", None, (
            ("net-worth", None, 500000000, 10000000000, None, "land-and-premises-excluded"),
        )),
        ("medium", "Pasal 6 ayat (3) huruf b", "verified", None, (
            ("annual-sales", None, 2500000000, 50000000000, None, None),
        )),
        ("large", None, "known", "Above the medium scale; the article itself stops at medium", (
            ("net-worth", None, 10000000000, None, None, "land-and-premises-excluded"),
        )),
        ("large", None, "known", "Above the medium scale; the article itself stops at medium", (
            ("annual-sales", None, 50000000000, None, None, None),
        )),
    ),
    "permenperin-11-2014": (
        ("small", None, "known", None, (
            ("investment", None, None, 500000000, None, None),
        )),
        ("medium", None, "known", None, (
            ("investment", None, 500000000, 10000000000, None, None),
        )),
    ),
    "permenperin-64-2016": (
        ("small", None, "verified", None, (
            ("investment", None, None, None, 1000000000, "land-and-premises-excluded"),
            ("workers", None, None, 19, None, None),
        )),
        ("medium", None, "verified", "The text names land and buildings for small only", (
            ("investment", 1000000000, None, None, None, None),
            ("workers", None, None, 19, None, None),
        )),
        ("medium", None, "verified", "The text names land and buildings for small only", (
            ("investment", None, None, 15000000000, None, None),
            ("workers", 20, None, None, None, None),
        )),
        ("large", None, "known", None, (
            ("investment", None, 15000000000, None, None, None),
            ("workers", 20, None, None, None, None),
        )),
    ),
    "pp-7-2021-capital": (
        ("micro", "Pasal 35 ayat (3) huruf a", "verified", None, (
            ("capital", None, None, 1000000000, None, "land-and-premises-excluded"),
        )),
        ("small", "Pasal 35 ayat (3) huruf b", "verified", None, (
            ("capital", None, 1000000000, 5000000000, None, "land-and-premises-excluded"),
        )),
        ("medium", "Pasal 35 ayat (3) huruf c", "verified", None, (
            ("capital", None, 5000000000, 10000000000, None, "land-and-premises-excluded"),
        )),
        ("large", None, "known", "Above the medium scale; the article itself stops at medium", (
            ("capital", None, 10000000000, None, None, "land-and-premises-excluded"),
        )),
    ),
    "pp-7-2021-sales": (
        ("micro", "Pasal 35 ayat (5) huruf a", "verified", None, (
            ("annual-sales", None, None, 2000000000, None, None),
        )),
        ("small", "Pasal 35 ayat (5) huruf b", "verified", None, (
            ("annual-sales", None, 2000000000, 15000000000, None, None),
        )),
        ("medium", "Pasal 35 ayat (5) huruf c", "verified", None, (
            ("annual-sales", None, 15000000000, 50000000000, None, None),
        )),
        ("large", None, "known", "Above the medium scale; the article itself stops at medium", (
            ("annual-sales", None, 50000000000, None, None, None),
        )),
    ),
    "permenperin-35-2025": (
        ("small", None, "unsure", None, (
            ("capital", None, None, 5000000000, None, "land-and-premises-excluded"),
        )),
    ),
    "bps-survey": (
        ("micro", None, "known", None, (
            ("workers", 1, None, 4, None, None),
        )),
        ("small", None, "known", None, (
            ("workers", 5, None, 19, None, None),
        )),
        ("medium", None, "known", None, (
            ("workers", 20, None, 99, None, None),
        )),
        ("large", None, "known", None, (
            ("workers", 100, None, None, None, None),
        )),
    ),
}

RULE_SETS: dict[str, RuleSetRow] = {
    "uu-20-2008": (
        "UU 20/2008 Pasal 6", "UU 20/2008, article 6", "2008-07-04", "2021-02-01", "Restated text of the law",
        (
            "UU 11/2020 emptied the article on 2020-11-02; its successor PP 7/2021 came on 2021-02-02, and the day "
            "before it stands as the last; a firm may be of two scales at once, for which the law has no rule"
        ),
    ),
    "permenperin-11-2014": (
        "Permenperin 11/2014, restrukturisasi mesin", "Permenperin 11/2014, machine restructuring", "2014-01-01",
        "2017-12-31", "Slides of the ministry",
        "Replaced by Permenperin 27/2017; neither day is established and the whole years stand",
    ),
    "permenperin-64-2016": (
        "Permenperin 64/M-IND/PER/7/2016", "Permenperin 64/M-IND/PER/7/2016", "2016-07-01", None,
        "Restated under Permenperin 27/2017 by data portals of regencies",
        (
            "The day in July 2016 is not established and the first stands; whether it was formally replaced after 2021 "
            "is open"
        ),
    ),
    "pp-7-2021-capital": (
        "PP 7/2021 Pasal 35 ayat (3), modal usaha", "PP 7/2021, article 35 (3), capital", "2021-02-02", None,
        "Restated text of the regulation", "For a business that is set up or registers",
    ),
    "pp-7-2021-sales": (
        "PP 7/2021 Pasal 35 ayat (5), penjualan tahunan", "PP 7/2021, article 35 (5), annual sales", "2021-02-02", None,
        "Restated text of the regulation", "For a business that exists",
    ),
    "permenperin-35-2025": (
        "Permenperin 35/2025, TKDN industri kecil", "Permenperin 35/2025, local content of small industry",
        "2025-12-11", None, "Reports on the regulation; article 75 read",
        (
            "Signed 2025-09-11 and in force three months after promulgation, whose day was not seen; the wording of "
            "the limit was not seen; says only what is small"
        ),
    ),
    "bps-survey": (
        "BPS, menurut jumlah tenaga kerja", "BPS, by number of workers", None, None, "Publications of BPS",
        "Paid and unpaid family workers; for statistics; BPS names micro industry household industry too",
    ),
}
# fmt: on
