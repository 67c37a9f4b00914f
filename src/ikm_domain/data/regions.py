"""Provinces, regencies and cities of Indonesia by home-ministry (Kemendagri) code, in force and retired.

Made by ``sources/build.py`` from ``sources/regions.csv``; edit the table, not this module.

**Edition in force:** Kepmendagri 300.2.2-2138/2025 (25 April 2025) as amended by Kepmendagri 300.2.2-2430/2025
(23 June 2025): 38 provinces, 416 kabupaten (one of them administrative) and 98 kota (five of them
administrative). 37 retired codes are kept, since people and papers still carry them.

**Fields of a row**, in the order of ``FIELDS``:

- ``kind``: ``provinsi``, ``kabupaten`` or ``kota``.
- ``name``: the name in the latest edition that holds the code, without a leading Kabupaten, Kota, Kabupaten
  Administrasi or Kota Administrasi.
- ``first_edition``: the earliest edition examined that holds the code; ``Permendagri 56/2015`` is the oldest one
  examined in full, so it means "2015 or earlier", not "issued in 2015".
- ``last_edition``: the last edition that held the code; None while it is in force.
- ``successor``: the code that the same region carries now; None while in force, and for 54.
- ``bps_code``: the statistics-office (BPS) code of the same region; None where not established.
- ``bps_edition``: the list which that code is of: ``2020-S2`` is the BPS bridge of the second semester of 2020,
  ``post-2022`` the BPS list with 38 provinces.
- ``iso_3166_2``: of provinces in force; None for all others.
- ``timezone``: the IANA name, by province.

The province of a regency or city is the first two digits of its code.

**Sources:** cahyadsn/wilayah (current table, and archives of 2016 to 2023) for codes and names from 2015 on;
cahyadsn/wilayah_ref for the decrees; public copies of older lists for the ten retired codes of 64 and 73; the BPS
bridge of 2020 and a copy of the BPS list with 38 provinces for BPS codes. ``NOTICE.md`` has the notices owed.

**What is unsure:**

- The five retired codes of 64 and the five of 73: code and name agree in two copies and fill the gaps of their
  provinces exactly, but the edition, one for both fields, is inferred from the number of provinces an edition had.
  Their BPS codes are not established.
- 54 Timor Timur was seen in no list of the ministry and stands on general knowledge alone; its editions read
  ``unknown``, and its thirteen regencies are left out.
- The BPS codes of the Papuan provinces after 2022 have one source; its other 472 codes all equal the bridge of 2020.
- No edition covers Papua Barat Daya (96) between its law of December 2022 and April 2025.
- 71.09 is spelled Kepulauan here; the decree prints Kep.
"""

RegionRow = tuple[str, str, str, str | None, str | None, str | None, str | None, str | None, str]
"""One region: the values of ``FIELDS``, in that order."""

FIELDS = (
    "kind",
    "name",
    "first_edition",
    "last_edition",
    "successor",
    "bps_code",
    "bps_edition",
    "iso_3166_2",
    "timezone",
)

EDITION = "Kepmendagri 300.2.2-2138/2025 as amended by Kepmendagri 300.2.2-2430/2025"
"""The edition in force."""

EDITIONS: tuple[tuple[str, str], ...] = (
    ("Kepmendagri 150/2003", "2003"),
    ("Permendagri 18/2005", "2005-04-28"),
    ("Permendagri 6/2008", "2008-01-31"),
    ("Permendagri 66/2011", "2011-12-23"),
    ("Permendagri 62/2012", "2012-09-10"),
    ("Permendagri 18/2013", "2013-02-06"),
    ("Permendagri 39/2015", "2015-02-02"),
    ("Permendagri 56/2015", "2015-06-29"),
    ("Permendagri 137/2017", "2017-12-27"),
    ("Permendagri 72/2019", "2019-10-08"),
    ("Kepmendagri 050-145/2022", "2022-02-14"),
    ("Kepmendagri 100.1.1-6117/2022", "2022-11-09"),
    ("Kepmendagri 300.2.2-2138/2025", "2025-04-25"),
    ("Kepmendagri 300.2.2-2430/2025", "2025-06-23"),
)
"""Every edition known, oldest first, with the day of its decree, or the year where the day is not established.

Code lists were examined from Permendagri 56/2015 on. The last entry amends the one before it, and rows name the latter.
"""

