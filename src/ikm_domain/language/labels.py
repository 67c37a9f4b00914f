"""Labels of the codes of the domain in both languages: for reports, forms and tables."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final

from ikm_domain.checked import Kind, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.locales import house_locale
from ikm_domain.values.crafts import Craft, read_craft
from ikm_domain.values.places import Region

_CRAFT: Final = "craft"
"""The vocabulary whose words stand in the table of crafts."""

_LABELS: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "agreement": {
        "agrees": ("cocok", "in agreement"),
        "cut": ("cocok bila dipotong, bukan dibulatkan", "cut, not rounded"),
        "within-rounding": ("cocok dalam batas pembulatan angka tercetak", "within the rounding of the printed digits"),
        "differs": ("tidak cocok", "not in agreement"),
    },
    "audience": {
        "artisans": ("perajin", "artisans"),
        "officials": ("aparatur", "civil servants"),
        "facilitators": ("fasilitator", "facilitators"),
        "mixed": ("campuran", "mixed"),
    },
    "column": {
        "cell": ("Sel", "Cell"),
        "code": ("Kode", "Code"),
        "column": ("Kolom", "Column"),
        "condition": ("Kondisi", "Condition"),
        "craft": ("Jenis kerajinan", "Craft"),
        "fate": ("Menjadi", "Became"),
        "days": ("Hari pertemuan", "Meeting days"),
        "decided": ("SK", "Decree (SK)"),
        "group": ("Usaha/instansi", "Enterprise/office"),
        "high": ("Paling banyak", "At most"),
        "hours": ("Jam", "Hours"),
        "identifier": ("NIK/NIP", "NIK/NIP"),
        "item": ("Nama barang", "Item"),
        "letter": ("L/P", "F/M"),
        "low": ("Paling sedikit", "At least"),
        "message": ("Temuan", "Issue"),
        "name": ("Nama", "Name"),
        "number": ("No.", "No."),
        "present": ("Hari hadir", "Days present"),
        "province": ("Provinsi", "Province"),
        "quantity": ("Jumlah", "Quantity"),
        "rate": ("Kehadiran", "Attendance"),
        "region": ("Wilayah", "Region"),
        "row": ("Baris", "Row"),
        "rows": ("Banyak baris", "Rows"),
        "severity": ("Tingkat", "Severity"),
        "serial_numbers": ("Nomor seri", "Serial numbers"),
        "sex": ("Jenis kelamin", "Sex"),
        "signature": ("Tanda tangan", "Signature"),
        "total_value": ("Nilai", "Value"),
        "unit_value": ("Nilai satuan", "Value of a unit"),
    },
    "certainty": {
        "verified": ("diperiksa pada sumber", "verified in a source"),
        "known": ("diketahui umum", "known"),
        "unsure": ("belum pasti", "unsure"),
    },
    "condition": {
        "in-use": ("dipakai", "in use"),
        "idle": ("menganggur", "idle"),
        "broken": ("rusak", "broken"),
        "missing": ("hilang", "missing"),
    },
    "count-basis": {
        "expected": ("diperkirakan", "expected"),
        "registered": ("terdaftar", "registered"),
        "attended": ("hadir", "attended"),
        "not-stated": ("tidak disebutkan", "not stated"),
    },
    "date-style": {"full": ("lengkap", "full"), "long": ("panjang", "long"), "words": ("terbilang", "words")},
    "craft-family": {
        "metal": ("logam", "metal"),
        "textile": ("tekstil", "textile"),
        "wood": ("kayu", "wood"),
        "plant-fibre": ("serat tumbuhan", "plant fibre"),
        "clay": ("tanah liat", "clay"),
        "leather": ("kulit", "leather"),
        "jewellery": ("perhiasan", "jewellery"),
        "shell-and-stone": ("kerang, tulang, dan batu", "shell, bone and stone"),
        "paper": ("kertas", "paper"),
        "mixed": ("aneka", "mixed"),
    },
    "date-order": {"day-first": ("tanggal di depan", "day first"), "month-first": ("bulan di depan", "month first")},
    "document-kind": {
        "sk": ("surat keputusan (SK)", "decree (SK)"),
        "bast": ("berita acara serah terima (BAST)", "hand-over report (BAST)"),
        "nphd": ("naskah perjanjian hibah (NPHD)", "grant deed (NPHD)"),
    },
    "end-reason": {
        "duplicate": ("ganda", "duplicate"),
        "replaced": ("diganti", "replaced"),
        "cancelled": ("dibatalkan", "cancelled"),
        "completed": ("selesai", "completed"),
        "closed": ("tutup", "closed"),
        "merged": ("digabung", "merged"),
        "moved": ("pindah", "moved"),
        "retired": ("berhenti", "retired"),
        "died": ("meninggal", "died"),
        "returned": ("dikembalikan", "returned"),
        "written-off": ("dihapuskan", "written off"),
        "withdrew": ("mengundurkan diri", "withdrew"),
        "rejected": ("ditolak", "rejected"),
    },
    "enterprise-kind": {
        "enterprise": ("usaha", "enterprise"),
        "kub": ("kelompok usaha bersama (KUB)", "joint business group (KUB)"),
        "cooperative": ("koperasi", "cooperative"),
        "sentra": ("sentra", "cluster (sentra)"),
    },
    "figure-basis": {
        "not-stated": ("tanpa daftar hadir", "without an attendance list"),
        "attended": ("menurut hitungan hadir", "by count of those present"),
        "mixed": ("sebagian tanpa daftar hadir", "in part without an attendance list"),
        "computed": ("dihitung", "computed"),
        "printed-digits": ("menurut angka tercetak", "by the printed digits"),
    },
    "enrollment-status": {
        "not-yet": ("belum", "not yet"),
        "applied": ("mendaftar", "applied"),
        "enrolled": ("terdaftar", "enrolled"),
        "completed": ("selesai", "completed"),
        "withdrew": ("mengundurkan diri", "withdrew"),
        "rejected": ("ditolak", "rejected"),
        "moved": ("pindah", "moved"),
        "died": ("meninggal", "died"),
        "duplicate": ("ganda", "duplicate"),
        "replaced": ("diganti", "replaced"),
    },
    "flow": {"export": ("ekspor", "export"), "re-export": ("reekspor", "re-export"), "import": ("impor", "import")},
    "fund": {
        "apbn": ("APBN", "state budget (APBN)"),
        "apbd": ("APBD", "regional budget (APBD)"),
        "dak": ("DAK", "special allocation fund (DAK)"),
        "csr": ("CSR", "corporate responsibility (CSR)"),
    },
    "grant-status": {
        "proposed": ("diusulkan", "proposed"),
        "decided": ("diputuskan", "decided"),
        "handed-over": ("diserahkan", "handed over"),
        "owned": ("dihibahkan", "owned"),
        "returned": ("dikembalikan", "returned"),
        "written-off": ("dihapuskan", "written off"),
        "cancelled": ("dibatalkan", "cancelled"),
    },
    "grant-mode": {
        "grant": ("hibah", "grant"),
        "loan": ("pinjam pakai", "loan"),
        "operated-by-other": ("dioperasikan pihak lain", "operated by another"),
        "status-transfer": ("alih status", "status transfer"),
    },
    "handover-kind": {"use": ("untuk dipakai", "use"), "ownership": ("kepemilikan", "ownership")},
    "kbli-edition": {
        year: (f"KBLI {year}", f"KBLI {year} (classification of industry)")
        for year in ("2009", "2015", "2017", "2020", "2025")
    },
    "kind": {
        "text": ("teks", "text"),
        "whole-number": ("bilangan bulat", "a whole number"),
        "number": ("bilangan", "a number"),
        "date": ("tanggal", "a date"),
        "time": ("jam", "a time"),
        "list": ("daftar", "a list"),
        "mapping": ("objek", "a mapping"),
        "flag": ("ya atau tidak", "true or false"),
        "nothing": ("kosong", "nothing"),
        "json": ("nilai JSON tanpa pecahan", "a JSON value without decimals"),
        "plain": (
            "nilai polos: teks, bilangan, hari, jam, atau uang",
            "a plain value: text, number, day, time or amount",
        ),
    },
    "letter-case": {
        "lower": ("huruf kecil", "small letters"),
        "sentence": ("huruf kalimat", "sentence case"),
        "title": ("huruf judul", "title case"),
        "upper": ("huruf kapital", "capitals"),
    },
    "mark": {
        "present": ("hadir", "present"),
        "partial": ("hadir sebagian", "present in part"),
        "excused": ("izin", "excused"),
        "absent": ("tidak hadir", "absent"),
    },
    "measure": {
        "workers": ("tenaga kerja", "workers"),
        "investment": ("nilai investasi", "investment"),
        "capital": ("modal usaha", "capital"),
        "net-worth": ("kekayaan bersih", "net worth"),
        "annual-sales": ("penjualan tahunan", "annual sales"),
    },
    "measure-basis": {
        "land-and-premises-excluded": (
            "tanpa tanah dan bangunan tempat usaha",
            "without land and business premises",
        ),
    },
    "money-style": {
        "standard": ("baku", "standard"),
        "compact": ("ringkas", "compact"),
        "accounting": ("akuntansi", "accounting"),
        "ledger": ("buku besar", "ledger"),
        "code": ("kode", "code"),
        "name": ("nama", "name"),
        "compact-name": ("ringkas dengan nama", "compact with name"),
        "words": ("terbilang", "words"),
        "receipt": ("kuitansi", "receipt"),
    },
    "organization-kind": {
        "ministry": ("kementerian", "ministry"),
        "dinas": ("dinas", "regional office (dinas)"),
        "dekranas": ("Dewan Kerajinan Nasional", "National Crafts Council"),
        "dekranasda": ("Dewan Kerajinan Nasional Daerah", "regional crafts council"),
        "association": ("asosiasi", "association"),
        "school": ("sekolah", "school"),
        "marketplace": ("lokapasar", "marketplace"),
    },
    "program-kind": {
        "e-smart": ("e-Smart IKM", "e-Smart IKM program"),
        "technical-guidance": ("bimbingan teknis", "technical guidance"),
        "equipment-aid": ("bantuan mesin dan peralatan", "equipment aid"),
        "industry-4-0": ("Industri 4.0", "Industry 4.0"),
        "restructuring": ("restrukturisasi mesin", "machine restructuring"),
    },
    "rate-kind": {
        "jisdor": ("JISDOR", "JISDOR (interbank reference rate)"),
        "middle": ("kurs tengah", "middle rate"),
        "tax": ("Kurs Pajak", "tax rate of exchange (Kurs Pajak)"),
        "agreed": ("kurs yang disepakati", "agreed rate"),
    },
    "record": {
        "organizations": ("lembaga", "organizations"),
        "enterprises": ("usaha", "enterprises"),
        "artisans": ("perajin", "artisans"),
        "officials": ("aparatur", "civil servants"),
        "programs": ("program", "programs"),
        "enrollments": ("kepesertaan", "enrollments"),
        "sessions": ("pelatihan", "training sessions"),
        "grants": ("fasilitasi peralatan", "equipment grants"),
        "exports": ("catatan ekspor", "export records"),
    },
    "program-status": {
        "planned": ("direncanakan", "planned"),
        "running": ("berjalan", "running"),
        "completed": ("selesai", "completed"),
        "cancelled": ("dibatalkan", "cancelled"),
    },
    "rounding": {
        "half-up": ("setengah ke atas", "half up"),
        "half-even": ("setengah ke genap", "half to even"),
        "up": ("menjauhi nol", "away from zero"),
        "down": ("menuju nol", "towards zero"),
        "ceiling": ("ke atas", "up to the ceiling"),
        "floor": ("ke bawah", "down to the floor"),
    },
    "row": {
        "not-stated": ("tidak disebutkan", "not stated"),
        "not-named": ("tidak bernama", "not named"),
        "total": ("jumlah", "total"),
        "uninspected": ("belum dipantau", "not inspected"),
    },
    "scale": {
        "micro": ("mikro", "micro"),
        "small": ("kecil", "small"),
        "medium": ("menengah", "medium"),
        "large": ("besar", "large"),
    },
    "row-status": {
        "record": ("catatan", "record"),
        "faulty": ("bermasalah", "faulty"),
        "skipped": ("dilewati", "skipped"),
    },
    "session-kind": {
        "workshop": ("lokakarya", "workshop"),
        "technical-guidance": ("bimbingan teknis (bimtek)", "technical guidance"),
        "introduction": ("pengenalan", "introduction"),
    },
    "region-kind": {
        "provinsi": ("provinsi", "province"),
        "kabupaten": ("kabupaten", "regency"),
        "kota": ("kota", "city"),
    },
    "session-mode": {
        "onsite": ("tatap muka", "on site"),
        "online": ("daring", "online"),
        "hybrid": ("hibrida", "hybrid"),
    },
    "session-status": {
        "scheduled": ("dijadwalkan", "scheduled"),
        "postponed": ("ditunda", "postponed"),
        "running": ("berlangsung", "running"),
        "held": ("terlaksana", "held"),
        "unconfirmed": ("belum dipastikan", "unconfirmed"),
        "cancelled": ("dibatalkan", "cancelled"),
    },
    "severity": {
        "error": ("kesalahan", "error"),
        "breach": ("pelanggaran", "breach"),
        "warning": ("peringatan", "warning"),
    },
    "sex": {"female": ("perempuan", "female"), "male": ("laki-laki", "male")},
    "skip-reason": {
        "title": ("judul", "title"),
        "heading": ("kepala kolom", "heading"),
        "column-numbers": ("nomor kolom", "column numbers"),
        "blank": ("kosong", "blank"),
        "section": ("judul bagian", "section"),
        "subtotal": ("jumlah", "total"),
        "signature": ("tanda tangan", "signature"),
        "second-table": ("tabel lain", "other table"),
    },
    "standing": {
        "stated": ("dinyatakan", "stated"),
        "provisional": ("sementara", "provisional"),
        "final": ("tetap", "final"),
        "estimated": ("perkiraan", "estimated"),
    },
    "target": {
        "artisans": ("perajin", "artisans"),
        "enterprises": ("usaha", "enterprises"),
        "officials": ("aparatur", "civil servants"),
        "machines": ("mesin", "machines"),
    },
    "time-zone": {
        "Asia/Jakarta": ("WIB", "WIB (UTC+7)"),
        "Asia/Pontianak": ("WIB (Pontianak)", "WIB (Pontianak, UTC+7)"),
        "Asia/Makassar": ("WITA", "WITA (UTC+8)"),
        "Asia/Jayapura": ("WIT", "WIT (UTC+9)"),
    },
    "valuation": {
        "fob": ("FOB", "FOB (free on board)"),
        "cif": ("CIF", "CIF (cost, insurance, freight)"),
        "unknown": ("tidak diketahui", "unknown"),
    },
}


def label(member: StrEnum | Craft | Region | str, *, locale: str = "id", vocabulary: str | None = None) -> str:
    """The word for a code: of an enum member, a craft or a region, or of a plain code of a named vocabulary.

    A code that no vocabulary of this library knows is its own label.

    >>> from ikm_domain.values.people import Sex
    >>> label(Sex.FEMALE), label(Sex.FEMALE, locale="en"), label(Craft("pewter"), locale="en")
    ('perempuan', 'female', 'pewter ware')
    >>> label("kub", vocabulary="enterprise-kind")
    'kelompok usaha bersama (KUB)'
    >>> label(1)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: member: This must be text, not a whole number. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`.
        UnknownLocale: `locale.unknown`.
    """
    english = house_locale(locale) == "en"
    issues = list(_member_issues(member, Path(("member",))))
    if not isinstance(vocabulary, str | None):
        issues.append(wrong_type(vocabulary, Path(("vocabulary",)), Kind.TEXT))
    if issues:
        raise ValidationFailed(issues)
    return _label(member, vocabulary, english=english)


def choices(of: Iterable[StrEnum | Craft | Region] | str, *, locale: str = "id") -> tuple[tuple[str, str], ...]:
    """Codes and labels for a form, in order: of a closed list, of some members, or of a vocabulary by its name.

    >>> from ikm_domain.values.people import Sex
    >>> choices(Sex)
    (('female', 'perempuan'), ('male', 'laki-laki'))
    >>> choices([Region("19.71"), Region("19.04")]), choices("fund", locale="en")[0]
    ((('19.71', 'Pangkal Pinang'), ('19.04', 'Bangka Tengah')), ('apbn', 'state budget (APBN)'))
    >>> choices([Sex.MALE, 2])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: of[1]: This must be text, not a whole number. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `code.unknown` (of the name of a vocabulary).
        UnknownLocale: `locale.unknown`.
    """
    english = house_locale(locale) == "en"
    at = Path(("of",))
    if isinstance(of, str):
        codes = _codes(of)
        if codes is None:
            raise ValidationFailed([error("code.unknown", at, given=of, allowed=(*_LABELS, _CRAFT))])
        return tuple((code, _label(code, of, english=english)) for code in codes)
    if not isinstance(of, Iterable):
        raise ValidationFailed([wrong_type(of, at, Kind.LIST)])
    members = tuple(of)
    if issues := [issue for index, member in enumerate(members) for issue in _member_issues(member, at / index)]:
        raise ValidationFailed(issues)
    return tuple((str(member), _label(member, None, english=english)) for member in members)


def _label(member: StrEnum | Craft | Region | str, vocabulary: str | None, *, english: bool) -> str:
    if vocabulary == _CRAFT:
        member = read_craft(member)
    if isinstance(member, Craft):
        return (member.english_name if english else member.name) or member.code
    if isinstance(member, Region):
        return member.name or member.code
    if vocabulary is None and isinstance(member, StrEnum) and type(member).__module__.startswith("ikm_domain."):
        vocabulary = _vocabulary(type(member))
    code = str.__str__(member) if isinstance(member, str) else str(member)
    pair = _LABELS.get(vocabulary or "", {}).get(code)
    return pair[english] if pair else code


def _codes(vocabulary: str) -> Iterable[str] | None:
    if vocabulary == _CRAFT:
        from ikm_domain.data.crafts import CRAFTS

        return CRAFTS
    return _LABELS.get(vocabulary)


def _vocabulary(of: type[StrEnum]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", of.__name__).lower()


def _member_issues(member: object, at: Path) -> Iterator[Issue]:
    if not isinstance(member, str | Craft | Region):
        yield wrong_type(member, at, Kind.TEXT)
