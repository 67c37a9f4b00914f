"""A sheet in the manner of those that people send: letterhead, headings of two lines, sections, totals, signatures."""

from datetime import datetime

from ikm_domain.language.reading.cells import Cell

HEADING = 5
MESSY: list[list[Cell]] = [
    ["PEMERINTAH PROVINSI KEPULAUAN BANGKA BELITUNG"],
    ["DINAS PERINDUSTRIAN DAN PERDAGANGAN"],
    ["DAFTAR PESERTA BIMTEK DESAIN PEWTER, 27 FEBRUARI 2020"],
    [],
    [
        "No.",
        "Nama Lengkap\n(sesuai KTP)",
        "NIK",
        "Jenis Kelamin",
        None,
        "Tempat/Tgl Lahir",
        "Kab/Kota",
        "Jenis Kerajinan",
        "No. HP",
        "Tanda Tangan",
    ],
    [None, None, None, "L", "P"],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ["A. Kelompok Timah Berkah"],
    # sound
    [1, "H. Ahmad, S.E.", "1971020107909999", "v", None, "Pangkalpinang, 01-07-1990", "Kab. Bangka Tengah", "pewter"],
    ["2.", "SITI  AMINAH", "'1971024107909998", None, "✓", "1 Juli 1990", "Pangkalpinang", "peuter", "0812", "ttd"],
    [3, "Rahmat", None, "v", None, datetime(1985, 4, 3), "KAB.BANGKA TENGAH", "kain cual; pewter"],
    [4, "Suparman", "belum ada", "√", None, 1971, "Babel", "-"],
    # sound, with a warning
    [5, "Joko", 1971020107909992, "v", None, "", "Kota Pangkal Pinang", "pewter"],
    # faulty
    [6, "Budi", 1971020107909990, "v", None, 1990, "Banjar", "batik"],
    [7, "Rahma", 1.97102e15, None, "v", "35 th", "Kab. Bngka", "cual"],
    [8, "Ani 0812-3456-7890", "19710241O7909998", "v", "v", "31-02-1990", "Bangka Barat", "#REF!"],
    [9, None, "1971024107909992", None, "v", None, "Belitung", "pewter"],
    [None, "Kelompok Mawar"],
    # numbered beforehand and never filled
    [10],
    [11, None, "-"],
    ["Jumlah", None, None, 5, 3],
    [],
    ["", "Rekapitulasi menurut jenis kelamin"],
    ["No", "Jenis Kelamin", "Jumlah", "Keterangan", "Kab/Kota"],
    [1, "Laki-laki", 5],
    [2, "Perempuan", 3],
    [],
    [None, None, None, None, None, None, "Pangkalpinang, 27 Februari 2020"],
    [None, "Mengetahui,", None, None, None, None, "Ketua Panitia"],
    [None, "Kepala Dinas Perindustrian dan Perdagangan"],
    [],
    [None, "Drs. H. Rahmat, M.Si", None, None, None, None, "Siti Nurhaliza"],
    [None, "NIP. 19660926 199212 1 999"],
]

TITLE, HEAD, NUMBERS, SECTION = "title", "heading", "column-numbers", "section"
BLANK, SUBTOTAL, SECOND, SIGNATURE = "blank", "subtotal", "second-table", "signature"
RECORD, FAULTY = "record", "faulty"

# What became of each row, by a reader's eye.
FATES = [
    *[TITLE] * 4,
    *[HEAD] * 2,
    NUMBERS,
    SECTION,
    *[RECORD] * 5,
    *[FAULTY] * 5,
    *[BLANK] * 2,
    SUBTOTAL,
    BLANK,
    SUBTOTAL,
    *[SECOND] * 3,
    BLANK,
    *[SIGNATURE] * 3,
    BLANK,
    *[SIGNATURE] * 2,
]