# fmt: off
REGIONS: dict[str, RegionRow] = {
    "11": ("provinsi", "Aceh", "Permendagri 56/2015", None, None, "11", "2020-S2", "ID-AC", "Asia/Jakarta"),
    "11.01": ("kabupaten", "Aceh Selatan", "Permendagri 56/2015", None, None, "1103", "2020-S2", None, "Asia/Jakarta"),
    "11.02": ("kabupaten", "Aceh Tenggara", "Permendagri 56/2015", None, None, "1104", "2020-S2", None, "Asia/Jakarta"),
    "11.03": ("kabupaten", "Aceh Timur", "Permendagri 56/2015", None, None, "1105", "2020-S2", None, "Asia/Jakarta"),
    "11.04": ("kabupaten", "Aceh Tengah", "Permendagri 56/2015", None, None, "1106", "2020-S2", None, "Asia/Jakarta"),
    "11.05": ("kabupaten", "Aceh Barat", "Permendagri 56/2015", None, None, "1107", "2020-S2", None, "Asia/Jakarta"),
    "11.06": ("kabupaten", "Aceh Besar", "Permendagri 56/2015", None, None, "1108", "2020-S2", None, "Asia/Jakarta"),
    "11.07": ("kabupaten", "Pidie", "Permendagri 56/2015", None, None, "1109", "2020-S2", None, "Asia/Jakarta"),
    "11.08": ("kabupaten", "Aceh Utara", "Permendagri 56/2015", None, None, "1111", "2020-S2", None, "Asia/Jakarta"),
    "11.09": ("kabupaten", "Simeulue", "Permendagri 56/2015", None, None, "1101", "2020-S2", None, "Asia/Jakarta"),
    "11.10": ("kabupaten", "Aceh Singkil", "Permendagri 56/2015", None, None, "1102", "2020-S2", None, "Asia/Jakarta"),
    "11.11": ("kabupaten", "Bireuen", "Permendagri 56/2015", None, None, "1110", "2020-S2", None, "Asia/Jakarta"),
    "11.12": (
        "kabupaten", "Aceh Barat Daya", "Permendagri 56/2015", None, None, "1112", "2020-S2", None, "Asia/Jakarta",
    ),
    "11.13": ("kabupaten", "Gayo Lues", "Permendagri 56/2015", None, None, "1113", "2020-S2", None, "Asia/Jakarta"),
    "11.14": ("kabupaten", "Aceh Jaya", "Permendagri 56/2015", None, None, "1116", "2020-S2", None, "Asia/Jakarta"),
    "11.15": ("kabupaten", "Nagan Raya", "Permendagri 56/2015", None, None, "1115", "2020-S2", None, "Asia/Jakarta"),
    "11.16": ("kabupaten", "Aceh Tamiang", "Permendagri 56/2015", None, None, "1114", "2020-S2", None, "Asia/Jakarta"),
    "11.17": ("kabupaten", "Bener Meriah", "Permendagri 56/2015", None, None, "1117", "2020-S2", None, "Asia/Jakarta"),
    "11.18": ("kabupaten", "Pidie Jaya", "Permendagri 56/2015", None, None, "1118", "2020-S2", None, "Asia/Jakarta"),
    "11.71": ("kota", "Banda Aceh", "Permendagri 56/2015", None, None, "1171", "2020-S2", None, "Asia/Jakarta"),
    "11.72": ("kota", "Sabang", "Permendagri 56/2015", None, None, "1172", "2020-S2", None, "Asia/Jakarta"),
    "11.73": ("kota", "Lhokseumawe", "Permendagri 56/2015", None, None, "1174", "2020-S2", None, "Asia/Jakarta"),
    "11.74": ("kota", "Langsa", "Permendagri 56/2015", None, None, "1173", "2020-S2", None, "Asia/Jakarta"),
    "11.75": ("kota", "Subulussalam", "Permendagri 56/2015", None, None, "1175", "2020-S2", None, "Asia/Jakarta"),
    "12": ("provinsi", "Sumatera Utara", "Permendagri 56/2015", None, None, "12", "2020-S2", "ID-SU", "Asia/Jakarta"),
    "12.01": (
        "kabupaten", "Tapanuli Tengah", "Permendagri 56/2015", None, None, "1204", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.02": (
        "kabupaten", "Tapanuli Utara", "Permendagri 56/2015", None, None, "1205", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.03": (
        "kabupaten", "Tapanuli Selatan", "Permendagri 56/2015", None, None, "1203", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.04": ("kabupaten", "Nias", "Permendagri 56/2015", None, None, "1201", "2020-S2", None, "Asia/Jakarta"),
    "12.05": ("kabupaten", "Langkat", "Permendagri 56/2015", None, None, "1213", "2020-S2", None, "Asia/Jakarta"),
    "12.06": ("kabupaten", "Karo", "Permendagri 56/2015", None, None, "1211", "2020-S2", None, "Asia/Jakarta"),
    "12.07": ("kabupaten", "Deli Serdang", "Permendagri 56/2015", None, None, "1212", "2020-S2", None, "Asia/Jakarta"),
    "12.08": ("kabupaten", "Simalungun", "Permendagri 56/2015", None, None, "1209", "2020-S2", None, "Asia/Jakarta"),
    "12.09": ("kabupaten", "Asahan", "Permendagri 56/2015", None, None, "1208", "2020-S2", None, "Asia/Jakarta"),
    "12.10": ("kabupaten", "Labuhanbatu", "Permendagri 56/2015", None, None, "1207", "2020-S2", None, "Asia/Jakarta"),
    "12.11": ("kabupaten", "Dairi", "Permendagri 56/2015", None, None, "1210", "2020-S2", None, "Asia/Jakarta"),
    "12.12": ("kabupaten", "Toba", "Permendagri 56/2015", None, None, "1206", "2020-S2", None, "Asia/Jakarta"),
    "12.13": (
        "kabupaten", "Mandailing Natal", "Permendagri 56/2015", None, None, "1202", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.14": ("kabupaten", "Nias Selatan", "Permendagri 56/2015", None, None, "1214", "2020-S2", None, "Asia/Jakarta"),
    "12.15": ("kabupaten", "Pakpak Bharat", "Permendagri 56/2015", None, None, "1216", "2020-S2", None, "Asia/Jakarta"),
    "12.16": (
        "kabupaten", "Humbang Hasundutan", "Permendagri 56/2015", None, None, "1215", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.17": ("kabupaten", "Samosir", "Permendagri 56/2015", None, None, "1217", "2020-S2", None, "Asia/Jakarta"),
    "12.18": (
        "kabupaten", "Serdang Bedagai", "Permendagri 56/2015", None, None, "1218", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.19": ("kabupaten", "Batu Bara", "Permendagri 56/2015", None, None, "1219", "2020-S2", None, "Asia/Jakarta"),
    "12.20": (
        "kabupaten", "Padang Lawas Utara", "Permendagri 56/2015", None, None, "1220", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.21": ("kabupaten", "Padang Lawas", "Permendagri 56/2015", None, None, "1221", "2020-S2", None, "Asia/Jakarta"),
    "12.22": (
        "kabupaten", "Labuhanbatu Selatan", "Permendagri 56/2015", None, None, "1222", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.23": (
        "kabupaten", "Labuhanbatu Utara", "Permendagri 56/2015", None, None, "1223", "2020-S2", None, "Asia/Jakarta",
    ),
    "12.24": ("kabupaten", "Nias Utara", "Permendagri 56/2015", None, None, "1224", "2020-S2", None, "Asia/Jakarta"),
    "12.25": ("kabupaten", "Nias Barat", "Permendagri 56/2015", None, None, "1225", "2020-S2", None, "Asia/Jakarta"),
    "12.71": ("kota", "Medan", "Permendagri 56/2015", None, None, "1275", "2020-S2", None, "Asia/Jakarta"),
    "12.72": ("kota", "Pematangsiantar", "Permendagri 56/2015", None, None, "1273", "2020-S2", None, "Asia/Jakarta"),
    "12.73": ("kota", "Sibolga", "Permendagri 56/2015", None, None, "1271", "2020-S2", None, "Asia/Jakarta"),
    "12.74": ("kota", "Tanjungbalai", "Permendagri 56/2015", None, None, "1272", "2020-S2", None, "Asia/Jakarta"),
    "12.75": ("kota", "Binjai", "Permendagri 56/2015", None, None, "1276", "2020-S2", None, "Asia/Jakarta"),
    "12.76": ("kota", "Tebing Tinggi", "Permendagri 56/2015", None, None, "1274", "2020-S2", None, "Asia/Jakarta"),
    "12.77": ("kota", "Padangsidimpuan", "Permendagri 56/2015", None, None, "1277", "2020-S2", None, "Asia/Jakarta"),
    "12.78": ("kota", "Gunungsitoli", "Permendagri 56/2015", None, None, "1278", "2020-S2", None, "Asia/Jakarta"),
    "13": ("provinsi", "Sumatera Barat", "Permendagri 56/2015", None, None, "13", "2020-S2", "ID-SB", "Asia/Jakarta"),
    "13.01": (
        "kabupaten", "Pesisir Selatan", "Permendagri 56/2015", None, None, "1302", "2020-S2", None, "Asia/Jakarta",
    ),
    "13.02": ("kabupaten", "Solok", "Permendagri 56/2015", None, None, "1303", "2020-S2", None, "Asia/Jakarta"),
    "13.03": ("kabupaten", "Sijunjung", "Permendagri 56/2015", None, None, "1304", "2020-S2", None, "Asia/Jakarta"),
    "13.04": ("kabupaten", "Tanah Datar", "Permendagri 56/2015", None, None, "1305", "2020-S2", None, "Asia/Jakarta"),
    "13.05": (
        "kabupaten", "Padang Pariaman", "Permendagri 56/2015", None, None, "1306", "2020-S2", None, "Asia/Jakarta",
    ),
    "13.06": ("kabupaten", "Agam", "Permendagri 56/2015", None, None, "1307", "2020-S2", None, "Asia/Jakarta"),
    "13.07": (
        "kabupaten", "Lima Puluh Kota", "Permendagri 56/2015", None, None, "1308", "2020-S2", None, "Asia/Jakarta",
    ),
    "13.08": ("kabupaten", "Pasaman", "Permendagri 56/2015", None, None, "1309", "2020-S2", None, "Asia/Jakarta"),
    "13.09": (
        "kabupaten", "Kepulauan Mentawai", "Permendagri 56/2015", None, None, "1301", "2020-S2", None, "Asia/Jakarta",
    ),
    "13.10": ("kabupaten", "Dharmasraya", "Permendagri 56/2015", None, None, "1311", "2020-S2", None, "Asia/Jakarta"),
    "13.11": ("kabupaten", "Solok Selatan", "Permendagri 56/2015", None, None, "1310", "2020-S2", None, "Asia/Jakarta"),
    "13.12": ("kabupaten", "Pasaman Barat", "Permendagri 56/2015", None, None, "1312", "2020-S2", None, "Asia/Jakarta"),
    "13.71": ("kota", "Padang", "Permendagri 56/2015", None, None, "1371", "2020-S2", None, "Asia/Jakarta"),
    "13.72": ("kota", "Solok", "Permendagri 56/2015", None, None, "1372", "2020-S2", None, "Asia/Jakarta"),
    "13.73": ("kota", "Sawahlunto", "Permendagri 56/2015", None, None, "1373", "2020-S2", None, "Asia/Jakarta"),
    "13.74": ("kota", "Padang Panjang", "Permendagri 56/2015", None, None, "1374", "2020-S2", None, "Asia/Jakarta"),
    "13.75": ("kota", "Bukittinggi", "Permendagri 56/2015", None, None, "1375", "2020-S2", None, "Asia/Jakarta"),
    "13.76": ("kota", "Payakumbuh", "Permendagri 56/2015", None, None, "1376", "2020-S2", None, "Asia/Jakarta"),
    "13.77": ("kota", "Pariaman", "Permendagri 56/2015", None, None, "1377", "2020-S2", None, "Asia/Jakarta"),
    "14": ("provinsi", "Riau", "Permendagri 56/2015", None, None, "14", "2020-S2", "ID-RI", "Asia/Jakarta"),
    "14.01": ("kabupaten", "Kampar", "Permendagri 56/2015", None, None, "1406", "2020-S2", None, "Asia/Jakarta"),
    "14.02": (
        "kabupaten", "Indragiri Hulu", "Permendagri 56/2015", None, None, "1402", "2020-S2", None, "Asia/Jakarta",
    ),
    "14.03": ("kabupaten", "Bengkalis", "Permendagri 56/2015", None, None, "1408", "2020-S2", None, "Asia/Jakarta"),
    "14.04": (
        "kabupaten", "Indragiri Hilir", "Permendagri 56/2015", None, None, "1403", "2020-S2", None, "Asia/Jakarta",
    ),
    "14.05": ("kabupaten", "Pelalawan", "Permendagri 56/2015", None, None, "1404", "2020-S2", None, "Asia/Jakarta"),
    "14.06": ("kabupaten", "Rokan Hulu", "Permendagri 56/2015", None, None, "1407", "2020-S2", None, "Asia/Jakarta"),
    "14.07": ("kabupaten", "Rokan Hilir", "Permendagri 56/2015", None, None, "1409", "2020-S2", None, "Asia/Jakarta"),
    "14.08": ("kabupaten", "Siak", "Permendagri 56/2015", None, None, "1405", "2020-S2", None, "Asia/Jakarta"),
    "14.09": (
        "kabupaten", "Kuantan Singingi", "Permendagri 56/2015", None, None, "1401", "2020-S2", None, "Asia/Jakarta",
    ),
    "14.10": (
        "kabupaten", "Kepulauan Meranti", "Permendagri 56/2015", None, None, "1410", "2020-S2", None, "Asia/Jakarta",
    ),
    "14.71": ("kota", "Pekanbaru", "Permendagri 56/2015", None, None, "1471", "2020-S2", None, "Asia/Jakarta"),
    "14.72": ("kota", "Dumai", "Permendagri 56/2015", None, None, "1473", "2020-S2", None, "Asia/Jakarta"),
    "15": ("provinsi", "Jambi", "Permendagri 56/2015", None, None, "15", "2020-S2", "ID-JA", "Asia/Jakarta"),
    "15.01": ("kabupaten", "Kerinci", "Permendagri 56/2015", None, None, "1501", "2020-S2", None, "Asia/Jakarta"),
    "15.02": ("kabupaten", "Merangin", "Permendagri 56/2015", None, None, "1502", "2020-S2", None, "Asia/Jakarta"),
    "15.03": ("kabupaten", "Sarolangun", "Permendagri 56/2015", None, None, "1503", "2020-S2", None, "Asia/Jakarta"),
    "15.04": ("kabupaten", "Batanghari", "Permendagri 56/2015", None, None, "1504", "2020-S2", None, "Asia/Jakarta"),
    "15.05": ("kabupaten", "Muaro Jambi", "Permendagri 56/2015", None, None, "1505", "2020-S2", None, "Asia/Jakarta"),
    "15.06": (
        "kabupaten", "Tanjung Jabung Barat", "Permendagri 56/2015", None, None, "1507", "2020-S2", None, "Asia/Jakarta",
    ),
    "15.07": (
        "kabupaten", "Tanjung Jabung Timur", "Permendagri 56/2015", None, None, "1506", "2020-S2", None, "Asia/Jakarta",
    ),
    "15.08": ("kabupaten", "Bungo", "Permendagri 56/2015", None, None, "1509", "2020-S2", None, "Asia/Jakarta"),
    "15.09": ("kabupaten", "Tebo", "Permendagri 56/2015", None, None, "1508", "2020-S2", None, "Asia/Jakarta"),
    "15.71": ("kota", "Jambi", "Permendagri 56/2015", None, None, "1571", "2020-S2", None, "Asia/Jakarta"),
    "15.72": ("kota", "Sungai Penuh", "Permendagri 56/2015", None, None, "1572", "2020-S2", None, "Asia/Jakarta"),
    "16": ("provinsi", "Sumatera Selatan", "Permendagri 56/2015", None, None, "16", "2020-S2", "ID-SS", "Asia/Jakarta"),
    "16.01": (
        "kabupaten", "Ogan Komering Ulu", "Permendagri 56/2015", None, None, "1601", "2020-S2", None, "Asia/Jakarta",
    ),
    "16.02": (
        "kabupaten", "Ogan Komering Ilir", "Permendagri 56/2015", None, None, "1602", "2020-S2", None, "Asia/Jakarta",
    ),
    "16.03": ("kabupaten", "Muara Enim", "Permendagri 56/2015", None, None, "1603", "2020-S2", None, "Asia/Jakarta"),
    "16.04": ("kabupaten", "Lahat", "Permendagri 56/2015", None, None, "1604", "2020-S2", None, "Asia/Jakarta"),
    "16.05": ("kabupaten", "Musi Rawas", "Permendagri 56/2015", None, None, "1605", "2020-S2", None, "Asia/Jakarta"),
    "16.06": (
        "kabupaten", "Musi Banyuasin", "Permendagri 56/2015", None, None, "1606", "2020-S2", None, "Asia/Jakarta",
    ),
    "16.07": ("kabupaten", "Banyuasin", "Permendagri 56/2015", None, None, "1607", "2020-S2", None, "Asia/Jakarta"),
    "16.08": (
        "kabupaten", "Ogan Komering Ulu Timur", "Permendagri 56/2015", None, None, "1609", "2020-S2", None,
        "Asia/Jakarta",
    ),
    "16.09": (
        "kabupaten", "Ogan Komering Ulu Selatan", "Permendagri 56/2015", None, None, "1608", "2020-S2", None,
        "Asia/Jakarta",
    ),
    "16.10": ("kabupaten", "Ogan Ilir", "Permendagri 56/2015", None, None, "1610", "2020-S2", None, "Asia/Jakarta"),
    "16.11": ("kabupaten", "Empat Lawang", "Permendagri 56/2015", None, None, "1611", "2020-S2", None, "Asia/Jakarta"),
    "16.12": (
        "kabupaten", "Penukal Abab Lematang Ilir", "Permendagri 56/2015", None, None, "1612", "2020-S2", None,
        "Asia/Jakarta",
    ),
    "16.13": (
        "kabupaten", "Musi Rawas Utara", "Permendagri 56/2015", None, None, "1613", "2020-S2", None, "Asia/Jakarta",
    ),
    "16.71": ("kota", "Palembang", "Permendagri 56/2015", None, None, "1671", "2020-S2", None, "Asia/Jakarta"),
    "16.72": ("kota", "Pagar Alam", "Permendagri 56/2015", None, None, "1673", "2020-S2", None, "Asia/Jakarta"),
    "16.73": ("kota", "Lubuk Linggau", "Permendagri 56/2015", None, None, "1674", "2020-S2", None, "Asia/Jakarta"),
    "16.74": ("kota", "Prabumulih", "Permendagri 56/2015", None, None, "1672", "2020-S2", None, "Asia/Jakarta"),
    "17": ("provinsi", "Bengkulu", "Permendagri 56/2015", None, None, "17", "2020-S2", "ID-BE", "Asia/Jakarta"),
    "17.01": (
        "kabupaten", "Bengkulu Selatan", "Permendagri 56/2015", None, None, "1701", "2020-S2", None, "Asia/Jakarta",
    ),
    "17.02": ("kabupaten", "Rejang Lebong", "Permendagri 56/2015", None, None, "1702", "2020-S2", None, "Asia/Jakarta"),
    "17.03": (
        "kabupaten", "Bengkulu Utara", "Permendagri 56/2015", None, None, "1703", "2020-S2", None, "Asia/Jakarta",
    ),
    "17.04": ("kabupaten", "Kaur", "Permendagri 56/2015", None, None, "1704", "2020-S2", None, "Asia/Jakarta"),
    "17.05": ("kabupaten", "Seluma", "Permendagri 56/2015", None, None, "1705", "2020-S2", None, "Asia/Jakarta"),
    "17.06": ("kabupaten", "Mukomuko", "Permendagri 56/2015", None, None, "1706", "2020-S2", None, "Asia/Jakarta"),
    "17.07": ("kabupaten", "Lebong", "Permendagri 56/2015", None, None, "1707", "2020-S2", None, "Asia/Jakarta"),
    "17.08": ("kabupaten", "Kepahiang", "Permendagri 56/2015", None, None, "1708", "2020-S2", None, "Asia/Jakarta"),
    "17.09": (
        "kabupaten", "Bengkulu Tengah", "Permendagri 56/2015", None, None, "1709", "2020-S2", None, "Asia/Jakarta",
    ),
    "17.71": ("kota", "Bengkulu", "Permendagri 56/2015", None, None, "1771", "2020-S2", None, "Asia/Jakarta"),
    "18": ("provinsi", "Lampung", "Permendagri 56/2015", None, None, "18", "2020-S2", "ID-LA", "Asia/Jakarta"),
    "18.01": (
        "kabupaten", "Lampung Selatan", "Permendagri 56/2015", None, None, "1803", "2020-S2", None, "Asia/Jakarta",
    ),
    "18.02": (
        "kabupaten", "Lampung Tengah", "Permendagri 56/2015", None, None, "1805", "2020-S2", None, "Asia/Jakarta",
    ),
    "18.03": ("kabupaten", "Lampung Utara", "Permendagri 56/2015", None, None, "1806", "2020-S2", None, "Asia/Jakarta"),
    "18.04": ("kabupaten", "Lampung Barat", "Permendagri 56/2015", None, None, "1801", "2020-S2", None, "Asia/Jakarta"),
    "18.05": ("kabupaten", "Tulang Bawang", "Permendagri 56/2015", None, None, "1808", "2020-S2", None, "Asia/Jakarta"),
    "18.06": ("kabupaten", "Tanggamus", "Permendagri 56/2015", None, None, "1802", "2020-S2", None, "Asia/Jakarta"),
    "18.07": ("kabupaten", "Lampung Timur", "Permendagri 56/2015", None, None, "1804", "2020-S2", None, "Asia/Jakarta"),
    "18.08": ("kabupaten", "Way Kanan", "Permendagri 56/2015", None, None, "1807", "2020-S2", None, "Asia/Jakarta"),
    "18.09": ("kabupaten", "Pesawaran", "Permendagri 56/2015", None, None, "1809", "2020-S2", None, "Asia/Jakarta"),
    "18.10": ("kabupaten", "Pringsewu", "Permendagri 56/2015", None, None, "1810", "2020-S2", None, "Asia/Jakarta"),
    "18.11": ("kabupaten", "Mesuji", "Permendagri 56/2015", None, None, "1811", "2020-S2", None, "Asia/Jakarta"),
    "18.12": (
        "kabupaten", "Tulang Bawang Barat", "Permendagri 56/2015", None, None, "1812", "2020-S2", None, "Asia/Jakarta",
    ),
    "18.13": ("kabupaten", "Pesisir Barat", "Permendagri 56/2015", None, None, "1813", "2020-S2", None, "Asia/Jakarta"),
    "18.71": ("kota", "Bandar Lampung", "Permendagri 56/2015", None, None, "1871", "2020-S2", None, "Asia/Jakarta"),
    "18.72": ("kota", "Metro", "Permendagri 56/2015", None, None, "1872", "2020-S2", None, "Asia/Jakarta"),
    "19": (
        "provinsi", "Kepulauan Bangka Belitung", "Permendagri 56/2015", None, None, "19", "2020-S2", "ID-BB",
        "Asia/Jakarta",
    ),
    "19.01": ("kabupaten", "Bangka", "Permendagri 56/2015", None, None, "1901", "2020-S2", None, "Asia/Jakarta"),
    "19.02": ("kabupaten", "Belitung", "Permendagri 56/2015", None, None, "1902", "2020-S2", None, "Asia/Jakarta"),
    "19.03": (
        "kabupaten", "Bangka Selatan", "Permendagri 56/2015", None, None, "1905", "2020-S2", None, "Asia/Jakarta",
    ),
    "19.04": ("kabupaten", "Bangka Tengah", "Permendagri 56/2015", None, None, "1904", "2020-S2", None, "Asia/Jakarta"),
    "19.05": ("kabupaten", "Bangka Barat", "Permendagri 56/2015", None, None, "1903", "2020-S2", None, "Asia/Jakarta"),
    "19.06": (
        "kabupaten", "Belitung Timur", "Permendagri 56/2015", None, None, "1906", "2020-S2", None, "Asia/Jakarta",
    ),
    "19.71": ("kota", "Pangkal Pinang", "Permendagri 56/2015", None, None, "1971", "2020-S2", None, "Asia/Jakarta"),
    "21": ("provinsi", "Kepulauan Riau", "Permendagri 56/2015", None, None, "21", "2020-S2", "ID-KR", "Asia/Jakarta"),
    "21.01": ("kabupaten", "Bintan", "Permendagri 56/2015", None, None, "2102", "2020-S2", None, "Asia/Jakarta"),
    "21.02": ("kabupaten", "Karimun", "Permendagri 56/2015", None, None, "2101", "2020-S2", None, "Asia/Jakarta"),
    "21.03": ("kabupaten", "Natuna", "Permendagri 56/2015", None, None, "2103", "2020-S2", None, "Asia/Jakarta"),
    "21.04": ("kabupaten", "Lingga", "Permendagri 56/2015", None, None, "2104", "2020-S2", None, "Asia/Jakarta"),
    "21.05": (
        "kabupaten", "Kepulauan Anambas", "Permendagri 56/2015", None, None, "2105", "2020-S2", None, "Asia/Jakarta",
    ),
    "21.71": ("kota", "Batam", "Permendagri 56/2015", None, None, "2171", "2020-S2", None, "Asia/Jakarta"),
    "21.72": ("kota", "Tanjung Pinang", "Permendagri 56/2015", None, None, "2172", "2020-S2", None, "Asia/Jakarta"),
    "31": (
        "provinsi", "Daerah Khusus Ibukota Jakarta", "Permendagri 56/2015", None, None, "31", "2020-S2", "ID-JK",
        "Asia/Jakarta",
    ),
    "31.01": (
        "kabupaten", "Kepulauan Seribu", "Permendagri 56/2015", None, None, "3101", "2020-S2", None, "Asia/Jakarta",
    ),
    "31.71": ("kota", "Jakarta Pusat", "Permendagri 56/2015", None, None, "3173", "2020-S2", None, "Asia/Jakarta"),
    "31.72": ("kota", "Jakarta Utara", "Permendagri 56/2015", None, None, "3175", "2020-S2", None, "Asia/Jakarta"),
    "31.73": ("kota", "Jakarta Barat", "Permendagri 56/2015", None, None, "3174", "2020-S2", None, "Asia/Jakarta"),
    "31.74": ("kota", "Jakarta Selatan", "Permendagri 56/2015", None, None, "3171", "2020-S2", None, "Asia/Jakarta"),
    "31.75": ("kota", "Jakarta Timur", "Permendagri 56/2015", None, None, "3172", "2020-S2", None, "Asia/Jakarta"),
    "32": ("provinsi", "Jawa Barat", "Permendagri 56/2015", None, None, "32", "2020-S2", "ID-JB", "Asia/Jakarta"),
    "32.01": ("kabupaten", "Bogor", "Permendagri 56/2015", None, None, "3201", "2020-S2", None, "Asia/Jakarta"),
    "32.02": ("kabupaten", "Sukabumi", "Permendagri 56/2015", None, None, "3202", "2020-S2", None, "Asia/Jakarta"),
    "32.03": ("kabupaten", "Cianjur", "Permendagri 56/2015", None, None, "3203", "2020-S2", None, "Asia/Jakarta"),
    "32.04": ("kabupaten", "Bandung", "Permendagri 56/2015", None, None, "3204", "2020-S2", None, "Asia/Jakarta"),
    "32.05": ("kabupaten", "Garut", "Permendagri 56/2015", None, None, "3205", "2020-S2", None, "Asia/Jakarta"),
    "32.06": ("kabupaten", "Tasikmalaya", "Permendagri 56/2015", None, None, "3206", "2020-S2", None, "Asia/Jakarta"),
    "32.07": ("kabupaten", "Ciamis", "Permendagri 56/2015", None, None, "3207", "2020-S2", None, "Asia/Jakarta"),
    "32.08": ("kabupaten", "Kuningan", "Permendagri 56/2015", None, None, "3208", "2020-S2", None, "Asia/Jakarta"),
    "32.09": ("kabupaten", "Cirebon", "Permendagri 56/2015", None, None, "3209", "2020-S2", None, "Asia/Jakarta"),
    "32.10": ("kabupaten", "Majalengka", "Permendagri 56/2015", None, None, "3210", "2020-S2", None, "Asia/Jakarta"),
    "32.11": ("kabupaten", "Sumedang", "Permendagri 56/2015", None, None, "3211", "2020-S2", None, "Asia/Jakarta"),
    "32.12": ("kabupaten", "Indramayu", "Permendagri 56/2015", None, None, "3212", "2020-S2", None, "Asia/Jakarta"),
    "32.13": ("kabupaten", "Subang", "Permendagri 56/2015", None, None, "3213", "2020-S2", None, "Asia/Jakarta"),
    "32.14": ("kabupaten", "Purwakarta", "Permendagri 56/2015", None, None, "3214", "2020-S2", None, "Asia/Jakarta"),
    "32.15": ("kabupaten", "Karawang", "Permendagri 56/2015", None, None, "3215", "2020-S2", None, "Asia/Jakarta"),
    "32.16": ("kabupaten", "Bekasi", "Permendagri 56/2015", None, None, "3216", "2020-S2", None, "Asia/Jakarta"),
    "32.17": ("kabupaten", "Bandung Barat", "Permendagri 56/2015", None, None, "3217", "2020-S2", None, "Asia/Jakarta"),
    "32.18": ("kabupaten", "Pangandaran", "Permendagri 56/2015", None, None, "3218", "2020-S2", None, "Asia/Jakarta"),
    "32.71": ("kota", "Bogor", "Permendagri 56/2015", None, None, "3271", "2020-S2", None, "Asia/Jakarta"),
    "32.72": ("kota", "Sukabumi", "Permendagri 56/2015", None, None, "3272", "2020-S2", None, "Asia/Jakarta"),
    "32.73": ("kota", "Bandung", "Permendagri 56/2015", None, None, "3273", "2020-S2", None, "Asia/Jakarta"),
    "32.74": ("kota", "Cirebon", "Permendagri 56/2015", None, None, "3274", "2020-S2", None, "Asia/Jakarta"),
    "32.75": ("kota", "Bekasi", "Permendagri 56/2015", None, None, "3275", "2020-S2", None, "Asia/Jakarta"),
    "32.76": ("kota", "Depok", "Permendagri 56/2015", None, None, "3276", "2020-S2", None, "Asia/Jakarta"),
    "32.77": ("kota", "Cimahi", "Permendagri 56/2015", None, None, "3277", "2020-S2", None, "Asia/Jakarta"),
    "32.78": ("kota", "Tasikmalaya", "Permendagri 56/2015", None, None, "3278", "2020-S2", None, "Asia/Jakarta"),
    "32.79": ("kota", "Banjar", "Permendagri 56/2015", None, None, "3279", "2020-S2", None, "Asia/Jakarta"),
    "33": ("provinsi", "Jawa Tengah", "Permendagri 56/2015", None, None, "33", "2020-S2", "ID-JT", "Asia/Jakarta"),
    "33.01": ("kabupaten", "Cilacap", "Permendagri 56/2015", None, None, "3301", "2020-S2", None, "Asia/Jakarta"),
    "33.02": ("kabupaten", "Banyumas", "Permendagri 56/2015", None, None, "3302", "2020-S2", None, "Asia/Jakarta"),
    "33.03": ("kabupaten", "Purbalingga", "Permendagri 56/2015", None, None, "3303", "2020-S2", None, "Asia/Jakarta"),
    "33.04": ("kabupaten", "Banjarnegara", "Permendagri 56/2015", None, None, "3304", "2020-S2", None, "Asia/Jakarta"),
    "33.05": ("kabupaten", "Kebumen", "Permendagri 56/2015", None, None, "3305", "2020-S2", None, "Asia/Jakarta"),
    "33.06": ("kabupaten", "Purworejo", "Permendagri 56/2015", None, None, "3306", "2020-S2", None, "Asia/Jakarta"),
    "33.07": ("kabupaten", "Wonosobo", "Permendagri 56/2015", None, None, "3307", "2020-S2", None, "Asia/Jakarta"),
    "33.08": ("kabupaten", "Magelang", "Permendagri 56/2015", None, None, "3308", "2020-S2", None, "Asia/Jakarta"),
    "33.09": ("kabupaten", "Boyolali", "Permendagri 56/2015", None, None, "3309", "2020-S2", None, "Asia/Jakarta"),
    "33.10": ("kabupaten", "Klaten", "Permendagri 56/2015", None, None, "3310", "2020-S2", None, "Asia/Jakarta"),
    "33.11": ("kabupaten", "Sukoharjo", "Permendagri 56/2015", None, None, "3311", "2020-S2", None, "Asia/Jakarta"),
    "33.12": ("kabupaten", "Wonogiri", "Permendagri 56/2015", None, None, "3312", "2020-S2", None, "Asia/Jakarta"),
    "33.13": ("kabupaten", "Karanganyar", "Permendagri 56/2015", None, None, "3313", "2020-S2", None, "Asia/Jakarta"),
    "33.14": ("kabupaten", "Sragen", "Permendagri 56/2015", None, None, "3314", "2020-S2", None, "Asia/Jakarta"),
    "33.15": ("kabupaten", "Grobogan", "Permendagri 56/2015", None, None, "3315", "2020-S2", None, "Asia/Jakarta"),
    "33.16": ("kabupaten", "Blora", "Permendagri 56/2015", None, None, "3316", "2020-S2", None, "Asia/Jakarta"),
    "33.17": ("kabupaten", "Rembang", "Permendagri 56/2015", None, None, "3317", "2020-S2", None, "Asia/Jakarta"),
    "33.18": ("kabupaten", "Pati", "Permendagri 56/2015", None, None, "3318", "2020-S2", None, "Asia/Jakarta"),
    "33.19": ("kabupaten", "Kudus", "Permendagri 56/2015", None, None, "3319", "2020-S2", None, "Asia/Jakarta"),
    "33.20": ("kabupaten", "Jepara", "Permendagri 56/2015", None, None, "3320", "2020-S2", None, "Asia/Jakarta"),
    "33.21": ("kabupaten", "Demak", "Permendagri 56/2015", None, None, "3321", "2020-S2", None, "Asia/Jakarta"),
    "33.22": ("kabupaten", "Semarang", "Permendagri 56/2015", None, None, "3322", "2020-S2", None, "Asia/Jakarta"),
    "33.23": ("kabupaten", "Temanggung", "Permendagri 56/2015", None, None, "3323", "2020-S2", None, "Asia/Jakarta"),
    "33.24": ("kabupaten", "Kendal", "Permendagri 56/2015", None, None, "3324", "2020-S2", None, "Asia/Jakarta"),
    "33.25": ("kabupaten", "Batang", "Permendagri 56/2015", None, None, "3325", "2020-S2", None, "Asia/Jakarta"),
    "33.26": ("kabupaten", "Pekalongan", "Permendagri 56/2015", None, None, "3326", "2020-S2", None, "Asia/Jakarta"),
    "33.27": ("kabupaten", "Pemalang", "Permendagri 56/2015", None, None, "3327", "2020-S2", None, "Asia/Jakarta"),
    "33.28": ("kabupaten", "Tegal", "Permendagri 56/2015", None, None, "3328", "2020-S2", None, "Asia/Jakarta"),
    "33.29": ("kabupaten", "Brebes", "Permendagri 56/2015", None, None, "3329", "2020-S2", None, "Asia/Jakarta"),
    "33.71": ("kota", "Magelang", "Permendagri 56/2015", None, None, "3371", "2020-S2", None, "Asia/Jakarta"),
    "33.72": ("kota", "Surakarta", "Permendagri 56/2015", None, None, "3372", "2020-S2", None, "Asia/Jakarta"),
    "33.73": ("kota", "Salatiga", "Permendagri 56/2015", None, None, "3373", "2020-S2", None, "Asia/Jakarta"),
    "33.74": ("kota", "Semarang", "Permendagri 56/2015", None, None, "3374", "2020-S2", None, "Asia/Jakarta"),
    "33.75": ("kota", "Pekalongan", "Permendagri 56/2015", None, None, "3375", "2020-S2", None, "Asia/Jakarta"),
    "33.76": ("kota", "Tegal", "Permendagri 56/2015", None, None, "3376", "2020-S2", None, "Asia/Jakarta"),
    "34": (
        "provinsi", "Daerah Istimewa Yogyakarta", "Permendagri 56/2015", None, None, "34", "2020-S2", "ID-YO",
        "Asia/Jakarta",
    ),
    "34.01": ("kabupaten", "Kulon Progo", "Permendagri 56/2015", None, None, "3401", "2020-S2", None, "Asia/Jakarta"),
    "34.02": ("kabupaten", "Bantul", "Permendagri 56/2015", None, None, "3402", "2020-S2", None, "Asia/Jakarta"),
    "34.03": ("kabupaten", "Gunungkidul", "Permendagri 56/2015", None, None, "3403", "2020-S2", None, "Asia/Jakarta"),
    "34.04": ("kabupaten", "Sleman", "Permendagri 56/2015", None, None, "3404", "2020-S2", None, "Asia/Jakarta"),
    "34.71": ("kota", "Yogyakarta", "Permendagri 56/2015", None, None, "3471", "2020-S2", None, "Asia/Jakarta"),
    "35": ("provinsi", "Jawa Timur", "Permendagri 56/2015", None, None, "35", "2020-S2", "ID-JI", "Asia/Jakarta"),
    "35.01": ("kabupaten", "Pacitan", "Permendagri 56/2015", None, None, "3501", "2020-S2", None, "Asia/Jakarta"),
    "35.02": ("kabupaten", "Ponorogo", "Permendagri 56/2015", None, None, "3502", "2020-S2", None, "Asia/Jakarta"),
    "35.03": ("kabupaten", "Trenggalek", "Permendagri 56/2015", None, None, "3503", "2020-S2", None, "Asia/Jakarta"),
    "35.04": ("kabupaten", "Tulungagung", "Permendagri 56/2015", None, None, "3504", "2020-S2", None, "Asia/Jakarta"),
    "35.05": ("kabupaten", "Blitar", "Permendagri 56/2015", None, None, "3505", "2020-S2", None, "Asia/Jakarta"),
    "35.06": ("kabupaten", "Kediri", "Permendagri 56/2015", None, None, "3506", "2020-S2", None, "Asia/Jakarta"),
    "35.07": ("kabupaten", "Malang", "Permendagri 56/2015", None, None, "3507", "2020-S2", None, "Asia/Jakarta"),
    "35.08": ("kabupaten", "Lumajang", "Permendagri 56/2015", None, None, "3508", "2020-S2", None, "Asia/Jakarta"),
    "35.09": ("kabupaten", "Jember", "Permendagri 56/2015", None, None, "3509", "2020-S2", None, "Asia/Jakarta"),
    "35.10": ("kabupaten", "Banyuwangi", "Permendagri 56/2015", None, None, "3510", "2020-S2", None, "Asia/Jakarta"),
    "35.11": ("kabupaten", "Bondowoso", "Permendagri 56/2015", None, None, "3511", "2020-S2", None, "Asia/Jakarta"),
    "35.12": ("kabupaten", "Situbondo", "Permendagri 56/2015", None, None, "3512", "2020-S2", None, "Asia/Jakarta"),
    "35.13": ("kabupaten", "Probolinggo", "Permendagri 56/2015", None, None, "3513", "2020-S2", None, "Asia/Jakarta"),
    "35.14": ("kabupaten", "Pasuruan", "Permendagri 56/2015", None, None, "3514", "2020-S2", None, "Asia/Jakarta"),
    "35.15": ("kabupaten", "Sidoarjo", "Permendagri 56/2015", None, None, "3515", "2020-S2", None, "Asia/Jakarta"),
    "35.16": ("kabupaten", "Mojokerto", "Permendagri 56/2015", None, None, "3516", "2020-S2", None, "Asia/Jakarta"),
    "35.17": ("kabupaten", "Jombang", "Permendagri 56/2015", None, None, "3517", "2020-S2", None, "Asia/Jakarta"),
    "35.18": ("kabupaten", "Nganjuk", "Permendagri 56/2015", None, None, "3518", "2020-S2", None, "Asia/Jakarta"),
    "35.19": ("kabupaten", "Madiun", "Permendagri 56/2015", None, None, "3519", "2020-S2", None, "Asia/Jakarta"),
    "35.20": ("kabupaten", "Magetan", "Permendagri 56/2015", None, None, "3520", "2020-S2", None, "Asia/Jakarta"),
    "35.21": ("kabupaten", "Ngawi", "Permendagri 56/2015", None, None, "3521", "2020-S2", None, "Asia/Jakarta"),
    "35.22": ("kabupaten", "Bojonegoro", "Permendagri 56/2015", None, None, "3522", "2020-S2", None, "Asia/Jakarta"),
    "35.23": ("kabupaten", "Tuban", "Permendagri 56/2015", None, None, "3523", "2020-S2", None, "Asia/Jakarta"),
    "35.24": ("kabupaten", "Lamongan", "Permendagri 56/2015", None, None, "3524", "2020-S2", None, "Asia/Jakarta"),
    "35.25": ("kabupaten", "Gresik", "Permendagri 56/2015", None, None, "3525", "2020-S2", None, "Asia/Jakarta"),
    "35.26": ("kabupaten", "Bangkalan", "Permendagri 56/2015", None, None, "3526", "2020-S2", None, "Asia/Jakarta"),
    "35.27": ("kabupaten", "Sampang", "Permendagri 56/2015", None, None, "3527", "2020-S2", None, "Asia/Jakarta"),
    "35.28": ("kabupaten", "Pamekasan", "Permendagri 56/2015", None, None, "3528", "2020-S2", None, "Asia/Jakarta"),
    "35.29": ("kabupaten", "Sumenep", "Permendagri 56/2015", None, None, "3529", "2020-S2", None, "Asia/Jakarta"),
    "35.71": ("kota", "Kediri", "Permendagri 56/2015", None, None, "3571", "2020-S2", None, "Asia/Jakarta"),
    "35.72": ("kota", "Blitar", "Permendagri 56/2015", None, None, "3572", "2020-S2", None, "Asia/Jakarta"),
    "35.73": ("kota", "Malang", "Permendagri 56/2015", None, None, "3573", "2020-S2", None, "Asia/Jakarta"),
    "35.74": ("kota", "Probolinggo", "Permendagri 56/2015", None, None, "3574", "2020-S2", None, "Asia/Jakarta"),
    "35.75": ("kota", "Pasuruan", "Permendagri 56/2015", None, None, "3575", "2020-S2", None, "Asia/Jakarta"),
    "35.76": ("kota", "Mojokerto", "Permendagri 56/2015", None, None, "3576", "2020-S2", None, "Asia/Jakarta"),
    "35.77": ("kota", "Madiun", "Permendagri 56/2015", None, None, "3577", "2020-S2", None, "Asia/Jakarta"),
    "35.78": ("kota", "Surabaya", "Permendagri 56/2015", None, None, "3578", "2020-S2", None, "Asia/Jakarta"),
    "35.79": ("kota", "Batu", "Permendagri 56/2015", None, None, "3579", "2020-S2", None, "Asia/Jakarta"),
    "36": ("provinsi", "Banten", "Permendagri 56/2015", None, None, "36", "2020-S2", "ID-BT", "Asia/Jakarta"),
    "36.01": ("kabupaten", "Pandeglang", "Permendagri 56/2015", None, None, "3601", "2020-S2", None, "Asia/Jakarta"),
    "36.02": ("kabupaten", "Lebak", "Permendagri 56/2015", None, None, "3602", "2020-S2", None, "Asia/Jakarta"),
    "36.03": ("kabupaten", "Tangerang", "Permendagri 56/2015", None, None, "3603", "2020-S2", None, "Asia/Jakarta"),
    "36.04": ("kabupaten", "Serang", "Permendagri 56/2015", None, None, "3604", "2020-S2", None, "Asia/Jakarta"),
    "36.71": ("kota", "Tangerang", "Permendagri 56/2015", None, None, "3671", "2020-S2", None, "Asia/Jakarta"),
    "36.72": ("kota", "Cilegon", "Permendagri 56/2015", None, None, "3672", "2020-S2", None, "Asia/Jakarta"),
    "36.73": ("kota", "Serang", "Permendagri 56/2015", None, None, "3673", "2020-S2", None, "Asia/Jakarta"),
    "36.74": ("kota", "Tangerang Selatan", "Permendagri 56/2015", None, None, "3674", "2020-S2", None, "Asia/Jakarta"),
    "51": ("provinsi", "Bali", "Permendagri 56/2015", None, None, "51", "2020-S2", "ID-BA", "Asia/Makassar"),
    "51.01": ("kabupaten", "Jembrana", "Permendagri 56/2015", None, None, "5101", "2020-S2", None, "Asia/Makassar"),
    "51.02": ("kabupaten", "Tabanan", "Permendagri 56/2015", None, None, "5102", "2020-S2", None, "Asia/Makassar"),
    "51.03": ("kabupaten", "Badung", "Permendagri 56/2015", None, None, "5103", "2020-S2", None, "Asia/Makassar"),
    "51.04": ("kabupaten", "Gianyar", "Permendagri 56/2015", None, None, "5104", "2020-S2", None, "Asia/Makassar"),
    "51.05": ("kabupaten", "Klungkung", "Permendagri 56/2015", None, None, "5105", "2020-S2", None, "Asia/Makassar"),
    "51.06": ("kabupaten", "Bangli", "Permendagri 56/2015", None, None, "5106", "2020-S2", None, "Asia/Makassar"),
    "51.07": ("kabupaten", "Karangasem", "Permendagri 56/2015", None, None, "5107", "2020-S2", None, "Asia/Makassar"),
    "51.08": ("kabupaten", "Buleleng", "Permendagri 56/2015", None, None, "5108", "2020-S2", None, "Asia/Makassar"),
    "51.71": ("kota", "Denpasar", "Permendagri 56/2015", None, None, "5171", "2020-S2", None, "Asia/Makassar"),
    "52": (
        "provinsi", "Nusa Tenggara Barat", "Permendagri 56/2015", None, None, "52", "2020-S2", "ID-NB", "Asia/Makassar",
    ),
    "52.01": ("kabupaten", "Lombok Barat", "Permendagri 56/2015", None, None, "5201", "2020-S2", None, "Asia/Makassar"),
    "52.02": (
        "kabupaten", "Lombok Tengah", "Permendagri 56/2015", None, None, "5202", "2020-S2", None, "Asia/Makassar",
    ),
    "52.03": ("kabupaten", "Lombok Timur", "Permendagri 56/2015", None, None, "5203", "2020-S2", None, "Asia/Makassar"),
    "52.04": ("kabupaten", "Sumbawa", "Permendagri 56/2015", None, None, "5204", "2020-S2", None, "Asia/Makassar"),
    "52.05": ("kabupaten", "Dompu", "Permendagri 56/2015", None, None, "5205", "2020-S2", None, "Asia/Makassar"),
    "52.06": ("kabupaten", "Bima", "Permendagri 56/2015", None, None, "5206", "2020-S2", None, "Asia/Makassar"),
    "52.07": (
        "kabupaten", "Sumbawa Barat", "Permendagri 56/2015", None, None, "5207", "2020-S2", None, "Asia/Makassar",
    ),
    "52.08": ("kabupaten", "Lombok Utara", "Permendagri 56/2015", None, None, "5208", "2020-S2", None, "Asia/Makassar"),
    "52.71": ("kota", "Mataram", "Permendagri 56/2015", None, None, "5271", "2020-S2", None, "Asia/Makassar"),
    "52.72": ("kota", "Bima", "Permendagri 56/2015", None, None, "5272", "2020-S2", None, "Asia/Makassar"),
    "53": (
        "provinsi", "Nusa Tenggara Timur", "Permendagri 56/2015", None, None, "53", "2020-S2", "ID-NT", "Asia/Makassar",
    ),
    "53.01": ("kabupaten", "Kupang", "Permendagri 56/2015", None, None, "5303", "2020-S2", None, "Asia/Makassar"),
    "53.02": (
        "kabupaten", "Timor Tengah Selatan", "Permendagri 56/2015", None, None, "5304", "2020-S2", None,
        "Asia/Makassar",
    ),
    "53.03": (
        "kabupaten", "Timor Tengah Utara", "Permendagri 56/2015", None, None, "5305", "2020-S2", None, "Asia/Makassar",
    ),
    "53.04": ("kabupaten", "Belu", "Permendagri 56/2015", None, None, "5306", "2020-S2", None, "Asia/Makassar"),
    "53.05": ("kabupaten", "Alor", "Permendagri 56/2015", None, None, "5307", "2020-S2", None, "Asia/Makassar"),
    "53.06": ("kabupaten", "Flores Timur", "Permendagri 56/2015", None, None, "5309", "2020-S2", None, "Asia/Makassar"),
    "53.07": ("kabupaten", "Sikka", "Permendagri 56/2015", None, None, "5310", "2020-S2", None, "Asia/Makassar"),
    "53.08": ("kabupaten", "Ende", "Permendagri 56/2015", None, None, "5311", "2020-S2", None, "Asia/Makassar"),
    "53.09": ("kabupaten", "Ngada", "Permendagri 56/2015", None, None, "5312", "2020-S2", None, "Asia/Makassar"),
    "53.10": ("kabupaten", "Manggarai", "Permendagri 56/2015", None, None, "5313", "2020-S2", None, "Asia/Makassar"),
    "53.11": ("kabupaten", "Sumba Timur", "Permendagri 56/2015", None, None, "5302", "2020-S2", None, "Asia/Makassar"),
    "53.12": ("kabupaten", "Sumba Barat", "Permendagri 56/2015", None, None, "5301", "2020-S2", None, "Asia/Makassar"),
    "53.13": ("kabupaten", "Lembata", "Permendagri 56/2015", None, None, "5308", "2020-S2", None, "Asia/Makassar"),
    "53.14": ("kabupaten", "Rote Ndao", "Permendagri 56/2015", None, None, "5314", "2020-S2", None, "Asia/Makassar"),
    "53.15": (
        "kabupaten", "Manggarai Barat", "Permendagri 56/2015", None, None, "5315", "2020-S2", None, "Asia/Makassar",
    ),
    "53.16": ("kabupaten", "Nagekeo", "Permendagri 56/2015", None, None, "5318", "2020-S2", None, "Asia/Makassar"),
    "53.17": ("kabupaten", "Sumba Tengah", "Permendagri 56/2015", None, None, "5316", "2020-S2", None, "Asia/Makassar"),
    "53.18": (
        "kabupaten", "Sumba Barat Daya", "Permendagri 56/2015", None, None, "5317", "2020-S2", None, "Asia/Makassar",
    ),
    "53.19": (
        "kabupaten", "Manggarai Timur", "Permendagri 56/2015", None, None, "5319", "2020-S2", None, "Asia/Makassar",
    ),
    "53.20": ("kabupaten", "Sabu Raijua", "Permendagri 56/2015", None, None, "5320", "2020-S2", None, "Asia/Makassar"),
    "53.21": ("kabupaten", "Malaka", "Permendagri 56/2015", None, None, "5321", "2020-S2", None, "Asia/Makassar"),
    "53.71": ("kota", "Kupang", "Permendagri 56/2015", None, None, "5371", "2020-S2", None, "Asia/Makassar"),
    "54": (
        "provinsi", "Timor Timur", "unknown (before Kepmendagri 150/2003)", "unknown (before Kepmendagri 150/2003)",
        None, "54", "unknown (before 2000)", None, "Asia/Dili",
    ),
    "61": (
        "provinsi", "Kalimantan Barat", "Permendagri 56/2015", None, None, "61", "2020-S2", "ID-KB", "Asia/Pontianak",
    ),
    "61.01": ("kabupaten", "Sambas", "Permendagri 56/2015", None, None, "6101", "2020-S2", None, "Asia/Pontianak"),
    "61.02": ("kabupaten", "Mempawah", "Permendagri 56/2015", None, None, "6104", "2020-S2", None, "Asia/Pontianak"),
    "61.03": ("kabupaten", "Sanggau", "Permendagri 56/2015", None, None, "6105", "2020-S2", None, "Asia/Pontianak"),
    "61.04": ("kabupaten", "Ketapang", "Permendagri 56/2015", None, None, "6106", "2020-S2", None, "Asia/Pontianak"),
    "61.05": ("kabupaten", "Sintang", "Permendagri 56/2015", None, None, "6107", "2020-S2", None, "Asia/Pontianak"),
    "61.06": ("kabupaten", "Kapuas Hulu", "Permendagri 56/2015", None, None, "6108", "2020-S2", None, "Asia/Pontianak"),
    "61.07": ("kabupaten", "Bengkayang", "Permendagri 56/2015", None, None, "6102", "2020-S2", None, "Asia/Pontianak"),
    "61.08": ("kabupaten", "Landak", "Permendagri 56/2015", None, None, "6103", "2020-S2", None, "Asia/Pontianak"),
    "61.09": ("kabupaten", "Sekadau", "Permendagri 56/2015", None, None, "6109", "2020-S2", None, "Asia/Pontianak"),
    "61.10": ("kabupaten", "Melawi", "Permendagri 56/2015", None, None, "6110", "2020-S2", None, "Asia/Pontianak"),
    "61.11": (
        "kabupaten", "Kayong Utara", "Permendagri 56/2015", None, None, "6111", "2020-S2", None, "Asia/Pontianak",
    ),
    "61.12": ("kabupaten", "Kubu Raya", "Permendagri 56/2015", None, None, "6112", "2020-S2", None, "Asia/Pontianak"),
    "61.71": ("kota", "Pontianak", "Permendagri 56/2015", None, None, "6171", "2020-S2", None, "Asia/Pontianak"),
    "61.72": ("kota", "Singkawang", "Permendagri 56/2015", None, None, "6172", "2020-S2", None, "Asia/Pontianak"),
    "62": (
        "provinsi", "Kalimantan Tengah", "Permendagri 56/2015", None, None, "62", "2020-S2", "ID-KT", "Asia/Pontianak",
    ),
    "62.01": (
        "kabupaten", "Kotawaringin Barat", "Permendagri 56/2015", None, None, "6201", "2020-S2", None, "Asia/Pontianak",
    ),
    "62.02": (
        "kabupaten", "Kotawaringin Timur", "Permendagri 56/2015", None, None, "6202", "2020-S2", None, "Asia/Pontianak",
    ),
    "62.03": ("kabupaten", "Kapuas", "Permendagri 56/2015", None, None, "6203", "2020-S2", None, "Asia/Pontianak"),
    "62.04": (
        "kabupaten", "Barito Selatan", "Permendagri 56/2015", None, None, "6204", "2020-S2", None, "Asia/Pontianak",
    ),
    "62.05": (
        "kabupaten", "Barito Utara", "Permendagri 56/2015", None, None, "6205", "2020-S2", None, "Asia/Pontianak",
    ),
    "62.06": ("kabupaten", "Katingan", "Permendagri 56/2015", None, None, "6209", "2020-S2", None, "Asia/Pontianak"),
    "62.07": ("kabupaten", "Seruyan", "Permendagri 56/2015", None, None, "6208", "2020-S2", None, "Asia/Pontianak"),
    "62.08": ("kabupaten", "Sukamara", "Permendagri 56/2015", None, None, "6206", "2020-S2", None, "Asia/Pontianak"),
    "62.09": ("kabupaten", "Lamandau", "Permendagri 56/2015", None, None, "6207", "2020-S2", None, "Asia/Pontianak"),
    "62.10": ("kabupaten", "Gunung Mas", "Permendagri 56/2015", None, None, "6211", "2020-S2", None, "Asia/Pontianak"),
    "62.11": (
        "kabupaten", "Pulang Pisau", "Permendagri 56/2015", None, None, "6210", "2020-S2", None, "Asia/Pontianak",
    ),
    "62.12": ("kabupaten", "Murung Raya", "Permendagri 56/2015", None, None, "6213", "2020-S2", None, "Asia/Pontianak"),
    "62.13": (
        "kabupaten", "Barito Timur", "Permendagri 56/2015", None, None, "6212", "2020-S2", None, "Asia/Pontianak",
    ),
    "62.71": ("kota", "Palangkaraya", "Permendagri 56/2015", None, None, "6271", "2020-S2", None, "Asia/Pontianak"),
    "63": (
        "provinsi", "Kalimantan Selatan", "Permendagri 56/2015", None, None, "63", "2020-S2", "ID-KS", "Asia/Makassar",
    ),
    "63.01": ("kabupaten", "Tanah Laut", "Permendagri 56/2015", None, None, "6301", "2020-S2", None, "Asia/Makassar"),
    "63.02": ("kabupaten", "Kotabaru", "Permendagri 56/2015", None, None, "6302", "2020-S2", None, "Asia/Makassar"),
    "63.03": ("kabupaten", "Banjar", "Permendagri 56/2015", None, None, "6303", "2020-S2", None, "Asia/Makassar"),
    "63.04": ("kabupaten", "Barito Kuala", "Permendagri 56/2015", None, None, "6304", "2020-S2", None, "Asia/Makassar"),
    "63.05": ("kabupaten", "Tapin", "Permendagri 56/2015", None, None, "6305", "2020-S2", None, "Asia/Makassar"),
    "63.06": (
        "kabupaten", "Hulu Sungai Selatan", "Permendagri 56/2015", None, None, "6306", "2020-S2", None, "Asia/Makassar",
    ),
    "63.07": (
        "kabupaten", "Hulu Sungai Tengah", "Permendagri 56/2015", None, None, "6307", "2020-S2", None, "Asia/Makassar",
    ),
    "63.08": (
        "kabupaten", "Hulu Sungai Utara", "Permendagri 56/2015", None, None, "6308", "2020-S2", None, "Asia/Makassar",
    ),
    "63.09": ("kabupaten", "Tabalong", "Permendagri 56/2015", None, None, "6309", "2020-S2", None, "Asia/Makassar"),
    "63.10": ("kabupaten", "Tanah Bumbu", "Permendagri 56/2015", None, None, "6310", "2020-S2", None, "Asia/Makassar"),
    "63.11": ("kabupaten", "Balangan", "Permendagri 56/2015", None, None, "6311", "2020-S2", None, "Asia/Makassar"),
    "63.71": ("kota", "Banjarmasin", "Permendagri 56/2015", None, None, "6371", "2020-S2", None, "Asia/Makassar"),
    "63.72": ("kota", "Banjarbaru", "Permendagri 56/2015", None, None, "6372", "2020-S2", None, "Asia/Makassar"),
    "64": (
        "provinsi", "Kalimantan Timur", "Permendagri 56/2015", None, None, "64", "2020-S2", "ID-KI", "Asia/Makassar",
    ),
    "64.01": ("kabupaten", "Paser", "Permendagri 56/2015", None, None, "6401", "2020-S2", None, "Asia/Makassar"),
    "64.02": (
        "kabupaten", "Kutai Kartanegara", "Permendagri 56/2015", None, None, "6403", "2020-S2", None, "Asia/Makassar",
    ),
    "64.03": ("kabupaten", "Berau", "Permendagri 56/2015", None, None, "6405", "2020-S2", None, "Asia/Makassar"),
    "64.04": (
        "kabupaten", "Bulungan", "Permendagri 18/2013", "Permendagri 18/2013", "65.01", None, None, None,
        "Asia/Makassar",
    ),
    "64.05": (
        "kabupaten", "Nunukan", "Permendagri 18/2013", "Permendagri 18/2013", "65.03", None, None, None,
        "Asia/Makassar",
    ),
    "64.06": (
        "kabupaten", "Malinau", "Permendagri 18/2013", "Permendagri 18/2013", "65.02", None, None, None,
        "Asia/Makassar",
    ),
    "64.07": ("kabupaten", "Kutai Barat", "Permendagri 56/2015", None, None, "6402", "2020-S2", None, "Asia/Makassar"),
    "64.08": ("kabupaten", "Kutai Timur", "Permendagri 56/2015", None, None, "6404", "2020-S2", None, "Asia/Makassar"),
    "64.09": (
        "kabupaten", "Penajam Paser Utara", "Permendagri 56/2015", None, None, "6409", "2020-S2", None, "Asia/Makassar",
    ),
    "64.10": (
        "kabupaten", "Tana Tidung", "Permendagri 18/2013", "Permendagri 18/2013", "65.04", None, None, None,
        "Asia/Makassar",
    ),
    "64.11": ("kabupaten", "Mahakam Ulu", "Permendagri 56/2015", None, None, "6411", "2020-S2", None, "Asia/Makassar"),
    "64.71": ("kota", "Balikpapan", "Permendagri 56/2015", None, None, "6471", "2020-S2", None, "Asia/Makassar"),
    "64.72": ("kota", "Samarinda", "Permendagri 56/2015", None, None, "6472", "2020-S2", None, "Asia/Makassar"),
    "64.73": (
        "kota", "Tarakan", "Permendagri 18/2013", "Permendagri 18/2013", "65.71", None, None, None, "Asia/Makassar",
    ),
    "64.74": ("kota", "Bontang", "Permendagri 56/2015", None, None, "6474", "2020-S2", None, "Asia/Makassar"),
    "65": (
        "provinsi", "Kalimantan Utara", "Permendagri 56/2015", None, None, "65", "2020-S2", "ID-KU", "Asia/Makassar",
    ),
    "65.01": ("kabupaten", "Bulungan", "Permendagri 56/2015", None, None, "6502", "2020-S2", None, "Asia/Makassar"),
    "65.02": ("kabupaten", "Malinau", "Permendagri 56/2015", None, None, "6501", "2020-S2", None, "Asia/Makassar"),
    "65.03": ("kabupaten", "Nunukan", "Permendagri 56/2015", None, None, "6504", "2020-S2", None, "Asia/Makassar"),
    "65.04": ("kabupaten", "Tana Tidung", "Permendagri 56/2015", None, None, "6503", "2020-S2", None, "Asia/Makassar"),
    "65.71": ("kota", "Tarakan", "Permendagri 56/2015", None, None, "6571", "2020-S2", None, "Asia/Makassar"),
    "71": ("provinsi", "Sulawesi Utara", "Permendagri 56/2015", None, None, "71", "2020-S2", "ID-SA", "Asia/Makassar"),
    "71.01": (
        "kabupaten", "Bolaang Mongondow", "Permendagri 56/2015", None, None, "7101", "2020-S2", None, "Asia/Makassar",
    ),
    "71.02": ("kabupaten", "Minahasa", "Permendagri 56/2015", None, None, "7102", "2020-S2", None, "Asia/Makassar"),
    "71.03": (
        "kabupaten", "Kepulauan Sangihe", "Permendagri 56/2015", None, None, "7103", "2020-S2", None, "Asia/Makassar",
    ),
    "71.04": (
        "kabupaten", "Kepulauan Talaud", "Permendagri 56/2015", None, None, "7104", "2020-S2", None, "Asia/Makassar",
    ),
    "71.05": (
        "kabupaten", "Minahasa Selatan", "Permendagri 56/2015", None, None, "7105", "2020-S2", None, "Asia/Makassar",
    ),
    "71.06": (
        "kabupaten", "Minahasa Utara", "Permendagri 56/2015", None, None, "7106", "2020-S2", None, "Asia/Makassar",
    ),
    "71.07": (
        "kabupaten", "Minahasa Tenggara", "Permendagri 56/2015", None, None, "7109", "2020-S2", None, "Asia/Makassar",
    ),
    "71.08": (
        "kabupaten", "Bolaang Mongondow Utara", "Permendagri 56/2015", None, None, "7107", "2020-S2", None,
        "Asia/Makassar",
    ),
    "71.09": (
        "kabupaten", "Kepulauan Siau Tagulandang Biaro", "Permendagri 56/2015", None, None, "7108", "2020-S2", None,
        "Asia/Makassar",
    ),
    "71.10": (
        "kabupaten", "Bolaang Mongondow Timur", "Permendagri 56/2015", None, None, "7111", "2020-S2", None,
        "Asia/Makassar",
    ),
    "71.11": (
        "kabupaten", "Bolaang Mongondow Selatan", "Permendagri 56/2015", None, None, "7110", "2020-S2", None,
        "Asia/Makassar",
    ),
    "71.71": ("kota", "Manado", "Permendagri 56/2015", None, None, "7171", "2020-S2", None, "Asia/Makassar"),
    "71.72": ("kota", "Bitung", "Permendagri 56/2015", None, None, "7172", "2020-S2", None, "Asia/Makassar"),
    "71.73": ("kota", "Tomohon", "Permendagri 56/2015", None, None, "7173", "2020-S2", None, "Asia/Makassar"),
    "71.74": ("kota", "Kotamobagu", "Permendagri 56/2015", None, None, "7174", "2020-S2", None, "Asia/Makassar"),
    "72": ("provinsi", "Sulawesi Tengah", "Permendagri 56/2015", None, None, "72", "2020-S2", "ID-ST", "Asia/Makassar"),
    "72.01": ("kabupaten", "Banggai", "Permendagri 56/2015", None, None, "7202", "2020-S2", None, "Asia/Makassar"),
    "72.02": ("kabupaten", "Poso", "Permendagri 56/2015", None, None, "7204", "2020-S2", None, "Asia/Makassar"),
    "72.03": ("kabupaten", "Donggala", "Permendagri 56/2015", None, None, "7205", "2020-S2", None, "Asia/Makassar"),
    "72.04": ("kabupaten", "Toli-Toli", "Permendagri 56/2015", None, None, "7206", "2020-S2", None, "Asia/Makassar"),
    "72.05": ("kabupaten", "Buol", "Permendagri 56/2015", None, None, "7207", "2020-S2", None, "Asia/Makassar"),
    "72.06": ("kabupaten", "Morowali", "Permendagri 56/2015", None, None, "7203", "2020-S2", None, "Asia/Makassar"),
    "72.07": (
        "kabupaten", "Banggai Kepulauan", "Permendagri 56/2015", None, None, "7201", "2020-S2", None, "Asia/Makassar",
    ),
    "72.08": (
        "kabupaten", "Parigi Moutong", "Permendagri 56/2015", None, None, "7208", "2020-S2", None, "Asia/Makassar",
    ),
    "72.09": ("kabupaten", "Tojo Una Una", "Permendagri 56/2015", None, None, "7209", "2020-S2", None, "Asia/Makassar"),
    "72.10": ("kabupaten", "Sigi", "Permendagri 56/2015", None, None, "7210", "2020-S2", None, "Asia/Makassar"),
    "72.11": ("kabupaten", "Banggai Laut", "Permendagri 56/2015", None, None, "7211", "2020-S2", None, "Asia/Makassar"),
    "72.12": (
        "kabupaten", "Morowali Utara", "Permendagri 56/2015", None, None, "7212", "2020-S2", None, "Asia/Makassar",
    ),
    "72.71": ("kota", "Palu", "Permendagri 56/2015", None, None, "7271", "2020-S2", None, "Asia/Makassar"),
    "73": (
        "provinsi", "Sulawesi Selatan", "Permendagri 56/2015", None, None, "73", "2020-S2", "ID-SN", "Asia/Makassar",
    ),
    "73.01": (
        "kabupaten", "Kepulauan Selayar", "Permendagri 56/2015", None, None, "7301", "2020-S2", None, "Asia/Makassar",
    ),
    "73.02": ("kabupaten", "Bulukumba", "Permendagri 56/2015", None, None, "7302", "2020-S2", None, "Asia/Makassar"),
    "73.03": ("kabupaten", "Bantaeng", "Permendagri 56/2015", None, None, "7303", "2020-S2", None, "Asia/Makassar"),
    "73.04": ("kabupaten", "Jeneponto", "Permendagri 56/2015", None, None, "7304", "2020-S2", None, "Asia/Makassar"),
    "73.05": ("kabupaten", "Takalar", "Permendagri 56/2015", None, None, "7305", "2020-S2", None, "Asia/Makassar"),
    "73.06": ("kabupaten", "Gowa", "Permendagri 56/2015", None, None, "7306", "2020-S2", None, "Asia/Makassar"),
    "73.07": ("kabupaten", "Sinjai", "Permendagri 56/2015", None, None, "7307", "2020-S2", None, "Asia/Makassar"),
    "73.08": ("kabupaten", "Bone", "Permendagri 56/2015", None, None, "7311", "2020-S2", None, "Asia/Makassar"),
    "73.09": ("kabupaten", "Maros", "Permendagri 56/2015", None, None, "7308", "2020-S2", None, "Asia/Makassar"),
    "73.10": (
        "kabupaten", "Pangkajene dan Kepulauan", "Permendagri 56/2015", None, None, "7309", "2020-S2", None,
        "Asia/Makassar",
    ),
    "73.11": ("kabupaten", "Barru", "Permendagri 56/2015", None, None, "7310", "2020-S2", None, "Asia/Makassar"),
    "73.12": ("kabupaten", "Soppeng", "Permendagri 56/2015", None, None, "7312", "2020-S2", None, "Asia/Makassar"),
    "73.13": ("kabupaten", "Wajo", "Permendagri 56/2015", None, None, "7313", "2020-S2", None, "Asia/Makassar"),
    "73.14": (
        "kabupaten", "Sidenreng Rappang", "Permendagri 56/2015", None, None, "7314", "2020-S2", None, "Asia/Makassar",
    ),
    "73.15": ("kabupaten", "Pinrang", "Permendagri 56/2015", None, None, "7315", "2020-S2", None, "Asia/Makassar"),
    "73.16": ("kabupaten", "Enrekang", "Permendagri 56/2015", None, None, "7316", "2020-S2", None, "Asia/Makassar"),
    "73.17": ("kabupaten", "Luwu", "Permendagri 56/2015", None, None, "7317", "2020-S2", None, "Asia/Makassar"),
    "73.18": ("kabupaten", "Tana Toraja", "Permendagri 56/2015", None, None, "7318", "2020-S2", None, "Asia/Makassar"),
    "73.19": (
        "kabupaten", "Polewali Mamasa", "Kepmendagri 150/2003", "Kepmendagri 150/2003", "76.04", None, None, None,
        "Asia/Makassar",
    ),
    "73.20": (
        "kabupaten", "Majene", "Kepmendagri 150/2003", "Kepmendagri 150/2003", "76.05", None, None, None,
        "Asia/Makassar",
    ),
    "73.21": (
        "kabupaten", "Mamuju", "Kepmendagri 150/2003", "Kepmendagri 150/2003", "76.02", None, None, None,
        "Asia/Makassar",
    ),
    "73.22": ("kabupaten", "Luwu Utara", "Permendagri 56/2015", None, None, "7322", "2020-S2", None, "Asia/Makassar"),
    "73.23": (
        "kabupaten", "Mamasa", "Kepmendagri 150/2003", "Kepmendagri 150/2003", "76.03", None, None, None,
        "Asia/Makassar",
    ),
    "73.24": ("kabupaten", "Luwu Timur", "Permendagri 56/2015", None, None, "7325", "2020-S2", None, "Asia/Makassar"),
    "73.25": (
        "kabupaten", "Mamuju Utara", "Kepmendagri 150/2003", "Kepmendagri 150/2003", "76.01", None, None, None,
        "Asia/Makassar",
    ),
    "73.26": ("kabupaten", "Toraja Utara", "Permendagri 56/2015", None, None, "7326", "2020-S2", None, "Asia/Makassar"),
    "73.71": ("kota", "Makassar", "Permendagri 56/2015", None, None, "7371", "2020-S2", None, "Asia/Makassar"),
    "73.72": ("kota", "Parepare", "Permendagri 56/2015", None, None, "7372", "2020-S2", None, "Asia/Makassar"),
    "73.73": ("kota", "Palopo", "Permendagri 56/2015", None, None, "7373", "2020-S2", None, "Asia/Makassar"),
    "74": (
        "provinsi", "Sulawesi Tenggara", "Permendagri 56/2015", None, None, "74", "2020-S2", "ID-SG", "Asia/Makassar",
    ),
    "74.01": ("kabupaten", "Kolaka", "Permendagri 56/2015", None, None, "7404", "2020-S2", None, "Asia/Makassar"),
    "74.02": ("kabupaten", "Konawe", "Permendagri 56/2015", None, None, "7403", "2020-S2", None, "Asia/Makassar"),
    "74.03": ("kabupaten", "Muna", "Permendagri 56/2015", None, None, "7402", "2020-S2", None, "Asia/Makassar"),
    "74.04": ("kabupaten", "Buton", "Permendagri 56/2015", None, None, "7401", "2020-S2", None, "Asia/Makassar"),
    "74.05": (
        "kabupaten", "Konawe Selatan", "Permendagri 56/2015", None, None, "7405", "2020-S2", None, "Asia/Makassar",
    ),
    "74.06": ("kabupaten", "Bombana", "Permendagri 56/2015", None, None, "7406", "2020-S2", None, "Asia/Makassar"),
    "74.07": ("kabupaten", "Wakatobi", "Permendagri 56/2015", None, None, "7407", "2020-S2", None, "Asia/Makassar"),
    "74.08": ("kabupaten", "Kolaka Utara", "Permendagri 56/2015", None, None, "7408", "2020-S2", None, "Asia/Makassar"),
    "74.09": ("kabupaten", "Konawe Utara", "Permendagri 56/2015", None, None, "7410", "2020-S2", None, "Asia/Makassar"),
    "74.10": ("kabupaten", "Buton Utara", "Permendagri 56/2015", None, None, "7409", "2020-S2", None, "Asia/Makassar"),
    "74.11": ("kabupaten", "Kolaka Timur", "Permendagri 56/2015", None, None, "7411", "2020-S2", None, "Asia/Makassar"),
    "74.12": (
        "kabupaten", "Konawe Kepulauan", "Permendagri 56/2015", None, None, "7412", "2020-S2", None, "Asia/Makassar",
    ),
    "74.13": ("kabupaten", "Muna Barat", "Permendagri 56/2015", None, None, "7413", "2020-S2", None, "Asia/Makassar"),
    "74.14": ("kabupaten", "Buton Tengah", "Permendagri 56/2015", None, None, "7414", "2020-S2", None, "Asia/Makassar"),
    "74.15": (
        "kabupaten", "Buton Selatan", "Permendagri 56/2015", None, None, "7415", "2020-S2", None, "Asia/Makassar",
    ),
    "74.71": ("kota", "Kendari", "Permendagri 56/2015", None, None, "7471", "2020-S2", None, "Asia/Makassar"),
    "74.72": ("kota", "Bau Bau", "Permendagri 56/2015", None, None, "7472", "2020-S2", None, "Asia/Makassar"),
    "75": ("provinsi", "Gorontalo", "Permendagri 56/2015", None, None, "75", "2020-S2", "ID-GO", "Asia/Makassar"),
    "75.01": ("kabupaten", "Gorontalo", "Permendagri 56/2015", None, None, "7502", "2020-S2", None, "Asia/Makassar"),
    "75.02": ("kabupaten", "Boalemo", "Permendagri 56/2015", None, None, "7501", "2020-S2", None, "Asia/Makassar"),
    "75.03": ("kabupaten", "Bone Bolango", "Permendagri 56/2015", None, None, "7504", "2020-S2", None, "Asia/Makassar"),
    "75.04": ("kabupaten", "Pohuwato", "Permendagri 56/2015", None, None, "7503", "2020-S2", None, "Asia/Makassar"),
    "75.05": (
        "kabupaten", "Gorontalo Utara", "Permendagri 56/2015", None, None, "7505", "2020-S2", None, "Asia/Makassar",
    ),
    "75.71": ("kota", "Gorontalo", "Permendagri 56/2015", None, None, "7571", "2020-S2", None, "Asia/Makassar"),
    "76": ("provinsi", "Sulawesi Barat", "Permendagri 56/2015", None, None, "76", "2020-S2", "ID-SR", "Asia/Makassar"),
    "76.01": ("kabupaten", "Pasangkayu", "Permendagri 56/2015", None, None, "7605", "2020-S2", None, "Asia/Makassar"),
    "76.02": ("kabupaten", "Mamuju", "Permendagri 56/2015", None, None, "7604", "2020-S2", None, "Asia/Makassar"),
    "76.03": ("kabupaten", "Mamasa", "Permendagri 56/2015", None, None, "7603", "2020-S2", None, "Asia/Makassar"),
    "76.04": (
        "kabupaten", "Polewali Mandar", "Permendagri 56/2015", None, None, "7602", "2020-S2", None, "Asia/Makassar",
    ),
    "76.05": ("kabupaten", "Majene", "Permendagri 56/2015", None, None, "7601", "2020-S2", None, "Asia/Makassar"),
    "76.06": (
        "kabupaten", "Mamuju Tengah", "Permendagri 56/2015", None, None, "7606", "2020-S2", None, "Asia/Makassar",
    ),
    "81": ("provinsi", "Maluku", "Permendagri 56/2015", None, None, "81", "2020-S2", "ID-MA", "Asia/Jayapura"),
    "81.01": (
        "kabupaten", "Maluku Tengah", "Permendagri 56/2015", None, None, "8103", "2020-S2", None, "Asia/Jayapura",
    ),
    "81.02": (
        "kabupaten", "Maluku Tenggara", "Permendagri 56/2015", None, None, "8102", "2020-S2", None, "Asia/Jayapura",
    ),
    "81.03": (
        "kabupaten", "Kepulauan Tanimbar", "Permendagri 56/2015", None, None, "8101", "2020-S2", None, "Asia/Jayapura",
    ),
    "81.04": ("kabupaten", "Buru", "Permendagri 56/2015", None, None, "8104", "2020-S2", None, "Asia/Jayapura"),
    "81.05": (
        "kabupaten", "Seram Bagian Timur", "Permendagri 56/2015", None, None, "8107", "2020-S2", None, "Asia/Jayapura",
    ),
    "81.06": (
        "kabupaten", "Seram Bagian Barat", "Permendagri 56/2015", None, None, "8106", "2020-S2", None, "Asia/Jayapura",
    ),
    "81.07": (
        "kabupaten", "Kepulauan Aru", "Permendagri 56/2015", None, None, "8105", "2020-S2", None, "Asia/Jayapura",
    ),
    "81.08": (
        "kabupaten", "Maluku Barat Daya", "Permendagri 56/2015", None, None, "8108", "2020-S2", None, "Asia/Jayapura",
    ),
    "81.09": ("kabupaten", "Buru Selatan", "Permendagri 56/2015", None, None, "8109", "2020-S2", None, "Asia/Jayapura"),
    "81.71": ("kota", "Ambon", "Permendagri 56/2015", None, None, "8171", "2020-S2", None, "Asia/Jayapura"),
    "81.72": ("kota", "Tual", "Permendagri 56/2015", None, None, "8172", "2020-S2", None, "Asia/Jayapura"),
    "82": ("provinsi", "Maluku Utara", "Permendagri 56/2015", None, None, "82", "2020-S2", "ID-MU", "Asia/Jayapura"),
    "82.01": (
        "kabupaten", "Halmahera Barat", "Permendagri 56/2015", None, None, "8201", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.02": (
        "kabupaten", "Halmahera Tengah", "Permendagri 56/2015", None, None, "8202", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.03": (
        "kabupaten", "Halmahera Utara", "Permendagri 56/2015", None, None, "8205", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.04": (
        "kabupaten", "Halmahera Selatan", "Permendagri 56/2015", None, None, "8204", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.05": (
        "kabupaten", "Kepulauan Sula", "Permendagri 56/2015", None, None, "8203", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.06": (
        "kabupaten", "Halmahera Timur", "Permendagri 56/2015", None, None, "8206", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.07": (
        "kabupaten", "Pulau Morotai", "Permendagri 56/2015", None, None, "8207", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.08": (
        "kabupaten", "Pulau Taliabu", "Permendagri 56/2015", None, None, "8208", "2020-S2", None, "Asia/Jayapura",
    ),
    "82.71": ("kota", "Ternate", "Permendagri 56/2015", None, None, "8271", "2020-S2", None, "Asia/Jayapura"),
    "82.72": ("kota", "Tidore Kepulauan", "Permendagri 56/2015", None, None, "8272", "2020-S2", None, "Asia/Jayapura"),
    "91": ("provinsi", "Papua", "Permendagri 56/2015", None, None, "94", "post-2022", "ID-PA", "Asia/Jayapura"),
    "91.01": (
        "kabupaten", "Merauke", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "93.01", "9401", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.02": (
        "kabupaten", "Jayawijaya", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.01", "9402", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.03": ("kabupaten", "Jayapura", "Permendagri 56/2015", None, None, "9403", "post-2022", None, "Asia/Jayapura"),
    "91.04": (
        "kabupaten", "Nabire", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.01", "9404", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.05": (
        "kabupaten", "Kepulauan Yapen", "Permendagri 56/2015", None, None, "9408", "post-2022", None, "Asia/Jayapura",
    ),
    "91.06": (
        "kabupaten", "Biak Numfor", "Permendagri 56/2015", None, None, "9409", "post-2022", None, "Asia/Jayapura",
    ),
    "91.07": (
        "kabupaten", "Puncak Jaya", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.02", "9411", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.08": (
        "kabupaten", "Paniai", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.03", "9410", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.09": (
        "kabupaten", "Mimika", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.04", "9412", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.10": ("kabupaten", "Sarmi", "Permendagri 56/2015", None, None, "9419", "post-2022", None, "Asia/Jayapura"),
    "91.11": ("kabupaten", "Keerom", "Permendagri 56/2015", None, None, "9420", "post-2022", None, "Asia/Jayapura"),
    "91.12": (
        "kabupaten", "Pegunungan Bintang", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.02", "9417",
        "2020-S2", None, "Asia/Jayapura",
    ),
    "91.13": (
        "kabupaten", "Yahukimo", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.03", "9416", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.14": (
        "kabupaten", "Tolikara", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.04", "9418", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.15": ("kabupaten", "Waropen", "Permendagri 56/2015", None, None, "9426", "post-2022", None, "Asia/Jayapura"),
    "91.16": (
        "kabupaten", "Boven Digoel", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "93.02", "9413", "2020-S2",
        None, "Asia/Jayapura",
    ),
    "91.17": (
        "kabupaten", "Mappi", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "93.03", "9414", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.18": (
        "kabupaten", "Asmat", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "93.04", "9415", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.19": ("kabupaten", "Supiori", "Permendagri 56/2015", None, None, "9427", "post-2022", None, "Asia/Jayapura"),
    "91.20": (
        "kabupaten", "Mamberamo Raya", "Permendagri 56/2015", None, None, "9428", "post-2022", None, "Asia/Jayapura",
    ),
    "91.21": (
        "kabupaten", "Mamberamo Tengah", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.05", "9431", "2020-S2",
        None, "Asia/Jayapura",
    ),
    "91.22": (
        "kabupaten", "Yalimo", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.06", "9432", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.23": (
        "kabupaten", "Lanny Jaya", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.07", "9430", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.24": (
        "kabupaten", "Nduga", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "95.08", "9429", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.25": (
        "kabupaten", "Puncak", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.05", "9433", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.26": (
        "kabupaten", "Dogiyai", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.06", "9434", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.27": (
        "kabupaten", "Intan Jaya", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.07", "9435", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.28": (
        "kabupaten", "Deiyai", "Permendagri 56/2015", "Kepmendagri 050-145/2022", "94.08", "9436", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "91.71": ("kota", "Jayapura", "Permendagri 56/2015", None, None, "9471", "post-2022", None, "Asia/Jayapura"),
    "92": ("provinsi", "Papua Barat", "Permendagri 56/2015", None, None, "91", "post-2022", "ID-PB", "Asia/Jayapura"),
    "92.01": (
        "kabupaten", "Sorong", "Permendagri 56/2015", "Kepmendagri 100.1.1-6117/2022", "96.01", "9107", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "92.02": ("kabupaten", "Manokwari", "Permendagri 56/2015", None, None, "9105", "post-2022", None, "Asia/Jayapura"),
    "92.03": ("kabupaten", "Fak Fak", "Permendagri 56/2015", None, None, "9101", "post-2022", None, "Asia/Jayapura"),
    "92.04": (
        "kabupaten", "Sorong Selatan", "Permendagri 56/2015", "Kepmendagri 100.1.1-6117/2022", "96.02", "9106",
        "2020-S2", None, "Asia/Jayapura",
    ),
    "92.05": (
        "kabupaten", "Raja Ampat", "Permendagri 56/2015", "Kepmendagri 100.1.1-6117/2022", "96.03", "9108", "2020-S2",
        None, "Asia/Jayapura",
    ),
    "92.06": (
        "kabupaten", "Teluk Bintuni", "Permendagri 56/2015", None, None, "9104", "post-2022", None, "Asia/Jayapura",
    ),
    "92.07": (
        "kabupaten", "Teluk Wondama", "Permendagri 56/2015", None, None, "9103", "post-2022", None, "Asia/Jayapura",
    ),
    "92.08": ("kabupaten", "Kaimana", "Permendagri 56/2015", None, None, "9102", "post-2022", None, "Asia/Jayapura"),
    "92.09": (
        "kabupaten", "Tambrauw", "Permendagri 56/2015", "Kepmendagri 100.1.1-6117/2022", "96.04", "9109", "2020-S2",
        None, "Asia/Jayapura",
    ),
    "92.10": (
        "kabupaten", "Maybrat", "Permendagri 56/2015", "Kepmendagri 100.1.1-6117/2022", "96.05", "9110", "2020-S2",
        None, "Asia/Jayapura",
    ),
    "92.11": (
        "kabupaten", "Manokwari Selatan", "Permendagri 56/2015", None, None, "9111", "post-2022", None, "Asia/Jayapura",
    ),
    "92.12": (
        "kabupaten", "Pegunungan Arfak", "Permendagri 56/2015", None, None, "9112", "post-2022", None, "Asia/Jayapura",
    ),
    "92.71": (
        "kota", "Sorong", "Permendagri 56/2015", "Kepmendagri 100.1.1-6117/2022", "96.71", "9171", "2020-S2", None,
        "Asia/Jayapura",
    ),
    "93": (
        "provinsi", "Papua Selatan", "Kepmendagri 100.1.1-6117/2022", None, None, "95", "post-2022", "ID-PS",
        "Asia/Jayapura",
    ),
    "93.01": (
        "kabupaten", "Merauke", "Kepmendagri 100.1.1-6117/2022", None, None, "9501", "post-2022", None, "Asia/Jayapura",
    ),
    "93.02": (
        "kabupaten", "Boven Digoel", "Kepmendagri 100.1.1-6117/2022", None, None, "9502", "post-2022", None,
        "Asia/Jayapura",
    ),
    "93.03": (
        "kabupaten", "Mappi", "Kepmendagri 100.1.1-6117/2022", None, None, "9503", "post-2022", None, "Asia/Jayapura",
    ),
    "93.04": (
        "kabupaten", "Asmat", "Kepmendagri 100.1.1-6117/2022", None, None, "9504", "post-2022", None, "Asia/Jayapura",
    ),
    "94": (
        "provinsi", "Papua Tengah", "Kepmendagri 100.1.1-6117/2022", None, None, "96", "post-2022", "ID-PT",
        "Asia/Jayapura",
    ),
    "94.01": (
        "kabupaten", "Nabire", "Kepmendagri 100.1.1-6117/2022", None, None, "9604", "post-2022", None, "Asia/Jayapura",
    ),
    "94.02": (
        "kabupaten", "Puncak Jaya", "Kepmendagri 100.1.1-6117/2022", None, None, "9608", "post-2022", None,
        "Asia/Jayapura",
    ),
    "94.03": (
        "kabupaten", "Paniai", "Kepmendagri 100.1.1-6117/2022", None, None, "9605", "post-2022", None, "Asia/Jayapura",
    ),
    "94.04": (
        "kabupaten", "Mimika", "Kepmendagri 100.1.1-6117/2022", None, None, "9601", "post-2022", None, "Asia/Jayapura",
    ),
    "94.05": (
        "kabupaten", "Puncak", "Kepmendagri 100.1.1-6117/2022", None, None, "9607", "post-2022", None, "Asia/Jayapura",
    ),
    "94.06": (
        "kabupaten", "Dogiyai", "Kepmendagri 100.1.1-6117/2022", None, None, "9602", "post-2022", None, "Asia/Jayapura",
    ),
    "94.07": (
        "kabupaten", "Intan Jaya", "Kepmendagri 100.1.1-6117/2022", None, None, "9606", "post-2022", None,
        "Asia/Jayapura",
    ),
    "94.08": (
        "kabupaten", "Deiyai", "Kepmendagri 100.1.1-6117/2022", None, None, "9603", "post-2022", None, "Asia/Jayapura",
    ),
    "95": (
        "provinsi", "Papua Pegunungan", "Kepmendagri 100.1.1-6117/2022", None, None, "97", "post-2022", "ID-PE",
        "Asia/Jayapura",
    ),
    "95.01": (
        "kabupaten", "Jayawijaya", "Kepmendagri 100.1.1-6117/2022", None, None, "9702", "post-2022", None,
        "Asia/Jayapura",
    ),
    "95.02": (
        "kabupaten", "Pegunungan Bintang", "Kepmendagri 100.1.1-6117/2022", None, None, "9708", "post-2022", None,
        "Asia/Jayapura",
    ),
    "95.03": (
        "kabupaten", "Yahukimo", "Kepmendagri 100.1.1-6117/2022", None, None, "9707", "post-2022", None,
        "Asia/Jayapura",
    ),
    "95.04": (
        "kabupaten", "Tolikara", "Kepmendagri 100.1.1-6117/2022", None, None, "9704", "post-2022", None,
        "Asia/Jayapura",
    ),
    "95.05": (
        "kabupaten", "Mamberamo Tengah", "Kepmendagri 100.1.1-6117/2022", None, None, "9705", "post-2022", None,
        "Asia/Jayapura",
    ),
    "95.06": (
        "kabupaten", "Yalimo", "Kepmendagri 100.1.1-6117/2022", None, None, "9706", "post-2022", None, "Asia/Jayapura",
    ),
    "95.07": (
        "kabupaten", "Lanny Jaya", "Kepmendagri 100.1.1-6117/2022", None, None, "9703", "post-2022", None,
        "Asia/Jayapura",
    ),
    "95.08": (
        "kabupaten", "Nduga", "Kepmendagri 100.1.1-6117/2022", None, None, "9701", "post-2022", None, "Asia/Jayapura",
    ),
    "96": (
        "provinsi", "Papua Barat Daya", "Kepmendagri 300.2.2-2138/2025", None, None, "92", "post-2022", "ID-PD",
        "Asia/Jayapura",
    ),
    "96.01": (
        "kabupaten", "Sorong", "Kepmendagri 300.2.2-2138/2025", None, None, "9202", "post-2022", None, "Asia/Jayapura",
    ),
    "96.02": (
        "kabupaten", "Sorong Selatan", "Kepmendagri 300.2.2-2138/2025", None, None, "9203", "post-2022", None,
        "Asia/Jayapura",
    ),
    "96.03": (
        "kabupaten", "Raja Ampat", "Kepmendagri 300.2.2-2138/2025", None, None, "9201", "post-2022", None,
        "Asia/Jayapura",
    ),
    "96.04": (
        "kabupaten", "Tambrauw", "Kepmendagri 300.2.2-2138/2025", None, None, "9205", "post-2022", None,
        "Asia/Jayapura",
    ),
    "96.05": (
        "kabupaten", "Maybrat", "Kepmendagri 300.2.2-2138/2025", None, None, "9204", "post-2022", None, "Asia/Jayapura",
    ),
    "96.71": (
        "kota", "Sorong", "Kepmendagri 300.2.2-2138/2025", None, None, "9271", "post-2022", None, "Asia/Jayapura",
    ),
}
# fmt: on
