"""The wordings of issues and of figures, by code: Indonesian first, English second.

Each is a template; `{name}` is filled with the parameter of that name.
"""

from collections.abc import Mapping
from typing import Final

_ISSUES: Final[Mapping[str, tuple[str, str]]] = {
    "amount.approximate": (
        "Ini perkiraan, bukan jumlah yang pasti; tulis satu jumlah.",
        "This is an estimate and no exact amount; write one amount.",
    ),
    "amount.currencies": (
        "Jumlah ini dalam {given}, bukan {expected}.",
        "This amount is in {given}, not in {expected}.",
    ),
    "amount.dash": (
        "Tanda hubung saja tidak menyatakan jumlah; tulis 0 atau nihil, atau kosongkan.",
        "A dash alone says no amount; write 0, or leave it empty.",
    ),
    "amount.date": (
        "Ini tanggal, bukan jumlah uang.",
        "This is a date and no amount.",
    ),
    "amount.decimals": (
        "{currency} paling banyak berdesimal {most}; yang ini lebih.",
        "{currency} has at most {most} decimals; this has more.",
    ),
    "amount.leading-zero": (
        "Sebuah jumlah tidak diawali nol; ini mungkin nomor telepon atau kode.",
        "An amount does not begin with a zero; this may be a telephone number or a code.",
    ),
    "amount.no-currency": (
        "Mata uangnya tidak disebutkan; tulis misalnya Rp atau US$.",
        "No currency is named; write Rp or US$, for example.",
    ),
    "amount.no-number": (
        "Di sini tidak ada bilangan, dengan angka maupun dengan kata.",
        "There is no number here, in figures or in words.",
    ),
    "amount.percent": (
        "Ini persentase, bukan jumlah uang.",
        "This is a percentage and no amount.",
    ),
    "amount.range": (
        "Ini rentang, bukan satu jumlah.",
        "This is a range and not one amount.",
    ),
    "amount.rate": (
        "Ini jumlah per satuan atau per waktu; tulis jumlahnya saja.",
        "This is an amount per unit or per time; write the amount alone.",
    ),
    "amount.several": (
        "Di sini ada lebih dari satu bilangan.",
        "There is more than one number here.",
    ),
    "amount.unknown-part": (
        "Di sekitar bilangannya ada yang bukan mata uang atau kata skala seperti juta.",
        "Around the number stands what is neither a currency nor a scale word such as million.",
    ),
    "amount.words-differ": (
        "Angka dan terbilangnya menyatakan jumlah yang berbeda.",
        "The figures and the words say different amounts.",
    ),
    "attendance.days-missing": (
        "Tidak ada kolom untuk {days}.",
        "No column is of {days}.",
    ),
    "attendance.differs": (
        "Dua kolom menandai {day} dengan berbeda.",
        "Two columns mark {day} differently.",
    ),
    "attendance.marked": (
        "Sudah ditandai pada {day}.",
        "Already marked on {day}.",
    ),
    "attendance.no-day": (
        "Baris ini tidak menyebut hari kehadirannya; tulis tanggal di kepala kolom, atau sebut harinya (days, --days).",
        "This row does not say the day of attendance; head its column with a date, or give the days (days, --days).",
    ),
    "attendance.no-marks": (
        "Tidak ada kolom tanda hadir atau hari, sehingga tidak ada yang dibaca; sebut kolomnya (columns).",
        "No column is of marks or days, so that nothing is read; say which it is (columns).",
    ),
    "attendance.no-meeting": (
        "Pada {day} tidak ada pertemuan.",
        "There is no meeting on {day}.",
    ),
    "attendance.no-such-day": (
        "Tidak ada hari ke-{number}: disebut {count} hari (days, --days); kolom ini tidak dibaca.",
        "There is no day {number}: {count} are given (days, --days); this column is not read.",
    ),
    "attendance.of-cancelled": (
        "Pelatihan yang dibatalkan tidak punya daftar hadir.",
        "A session that was called off has no attendance.",
    ),
    "attendance.repeated": (
        "Orang ini sudah ditandai di atas untuk {day}.",
        "This person is marked above for {day}.",
    ),
    "attendance.unread-day": (
        "Kepala kolom ini bukan tanggal utuh dan tidak dibaca; tulis 27-02-2020, atau Hari 1 dengan days (--days).",
        "This heading is no whole date and is not read; write 27-02-2020, or Hari 1 with days (--days).",
    ),
    "bps-region.shape": (
        '"{given}" bukan kode wilayah BPS; tulis seperti 19 atau 1905.',
        '"{given}" is not a region code of BPS; write it like 19 or 1905.',
    ),
    "bps-region.unlisted": (
        'Kode wilayah BPS "{given}" tidak ada dalam daftar pustaka ini.',
        'The BPS region code "{given}" is not in the list of this library.',
    ),
    "breakdown.hidden": (
        "Angka kecil ini disembunyikan.",
        "This small number is hidden.",
    ),
    "cell.formula": (
        "Sel ini berisi rumus tanpa hasil; simpan ulang di lembar kerja, atau ketik isinya.",
        "This cell holds a formula without a result; save the sheet again in a spreadsheet, or type what it says.",
    ),
    "cell.spreadsheet-error": (
        "Sel ini berisi galat lembar kerja {given}.",
        "This cell holds the spreadsheet error {given}.",
    ),
    "cell.too-long": (
        "Isi sel ini lebih dari {most} karakter.",
        "This cell holds more than {most} characters.",
    ),
    "cell.undecodable": (
        "Sel ini memuat karakter yang tidak terbaca; simpan ulang berkasnya sebagai UTF-8.",
        "This cell holds characters that cannot be read; save the file as UTF-8 again.",
    ),
    "code.shape": (
        '"{given}" bukan kode: huruf kecil, angka, dan tanda hubung.',
        '"{given}" is not a code: lower-case letters, digits, hyphens.',
    ),
    "code.unknown": (
        '"{given}" tidak dikenal; yang dikenal: {allowed}.',
        '"{given}" is not known; known are: {allowed}.',
    ),
    "commodity.edition": (
        "Pos HS dan edisinya disebut bersama; kelompok bernama tidak beredisi.",
        "HS headings and their edition go together; a named basket has no edition.",
    ),
    "commodity.either": (
        "Komoditas adalah kelompok bernama atau daftar pos HS, salah satu.",
        "A commodity is either a named basket or a list of HS headings.",
    ),
    "conversion.currencies": (
        "Konversi dengan kurs ini adalah dari {base} ke {quote} atau sebaliknya.",
        "A conversion by this rate is from {base} to {quote} or back.",
    ),
    "conversion.result": (
        "Ini bukan hasil kurs untuk jumlah itu.",
        "This is not what the rate gives for the amount.",
    ),
    "country.shape": (
        '"{given}" bukan kode negara tiga huruf (ISO 3166-1).',
        '"{given}" is not a country code of three capital letters (ISO 3166-1).',
    ),
    "craft.ambiguous": (
        '"{given}" dapat berarti beberapa kerajinan: {candidates}.',
        '"{given}" may mean several crafts: {candidates}.',
    ),
    "craft.repeated": (
        '"{given}" sudah ada dalam daftar.',
        '"{given}" stands in the table already.',
    ),
    "craft.unlisted": (
        'Jenis kerajinan "{given}" tidak ada dalam daftar kerajinan.',
        'The craft "{given}" is not in the table of crafts.',
    ),
    "craft.unread": (
        '"{given}" bukan kerajinan yang dikenal.',
        '"{given}" is no craft that is known.',
    ),
    "currency.unknown": (
        '"{given}" bukan kode mata uang ISO 4217.',
        '"{given}" is not a currency code of ISO 4217.',
    ),
    "date.age": (
        "Ini umur; tulis tahun atau tanggal lahir.",
        "This is an age; write the year or the date of birth.",
    ),
    "date.century": (
        "Tahunnya dapat berarti {years}; tulis empat angka.",
        "The year may be {years}; write four digits.",
    ),
    "date.impossible": (
        "Tanggal ini tidak ada dalam kalender.",
        "There is no such day in the calendar.",
    ),
    "date.later": (
        "Tanggal ini sesudah {on}, hari lembar ini dibuat.",
        "This is later than {on}, the day of the sheet.",
    ),
    "date.order": (
        "Tanggal ini dibaca {read}; bila bulan di depan, {other}.",
        "This date is read as {read}; month first it would be {other}.",
    ),
    "date.range": (
        "Ini menyebut beberapa hari; yang diperlukan satu hari.",
        "This names several days; one day is needed.",
    ),
    "date.serial": (
        "Angka ini dibaca sebagai hitungan hari lembar kerja.",
        "This number is read as a spreadsheet's count of days.",
    ),
    "date.text": (
        '"{given}" bukan tanggal yang ada; tulis seperti 2020-02-27.',
        '"{given}" is not a day that exists; write it like 2020-02-27.',
    ),
    "date.unreadable": (
        "Ini bukan tanggal; tulis seperti 27-02-2020 atau 27 Februari 2020.",
        "This names no day; write it as 27-02-2020 or 27 Februari 2020.",
    ),
    "date.weekday": (
        "Tanggal ini dibaca {read}, yang bukan hari itu.",
        "This date is read as {read}, which is another day of the week.",
    ),
    "document.kind": (
        "Dokumen ini bukan objek JSON, melainkan {given}.",
        "This document is not a JSON object but {given}.",
    ),
    "document.newer": (
        "Dokumen ini memakai skema {given}; pustaka ini membaca sampai skema {newest}.",
        "This document is of schema {given}; this library reads up to schema {newest}.",
    ),
    "document.not-found": (
        'Berkas "{file}" tidak ada.',
        'There is no file "{file}".',
    ),
    "document.schema": (
        "Skema dokumen adalah bilangan bulat mulai dari 1.",
        "The schema of a document is a whole number from 1 on.",
    ),
    "document.too-large": (
        "Dokumen ini terlalu besar: batasnya {most} bita.",
        "This document is too large: the limit is {most} bytes.",
    ),
    "document.too-many": (
        "Dokumen ini memuat terlalu banyak catatan sejenis: batasnya {most}.",
        "This document holds too many records of one kind: the limit is {most}.",
    ),
    "document.unreadable": (
        'Berkas "{file}" tidak dapat dibaca.',
        'The file "{file}" cannot be read.',
    ),
    "ended.successor-missing": (
        'Alasan "{reason}" memerlukan penerus.',
        'The reason "{reason}" needs a successor.',
    ),
    "enrollment.completed": (
        "Yang selesai pernah terdaftar; tanggal terdaftarnya belum ada.",
        "What was completed was enrolled once; the day is missing.",
    ),
    "enrollment.order": (
        "Tanggal ini mendahului tanggal sebelumnya dalam urutan.",
        "This day comes before the one it should follow.",
    ),
    "enrollment.reason": (
        '"{given}" bukan alasan berakhirnya kepesertaan; yang dikenal: {allowed}.',
        '"{given}" is not why an enrollment ends; known are: {allowed}.',
    ),
    "enrollment.rejected": (
        "Yang ditolak tidak pernah terdaftar.",
        "What was rejected was never enrolled.",
    ),
    "enrollment.two-open": (
        "Peserta ini punya kepesertaan lain yang masih terbuka dalam program yang sama.",
        "This subject has another open enrollment in the same program.",
    ),
    "export.equivalent-currency": (
        "Nilai padanan harus dalam mata uang selain {currency}.",
        "The equivalent must be in another currency than {currency}.",
    ),
    "export.rate-outside-band": (
        "Kurs tersirat di luar {least} sampai {most} rupiah per dolar: periksa satuan dan mata uangnya.",
        "The implied rate lies outside {least} to {most} rupiah a dollar: check units and currencies.",
    ),
    "export.resolution-alone": (
        "Satuan angka terakhir ini tidak punya nilai yang menyertainya.",
        "This unit of the last digit has no amount to go with it.",
    ),
    "export.resolution-currency": (
        "Nilai ini harus dalam {expected}, bukan {given}.",
        "This amount must be in {expected}, not in {given}.",
    ),
    "export.told-early": (
        "Angka ini disampaikan pada {told}, sebelum periodenya berakhir pada {last}.",
        "This figure was told on {told}, before its period ended on {last}.",
    ),
    "extra.key": (
        "Nama isian tambahan ditulis dengan pemiliknya, seperti siinas:akun.",
        "The key of an extra field names its owner, like siinas:account.",
    ),
    "extra.text": (
        "Teks ini lebih panjang dari {most} karakter atau tidak dapat ditulis sebagai UTF-8.",
        "This text has more than {most} characters or cannot be written as UTF-8.",
    ),
    "extra.too-large": (
        "Isian tambahan terlalu besar: paling banyak {most} nilai dan {depth} tingkat.",
        "The extra fields are too large: at most {most} values and {depth} levels.",
    ),
    "field.missing": ("Isian ini harus ada isinya.", "This field must have a value."),
    "field.not-stated": ("Tidak disebutkan.", "This is not stated."),
    "field.repeated": (
        'Isian "{given}" ditulis lebih dari sekali.',
        'The field "{given}" is written more than once.',
    ),
    "field.type": (
        "Di sini harus ada {expected}, bukan {given}.",
        "This must be {expected}, not {given}.",
    ),
    "field.unknown": (
        'Isian "{given}" tidak dikenal; yang terdekat adalah "{nearest}".',
        'The field "{given}" is not known; the nearest one is "{nearest}".',
    ),
    "figure.range": (
        "Batas bawah lebih besar dari batas atas.",
        "The low end lies above the high end.",
    ),
    "grant.decided": (
        "Fasilitasi ini sudah ada keputusannya.",
        "This grant is decided already.",
    ),
    "grant.ended-early": (
        "Fasilitasi berakhir sebelum peristiwa terakhirnya pada {last}.",
        "The grant ended before its last event on {last}.",
    ),
    "grant.handed-over": (
        "Barang sudah diserahkan.",
        "The equipment is handed over already.",
    ),
    "grant.no-decision": (
        "Surat keputusan (SK) tidak diketahui.",
        "No decree (SK) is known.",
    ),
    "grant.no-holder": (
        "Pemegang barang tidak diketahui.",
        "The holder is not known.",
    ),
    "grant.not-a-giver": (
        "Barang hanya kembali kepada yang pernah menyerahkannya.",
        "Equipment returns only to someone who gave it before.",
    ),
    "grant.not-inspected": (
        "Belum ada pemantauan dalam setahun sejak serah terima pada {since}.",
        "There was no inspection in the year since the hand-over on {since}.",
    ),
    "grant.parts": (
        "Jumlah bagian {parts} unit, padahal semuanya {quantity} unit.",
        "The parts sum to {parts} units, but the whole has {quantity}.",
    ),
    "grant.quantity-not-told": (
        "Jumlah unit tidak disebutkan.",
        "The number of units is not told.",
    ),
    "grant.same-machine-twice": (
        "Penerima ini sudah mendapat barang yang sama pada {earlier}.",
        "This receiver got the same item on {earlier} already.",
    ),
    "grant.serial-numbers": (
        "Ada {given} nomor seri untuk {quantity} unit.",
        "There are {given} serial numbers for {quantity} units.",
    ),
    "grant.serial-repeated": (
        "Nomor seri ini sudah ada di atas.",
        "This serial number stands above already.",
    ),
    "grant.unknown": ('Fasilitasi "{given}" tidak ada dalam register.', 'The grant "{given}" is not in the register.'),
    "growth.lengths": (
        "Periode {period} dan {base} tidak sama panjang.",
        "The periods {period} and {base} are not of one length.",
    ),
    "growth.not-stated": (
        "Tidak ada pertumbuhan yang dinyatakan untuk {period}.",
        "No growth is stated for {period}.",
    ),
    "growth.not-years": (
        "Antara {first} dan {last} tidak ada jumlah tahun yang bulat.",
        "There is no whole number of years between {first} and {last}.",
    ),
    "growth.publishers": (
        "Angka {period} dan {base} berasal dari penerbit yang berbeda.",
        "The figures of {period} and {base} are from different publishers.",
    ),
    "growth.zero-base": (
        "Angka dasar {period} nol, jadi pertumbuhan tidak dapat dihitung.",
        "The base figure of {period} is zero, so growth cannot be computed.",
    ),
    "handover.before-decision": (
        "Serah terima pada {handed_over} mendahului keputusan tanggal {decided}.",
        "The hand-over on {handed_over} came before the decision of {decided}.",
    ),
    "handover.giver-not-holder": (
        "Yang menyerahkan bukan pemegang barang saat itu.",
        "The giver was not the holder at that moment.",
    ),
    "handover.ownership-under-loan": (
        "Kepemilikan diserahkan padahal barang dipinjamkan.",
        "Ownership was passed although the equipment is on loan.",
    ),
    "handover.receiver-not-told": (
        "Penerima tidak disebutkan.",
        "The receiver is not told.",
    ),
    "handover.to-oneself": (
        "Pemberi dan penerima sama.",
        "Giver and receiver are the same.",
    ),
    "handovers.order": (
        "Serah terima ini mendahului yang di atasnya.",
        "This hand-over comes before the one above it.",
    ),
    "headcount.mixed-split": (
        "Rincian menyebut satu sasaran; campuran bukan bagian.",
        "A split names one audience; mixed is not a part.",
    ),
    "headcount.parts": (
        "Jumlah bagian {parts}, lebih dari jumlah seluruhnya {total}.",
        "The parts sum to {parts}, more than the total of {total}.",
    ),
    "hs.bulk": (
        '"{given}" memuat timah mentah, yang bukan kerajinan.',
        '"{given}" holds raw tin, which is no craft.',
    ),
    "hs.edition": (
        '"{given}" bukan tahun edisi HS.',
        '"{given}" is not the year of an HS edition.',
    ),
    "hs.no-craft": (
        '"{given}" bukan kode HS barang kerajinan (timah mentah bukan kerajinan).',
        '"{given}" is no HS code of craft goods (raw tin is none).',
    ),
    "hs.shape": (
        '"{given}" bukan kode HS dengan 2, 4, 6, atau 8 angka.',
        '"{given}" is not an HS code of 2, 4, 6 or 8 digits.',
    ),
    "hs.with-edition": (
        "Pos HS dan edisinya disebut bersama.",
        "HS headings and their edition go together.",
    ),
    "id.sixteen-digits": (
        "Id tidak boleh berisi enam belas angka: id tampil di mana-mana, NIK tidak.",
        "An id must not hold sixteen digits: ids are shown everywhere, a NIK is not.",
    ),
    "inspection.before-handover": (
        "Pemantauan ini mendahului serah terima pertama.",
        "This inspection comes before the first hand-over.",
    ),
    "inspections.order": (
        "Pemantauan ini mendahului yang di atasnya.",
        "This inspection comes before the one above it.",
    ),
    "json.encoding": (
        "Teks ini bukan UTF-8 pada baris {line}, kolom {column}.",
        "This text is not UTF-8 at line {line}, column {column}.",
    ),
    "json.malformed": (
        "Ini bukan JSON yang benar pada baris {line}, kolom {column}.",
        "This is not well-formed JSON at line {line}, column {column}.",
    ),
    "json.number": (
        "Bilangan pada baris {line}, kolom {column} tidak terhingga atau terlalu panjang.",
        "The number at line {line}, column {column} is not finite or too long.",
    ),
    "json.too-deep": (
        "JSON ini bertingkat terlalu dalam.",
        "This JSON is nested too deep.",
    ),
    "kbli.edition-order": (
        "Edisi {newer} tidak lebih baru dari edisi {older}.",
        "Edition {newer} is not later than edition {older}.",
    ),
    "kbli.four-digits": (
        '"{given}" hanya empat angka; mungkin kelompok {zeroed} yang kehilangan nol.',
        '"{given}" has only four digits; a zero may be lost from {zeroed}.',
    ),
    "kbli.several": (
        "Di sini ada lebih dari satu kelompok KBLI.",
        "There is more than one KBLI group here.",
    ),
    "kbli.shape": (
        '"{given}" bukan kelompok KBLI lima angka.',
        '"{given}" is not a KBLI group of five digits.',
    ),
    "list.too-short": (
        "Daftar ini terlalu pendek: sedikitnya {least}.",
        "This list is too short: at least {least}.",
    ),
    "locale.unknown": (
        '"{given}" bukan bahasa yang dapat ditulis pustaka ini; pilih id atau en.',
        '"{given}" is not a language this library can write; choose id or en.',
    ),
    "mark.ambiguous": (
        "Ini dapat berarti hadir atau tidak; tulis H, I, S, atau A.",
        "This may mean that the person came or not; write H, I, S or A.",
    ),
    "mark.unreadable": (
        "Ini bukan tanda hadir; tulis H, I, S, atau A.",
        "This is no mark of an attendance list; write H, I, S or A.",
    ),
    "meeting.half-timed": (
        "Jam mulai dan jam selesai disebut keduanya atau tidak sama sekali.",
        "Start and end times are told both or not at all.",
    ),
    "meeting.order": (
        "Pertemuan selesai sebelum mulai.",
        "The meeting ends before it starts.",
    ),
    "meetings.order": (
        "Pertemuan ini mendahului yang di atasnya.",
        "This meeting comes before the one above it.",
    ),
    "meetings.overlap": (
        "Pertemuan ini bertumpang tindih dengan yang di atasnya.",
        "This meeting overlaps the one above it.",
    ),
    "money.below-zero": (
        "Nilai ini tidak boleh di bawah nol.",
        "This amount must not be below zero.",
    ),
    "money.bool": (
        "Benar atau salah bukan jumlah uang.",
        "True or false is not an amount.",
    ),
    "money.currencies": (
        "Nilai dalam {left} dan {right} tidak dapat digabung.",
        "Amounts in {left} and {right} do not go together.",
    ),
    "money.decimals": (
        "{currency} hanya punya {most} desimal, di belakang titik; bulatkan dahulu dengan Decimal.quantize.",
        "{currency} has only {most} decimals, behind the point; round the number first with Decimal.quantize.",
    ),
    "money.division": (
        "Uang tidak dibagi dengan bilangan, supaya tidak ada yang hilang; pakai split atau allocate.",
        "Money is not divided by a number, so that nothing is lost; use split or allocate.",
    ),
    "money.float": (
        "Bilangan float tidak tepat; beri int, Decimal, atau teks.",
        "A float is not exact; give an int, a Decimal or text.",
    ),
    "money.inexact": (
        "Hasil kali ini tidak tepat dalam mata uangnya; bagi dengan allocate, atau bulatkan faktornya.",
        "This product is not exact in its currency; share it out with allocate, or round the factor.",
    ),
    "money.infinite": (
        "Tak terhingga bukan jumlah uang.",
        "Infinity is not an amount.",
    ),
    "money.not-a-multiple": (
        "Jumlah ini bukan kelipatan satuan itu; bulatkan dahulu.",
        "This amount is not a multiple of that unit; round it first.",
    ),
    "money.not-a-number": (
        "NaN bukan jumlah uang.",
        "NaN is not an amount.",
    ),
    "money.not-rupiah": (
        "Nilai ini harus dalam rupiah, bukan {currency}.",
        "This amount must be in rupiah, not in {currency}.",
    ),
    "money.parts": (
        "Banyaknya bagian harus bilangan bulat antara {least} dan {most}.",
        "The number of parts must be a whole number between {least} and {most}.",
    ),
    "money.step": (
        "Satuan pembulatan harus di atas nol.",
        "A unit of rounding must be above zero.",
    ),
    "money.text": (
        '"{given}" bukan jumlah; tulis angka dengan titik desimal, seperti 1250.50.',
        '"{given}" is not an amount; write digits with a decimal point, like 1250.50.',
    ),
    "money.too-large": (
        "Jumlah ini terlalu besar: batasnya di bawah 10 pangkat 18.",
        "This amount is too large: the limit lies below 10 to the power of 18.",
    ),
    "money.weights": (
        "Bobot harus bilangan yang tidak di bawah nol, dan jumlahnya di atas nol.",
        "Weights must be numbers not below zero whose sum is above zero.",
    ),
    "money.zero-divisor": (
        "Tidak ada hasil bagi dengan nol.",
        "There is no ratio to an amount of zero.",
    ),
    "name.no-name": (
        "Ini bukan nama orang.",
        "This is not the name of a person.",
    ),
    "name.number": (
        "Nama ini memuat nomor; nomor telepon atau identitas ditulis di kolom tersendiri.",
        "A name holds a number; a telephone or identity number belongs in a column of its own.",
    ),
    "nib.digits": (
        "NIB hanya terdiri atas angka.",
        "A NIB consists of digits only.",
    ),
    "nib.length": (
        "NIB terdiri atas 13 angka; yang ini {given}.",
        "A NIB has 13 digits; this one has {given}.",
    ),
    "nik.birth-date": (
        "Tanggal lahir dalam NIK ini tidak ada atau belum tiba.",
        "The birth date in this NIK does not exist or is still to come.",
    ),
    "nik.birth-year-differs": (
        "Tahun lahir dalam NIK tidak sama dengan tahun lahir yang disebutkan.",
        "The birth year in the NIK is not the one that is stated.",
    ),
    "nik.damaged-by-spreadsheet": (
        "Angka terakhir NIK ini hilang di lembar kerja; ambil dari sumbernya dan ketik sebagai teks.",
        "A spreadsheet has eaten the last digits of this NIK; take it from its source, typed as text.",
    ),
    "nik.digits": (
        "NIK hanya terdiri atas angka.",
        "A NIK consists of digits only.",
    ),
    "nik.length": (
        "NIK terdiri atas 16 angka; yang ini {given}.",
        "A NIK has 16 digits; this one has {given}.",
    ),
    "nik.letter": (
        'Karakter ke-{place} NIK ini huruf "{letter}"; bila seharusnya "{digit}", ubahlah.',
        'The character {place} of this NIK is the letter "{letter}"; if it should be "{digit}", change it.',
    ),
    "nik.province": (
        "Kode provinsi dalam NIK ini tidak pernah ada.",
        "The province code in this NIK was never issued.",
    ),
    "nik.serial": (
        "Nomor urut NIK ini 0000; mungkin rusak oleh lembar kerja.",
        "The serial of this NIK is 0000; a spreadsheet may have damaged it.",
    ),
    "nik.sex-differs": (
        "Jenis kelamin dalam NIK tidak sama dengan yang disebutkan.",
        "The sex in the NIK is not the one that is stated.",
    ),
    "nik.through-number": (
        "NIK ini tersimpan sebagai bilangan; masih utuh, tetapi simpanlah sebagai teks.",
        "This NIK was kept as a number; nothing was lost, but keep it as text.",
    ),
    "nip.appointment": (
        "Bulan pengangkatan dalam NIP ini tidak mungkin, atau terjadi sebelum umur 18 tahun.",
        "The month of appointment in this NIP cannot be, or comes before the age of 18.",
    ),
    "nip.birth-date": (
        "Tanggal lahir dalam NIP ini tidak ada atau belum tiba.",
        "The birth date in this NIP does not exist or is still to come.",
    ),
    "nip.damaged-by-spreadsheet": (
        "Angka terakhir NIP ini hilang di lembar kerja; ambil dari sumbernya dan ketik sebagai teks.",
        "A spreadsheet has eaten the last digits of this NIP; take it from its source, typed as text.",
    ),
    "nip.digits": (
        "NIP hanya terdiri atas angka.",
        "A NIP consists of digits only.",
    ),
    "nip.length": (
        "NIP terdiri atas 18 angka; yang ini {given}.",
        "A NIP has 18 digits; this one has {given}.",
    ),
    "nip.letter": (
        'Karakter ke-{place} NIP ini huruf "{letter}"; bila seharusnya "{digit}", ubahlah.',
        'The character {place} of this NIP is the letter "{letter}"; if it should be "{digit}", change it.',
    ),
    "nip.sex": (
        "Angka jenis kelamin dalam NIP ini bukan 1 atau 2.",
        "The digit of the sex in this NIP is neither 1 nor 2.",
    ),
    "npwp.check-digit": (
        "Angka pemeriksa NPWP ini tidak cocok; mungkin ada angka yang salah ketik.",
        "The check digit of this NPWP does not fit; a digit may be mistyped.",
    ),
    "npwp.digits": (
        "NPWP hanya terdiri atas angka.",
        "An NPWP consists of digits only.",
    ),
    "npwp.length": (
        "NPWP terdiri atas 15 atau 16 angka; yang ini {given}.",
        "An NPWP has 15 or 16 digits; this one has {given}.",
    ),
    "npwp.zeros": (
        "NPWP ini hanya terdiri atas angka nol; mungkin belum ada NPWP.",
        "This NPWP is all zeros; there may be none yet.",
    ),
    "number.ambiguous": (
        "Ini dapat berarti {first} atau {second}; tulis bilangan bulat tanpa titik dan koma.",
        "This can mean {first} or {second}; write a whole number without points and commas.",
    ),
    "number.decimals": (
        "Bilangan ini punya lebih dari {most} desimal.",
        "This number has more than {most} decimals.",
    ),
    "number.exponent": (
        "Bilangan berpangkat seperti 1E+9 tidak dibaca; tulis semua angkanya.",
        "A number with an exponent, like 1E+9, is not read; write all its digits.",
    ),
    "number.inexact": (
        "Pecahan ini tidak bulat; sebutkan berapa desimal yang ditulis.",
        "This fraction is not whole; say how many decimals to write.",
    ),
    "number.range": (
        "Bilangan ini harus antara {least} dan {most}.",
        "The number must lie between {least} and {most}.",
    ),
    "number.script": (
        "Angka dari beberapa aksara, atau dari aksara lain dengan tanda, tidak dibaca; pakai 0 sampai 9.",
        "Digits of several scripts, or of another script with signs, are not read; use 0 to 9.",
    ),
    "number.signs": (
        "Titik dan koma di sini tidak memisahkan ribuan atau desimal sebagaimana mestinya.",
        "The points and commas here do not part thousands or decimals as they should.",
    ),
    "number.text": (
        "Ini bukan bilangan.",
        "This is no number.",
    ),
    "number.unreadable": (
        "Bilangan ini tak terhingga, terlalu besar, atau terlalu banyak desimalnya untuk ditulis.",
        "This number is not finite, too large, or of too many decimals to be written.",
    ),
    "number.words": (
        "Kata-kata ini tidak membentuk sebuah bilangan.",
        "These words do not make up a number.",
    ),
    "period.first-year": (
        "Sebelum tahun 1 tidak ada tahun.",
        "There is no year before year 1.",
    ),
    "period.order": (
        "Periode berakhir sebelum mulai.",
        "The period ends before it begins.",
    ),
    "period.text": (
        '"{given}" bukan periode; tulis seperti 2019, 2019-Q3, 2019-01/2019-09, atau dua tanggal.',
        '"{given}" is not a period; write it like 2019, 2019-Q3, 2019-01/2019-09, or two days.',
    ),
    "person.ambiguous": (
        "Beberapa orang dapat dimaksud: {people}; sebut ID atau NIK.",
        "Several people may be meant: {people}; give an ID or a NIK.",
    ),
    "person.not-named": (
        "Baris ini tidak menyebut orangnya.",
        "This row does not say who it is.",
    ),
    "person.other-name": (
        "Nama ini tidak sama dengan nama {person}.",
        "This is not the name of {person}.",
    ),
    "person.other-number": (
        "Nomor ini tidak sama dengan nomor {person}.",
        "This is not the number of {person}.",
    ),
    "person.unknown": (
        "Orang ini tidak ada dalam daftar orang.",
        "This person is not among the people that are known.",
    ),
    "personal.choice": (
        'Nyatakan personal="full" atau personal="omitted", bukan "{given}".',
        'Say personal="full" or personal="omitted", not "{given}".',
    ),
    "program.no-target": (
        "Program ini tidak punya sasaran untuk {target}.",
        "This program has no target for {target}.",
    ),
    "program.unknown": (
        'Program "{given}" tidak ada dalam register.',
        'The program "{given}" is not in the register.',
    ),
    "pseudonym.key": (
        "Panjang kunci antara {least} dan {most} bita.",
        "A key has {least} to {most} bytes.",
    ),
    "rate.expired": (
        "Kurs ini berlaku sampai {last}, tidak pada {given}.",
        "This rate was valid up to {last}, not on {given}.",
    ),
    "rate.inexact": (
        "Hasilnya tidak tepat dalam {currency}; sebutkan pembulatannya.",
        "The result is not exact in {currency}; name a rounding.",
    ),
    "rate.not-above-zero": (
        "Kurs harus di atas nol.",
        "A rate must be above zero.",
    ),
    "rate.not-quoted": (
        "Kurs ini antara {base} dan {quote}, bukan untuk {given}.",
        "This rate is between {base} and {quote}, not for {given}.",
    ),
    "rate.not-yet-valid": (
        "Kurs ini berlaku mulai {first}, belum pada {given}.",
        "This rate is valid from {first} on, not yet on {given}.",
    ),
    "rate.one-currency": (
        "Kurs menghubungkan dua mata uang, bukan {currency} dengan dirinya.",
        "A rate joins two currencies, not {currency} with itself.",
    ),
    "rate.unit": (
        "Kurs dinyatakan untuk 1 atau 100 satuan, bukan {given}.",
        "A rate is quoted for 1 or for 100 units, not for {given}.",
    ),
    "record.cancelled": ("Catatan ini dibatalkan pada {on}.", "This record was called off on {on}."),
    "record.ended": (
        "Catatan ini sudah berakhir pada {on}.",
        "This record ended on {on} already.",
    ),
    "reference.missing": (
        'Id "{target}" tidak ada dalam register.',
        'The id "{target}" is not in the register.',
    ),
    "region.ambiguous": (
        '"{given}" adalah nama beberapa wilayah: {candidates}.',
        '"{given}" names several regions: {candidates}.',
    ),
    "region.edition": (
        '"{given}" bukan tanggal dan bukan edisi dari daftar wilayah ini.',
        '"{given}" is neither a day nor an edition of this table.',
    ),
    "region.iso-shape": (
        '"{given}" bukan kode ISO 3166-2; tulis seperti ID-BB.',
        '"{given}" is not an ISO 3166-2 code; write it like ID-BB.',
    ),
    "region.kind": (
        "Kode dua angka adalah provinsi, dan kode lain bukan; {given} tidak demikian.",
        "A code of two digits is a province, and no other is; {given} does not fit.",
    ),
    "region.never-issued": (
        '"{given}" tidak pernah menjadi kode provinsi.',
        '"{given}" was never given to a province.',
    ),
    "region.repeated": (
        "Kode {given} sudah ada di atas.",
        "The code {given} stands above already.",
    ),
    "region.shape": (
        '"{given}" bukan kode wilayah Kemendagri; tulis seperti 19 atau 19.71.',
        '"{given}" is not a region code of the home ministry; write it like 19 or 19.71.',
    ),
    "region.successor": (
        "Hanya kode lama yang punya penerus, yaitu kode yang masih berlaku dalam daftar; {given} tidak demikian.",
        "Only a retired code has a successor, and that is a code in force in the table; {given} is not.",
    ),
    "region.unlisted": (
        'Kode wilayah "{given}" tidak ada dalam daftar wilayah.',
        'The region code "{given}" is not in the table of regions.',
    ),
    "region.unread": (
        '"{given}" bukan wilayah yang dikenal; tulis namanya dengan Kab. atau Kota, atau kodenya.',
        '"{given}" names no region that is known; write its name with Kab. or Kota, or its code.',
    ),
    "register.conflict": (
        "Id ini ada di kedua register dengan isi yang berbeda.",
        "This id stands in both registers with different content.",
    ),
    "register.not-a-record": (
        "{given} bukan catatan yang disimpan register.",
        "{given} is not a record that a register keeps.",
    ),
    "register.repeated-id": (
        "Id ini ada lebih dari sekali.",
        "This id stands more than once.",
    ),
    "register.repeated-number": (
        'Nomor ini ada juga pada catatan "{target}"; mungkin orang atau usaha yang sama.',
        'The record "{target}" has this number too; it may be the same person or firm.',
    ),
    "register.successor-cycle": (
        "Rangkaian penerus kembali ke catatan ini.",
        "The chain of successors leads back to this record.",
    ),
    "registered.repeated": (
        "Orang ini sudah terdaftar di atas.",
        "This person is registered above already.",
    ),
    "roster.column": (
        'Kolom tidak dapat menjadi "{given}".',
        'A column cannot be "{given}".',
    ),
    "roster.column-missing": (
        'Tidak ada kolom "{given}"; kepala kolom lembar ini: {titles}.',
        'There is no column "{given}"; the headings of this sheet are: {titles}.',
    ),
    "roster.kind": (
        '"{given}" tidak punya daftar; yang dikenal: {known}.',
        '"{given}" has no roster; known are: {known}.',
    ),
    "roster.more-sheets": (
        "Lembar lain tidak dibaca: {unread}.",
        "Further sheets are not read: {unread}.",
    ),
    "roster.no-heading": (
        "Baris kepala kolom tidak ditemukan; sebutkan barisnya.",
        "No row of headings was found; say which it is.",
    ),
    "roster.one-heading": (
        'Baris kepala kolom tidak ditemukan; baris {row} hanya punya "{title}". Bila itu, sebutkan (heading_row).',
        'No row of headings was found; row {row} has "{title}" alone. If it is the one, say so (heading_row).',
    ),
    "roster.repeated-column": (
        'Dua kolom sama artinya: "{read}" dibaca, "{unread}" tidak.',
        'Two columns mean the same: "{read}" is read, "{unread}" is not.',
    ),
    "row.below-signatures": (
        "Baris ini di bawah tanda tangan dan tidak dibaca; bila ia peserta, pindahkan ke atasnya.",
        "This row stands below signatures and is not read; if it is of the list, move it above them.",
    ),
    "row.doubtful": (
        "Baris ini tidak bernomor seperti yang lain; beri nomor bila ia peserta, kosongkan bila bukan.",
        "This row has no number as others have; number it if it is of the list, clear it if not.",
    ),
    "row.other-headings": (
        "Mulai baris ini kolomnya lain; tabel ini tidak dibaca. Pindahkan ke lembar lain.",
        "From this row on the columns are other ones; this table is not read. Move it to a sheet of its own.",
    ),
    "row.repeated-number": (
        "Nomor ini sudah ada di baris {row}.",
        "Row {row} has this number already.",
    ),
    "scale.bounds": (
        "Sebutkan satu atau dua batas, satu di tiap sisi, dengan ruang di antaranya.",
        "Give one end or two, one to a side, with room between them.",
    ),
    "scale.measure-repeated": (
        "Ukuran ini sudah dibatasi di atas: {given}.",
        "This measure is bounded above: {given}.",
    ),
    "scale.no-longer": (
        "Pada {given} peraturan ini tidak lagi berlaku; hari terakhirnya {last}.",
        "On {given} this rule set no longer counts; its last day is {last}.",
    ),
    "scale.not-yet": (
        "Pada {given} peraturan ini belum berlaku; hari pertamanya {first}.",
        "On {given} this rule set does not count yet; its first day is {first}.",
    ),
    "scale.unsure": (
        "Batas dalam peraturan ini belum pasti.",
        "The limits of this rule set are not sure.",
    ),
    "scale.validity": (
        "Hari terakhir mendahului hari pertama.",
        "The last day comes before the first.",
    ),
    "serial-number.repeated": (
        "Nomor seri ini ada juga pada fasilitasi lain.",
        "This serial number stands in another grant too.",
    ),
    "series.mixed-commodity": (
        "Komoditas catatan ini lain dari catatan pertama.",
        "This record is of another commodity than the first one.",
    ),
    "series.mixed-currency": (
        "Mata uang catatan ini lain dari catatan pertama.",
        "This record is in another currency than the first one.",
    ),
    "series.mixed-flow": (
        "Arus catatan ini lain dari catatan pertama.",
        "This record is of another flow than the first one.",
    ),
    "series.mixed-partner": (
        "Negara mitra catatan ini lain dari catatan pertama.",
        "This record is of another partner than the first one.",
    ),
    "series.mixed-region": (
        "Wilayah catatan ini lain dari catatan pertama.",
        "This record is of another region than the first one.",
    ),
    "series.mixed-reporter": (
        "Negara pelapor catatan ini lain dari catatan pertama.",
        "This record is of another reporter than the first one.",
    ),
    "series.mixed-valuation": (
        "Dasar nilai catatan ini lain dari catatan pertama.",
        "This record is of another valuation than the first one.",
    ),
    "series.no-record": (
        "Tidak ada catatan untuk {period}.",
        "There is no record of {period}.",
    ),
    "series.nothing-known": (
        "Sampai {day} belum ada yang diketahui.",
        "Nothing was known by {day}.",
    ),
    "series.nothing-told": (
        '"{publisher}" tidak menyampaikan angka apa pun di sini.',
        '"{publisher}" told no figure here.',
    ),
    "series.undated": (
        "Ada catatan {period} yang tidak bertanggal.",
        "A record of {period} does not tell its day.",
    ),
    "series.vintage-repeated": (
        "Periode {period} sudah ada di atas dengan tanggal dan sumber yang sama.",
        "The period {period} stands above already, of the same day and source.",
    ),
    "series.vintages": (
        "Ada {vintages} angka untuk {period}; pilih dengan as_of atau told_by.",
        "There are {vintages} figures for {period}; choose with as_of or told_by.",
    ),
    "session.count-not-of-attendance": (
        "Jumlah yang disebutkan untuk pelatihan ini bukan jumlah yang hadir.",
        "The count that this session tells is not of people who came.",
    ),
    "session.has-attendance": (
        "Pelatihan ini sudah punya daftar hadir.",
        "This session has attendance already.",
    ),
    "session.mixed-without-split": (
        "Peserta campuran tanpa rincian menurut sasaran.",
        "The audience is mixed and the count tells no split.",
    ),
    "session.more-named": (
        "Ada {named} orang bernama, lebih dari {reported} yang dilaporkan.",
        "There are {named} named people, more than the {reported} reported.",
    ),
    "session.no-attendance": (
        "Pelatihan ini tidak punya daftar hadir.",
        "This session has no attendance list.",
    ),
    "session.no-cost": (
        "Biaya pelatihan ini tidak disebutkan.",
        "This session tells no cost.",
    ),
    "session.no-count": (
        "Jumlah peserta pelatihan ini tidak disebutkan.",
        "This session tells no count of people.",
    ),
    "session.no-rate": (
        "Daftar tanda tangan saja bukan tingkat kehadiran: tidak ada yang ditandai absen dan tidak ada yang terdaftar.",
        "A list of signatures alone is not a rate: no absence is recorded and nobody is registered.",
    ),
    "session.nobody-registered": (
        "Pelatihan ini tidak punya daftar peserta terdaftar.",
        "This session has no list of registered people.",
    ),
    "session.not-scheduled": (
        "Pelatihan ini belum dijadwalkan.",
        "This session is not scheduled.",
    ),
    "session.over-capacity": (
        "Ada {given} orang untuk {capacity} tempat.",
        "There are {given} people for {capacity} places.",
    ),
    "session.unknown": (
        'Pelatihan "{given}" tidak ada dalam register.',
        'The session "{given}" is not in the register.',
    ),
    "sex.both": (
        "Kolom laki-laki dan kolom perempuan keduanya dicentang.",
        "Both sexes are ticked.",
    ),
    "sex.p-doubtful": (
        "P di kolom ini dapat berarti pria atau perempuan; dibaca {read}. Tulis jenis kelamin lengkap bila bukan.",
        "P of this column may mean pria (male) or perempuan (female); it is read as {read}. If not, write it in full.",
    ),
    "sex.unreadable": (
        "Jenis kelamin tidak terbaca; tulis L atau P.",
        "This says no sex; write L or P.",
    ),
    "share.differs": (
        "Bagian dan keseluruhan berbeda dalam {field}.",
        "Part and whole differ in {field}.",
    ),
    "share.part-exceeds-whole": (
        "Bagian lebih besar dari keseluruhan.",
        "The part is larger than the whole.",
    ),
    "share.zero-whole": (
        "Keseluruhan bernilai nol.",
        "The whole is zero.",
    ),
    "sheet.encoding": (
        "Baris ini bukan UTF-8 seperti baris lain; dibaca sebagai Windows-1252.",
        "This line is not UTF-8 as others are; it is read as Windows-1252.",
    ),
    "sheet.encrypted": (
        "Berkas ini dikunci dengan kata sandi; simpan tanpa kata sandi.",
        "This file is locked by a password; save it without one.",
    ),
    "sheet.ending": (
        'Berkas ".{given}" tidak ditulis; akhiri namanya dengan .xlsx atau .csv.',
        'A file ".{given}" is not written; let its name end in .xlsx or .csv.',
    ),
    "sheet.format": (
        "Berkas {given} tidak dibaca; simpan sebagai XLSX atau CSV.",
        "A file of the kind {given} is not read; save it as XLSX or CSV.",
    ),
    "sheet.line": (
        "Baris berkas {line} tidak terbaca: terlalu panjang, atau tanda kutipnya tidak ditutup.",
        "Line {line} of the file cannot be read: it is too long, or a quotation mark is not closed.",
    ),
    "sheet.malformed": (
        "Berkas XLSX ini rusak.",
        "This XLSX file is damaged.",
    ),
    "sheet.needs-openpyxl": (
        "Berkas XLSX memerlukan openpyxl: pasang ikm-domain[xlsx].",
        "An XLSX file needs openpyxl: install ikm-domain[xlsx].",
    ),
    "sheet.too-large": (
        "Berkas ini mengembang tidak wajar atau melebihi {most} bita.",
        "This file unpacks beyond reason, or to more than {most} bytes.",
    ),
    "sheet.too-many-columns": (
        "Baris {row} lebih dari {most} kolom.",
        "Row {row} has more than {most} columns.",
    ),
    "sheet.too-many-rows": (
        "Lembar ini lebih dari {most} baris.",
        "This sheet has more than {most} rows.",
    ),
    "sheet.unknown": (
        'Lembar "{given}" tidak ada; yang ada: {known}.',
        'There is no sheet "{given}"; there are: {known}.',
    ),
    "style.case": (
        "Gaya {style} tidak memuat kata, jadi hurufnya tidak dapat dipilih.",
        "The style {style} has no words whose letters could be chosen.",
    ),
    "style.decimals": (
        "Gaya {style} tidak menerima jumlah desimal.",
        "The style {style} takes no number of decimals.",
    ),
    "style.locale": (
        "Gaya {style} hanya ada dalam bahasa {allowed}.",
        "The style {style} is there in {allowed} only.",
    ),
    "style.unknown": (
        'Gaya "{given}" tidak dikenal; yang dikenal: {allowed}.',
        'The style "{given}" is not known; known are: {allowed}.',
    ),
    "table.repeated-column": (
        "Kunci kolom ini sudah dipakai di kirinya.",
        "The key of this column stands to its left already.",
    ),
    "table.row-length": (
        "Sel dalam baris ini: {cells}; kolom: {columns}.",
        "Cells in this row: {cells}; columns: {columns}.",
    ),
    "text.blank": (
        "Teks ini kosong.",
        "This text is blank.",
    ),
    "text.control-character": (
        "Teks ini memuat karakter kendali.",
        "This text holds a control character.",
    ),
    "text.too-long": (
        "Teks ini {given} karakter; paling banyak {most}.",
        "This text has {given} characters; at most {most}.",
    ),
    "time.text": (
        '"{given}" bukan jam yang ada; tulis seperti 09:00.',
        '"{given}" is not a time that exists; write it like 09:00.',
    ),
    "time.zone": (
        "Jam setempat tidak membawa zona waktu sendiri.",
        "A wall-clock time has no zone of its own.",
    ),
    "yes-no.ambiguous": (
        "Ini dapat berarti ya atau tidak; tulis ya atau tidak.",
        "This may mean yes or no; write ya or tidak.",
    ),
    "yes-no.unreadable": (
        "Ini bukan ya atau tidak; tulis ya atau tidak.",
        "This is neither yes nor no; write ya or tidak.",
    ),
}

_SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "figure.absorption": (
        "Serapan anggaran {program}: {amount}.",
        "Absorption of the budget, {program}: {amount}.",
    ),
    "figure.attendance-rate": (
        "Tingkat kehadiran menurut yang ditandai: {amount}.",
        "Attendance rate over what is marked: {amount}.",
    ),
    "figure.attendance-rate-planned": (
        "Tingkat kehadiran menurut yang direncanakan: {amount}.",
        "Attendance rate over what was planned: {amount}.",
    ),
    "figure.compound-growth": (
        "Pertumbuhan rata-rata per tahun dari {base} sampai {period}: {amount}.",
        "Compound growth a year from {base} to {period}: {amount}.",
    ),
    "figure.contacts": (
        "Kontak (kursi terisi): {amount}, {basis}.",
        "Contacts (seats filled): {amount}, {basis}.",
    ),
    "figure.contacts-of": (
        "Kontak dengan {audience}: {amount}, {basis}.",
        "Contacts with {audience}: {amount}, {basis}.",
    ),
    "figure.cost-per-participant": (
        "Biaya per peserta: {amount}.",
        "Cost per participant: {amount}.",
    ),
    "figure.days-to-handover": (
        "Dari keputusan sampai serah terima: {amount}.",
        "From decision to hand-over: {amount}.",
    ),
    "figure.enrolled": (
        "Terdaftar: {amount}.",
        "Enrolled: {amount}.",
    ),
    "figure.equipment-units": (
        "Mesin dan peralatan: {amount}.",
        "Machines and equipment: {amount}.",
    ),
    "figure.equipment-value": (
        "Nilai mesin dan peralatan: {amount}.",
        "Value of machines and equipment: {amount}.",
    ),
    "figure.grant-value": (
        "Nilai {item}: {amount}.",
        "Value of {item}: {amount}.",
    ),
    "figure.grants": (
        "Fasilitasi peralatan: {amount}.",
        "Equipment grants: {amount}.",
    ),
    "figure.growth": (
        "Pertumbuhan {period} terhadap {base}: {amount}.",
        "Growth of {period} over {base}: {amount}.",
    ),
    "figure.implied-rate": (
        "Kurs tersirat {period}: {quotient} per {per}, antara {low} dan {high} menurut angka yang tercetak; "
        "bukan kurs resmi.",
        "Implied rate of {period}: {quotient} per {per}, between {low} and {high} given the printed digits; "
        "not an official rate.",
    ),
    "figure.implied-rate-unsayable": (
        "Kurs tersirat tidak dapat dikatakan.",
        "An implied rate cannot be said.",
    ),
    "figure.missing": (
        "Yang tidak disebutkan: {places}.",
        "Not told: {places}.",
    ),
    "figure.not-yet-owned": (
        "Sudah dipakai, belum dihibahkan: {amount}.",
        "In use and not yet owned: {amount}.",
    ),
    "figure.other": (
        "{name}: {amount}, satuan {unit}.",
        "{name}: {amount}, in {unit}.",
    ),
    "figure.people": (
        "Orang: {amount}.",
        "People: {amount}.",
    ),
    "figure.reach": (
        "Terjangkau, {audience}: {amount}, {basis}.",
        "Reached, {audience}: {amount}, {basis}.",
    ),
    "figure.revision": (
        "Perubahan angka {period} sejak pertama disampaikan: {amount}.",
        "Revision of the figure of {period} since it was first told: {amount}.",
    ),
    "figure.share": (
        "Pangsa {period}: {amount}.",
        "Share in {period}: {amount}.",
    ),
    "figure.stated-growth": (
        "Pertumbuhan {period} terhadap {base}: dihitung {amount}, dinyatakan {stated}; {verdict}.",
        "Growth of {period} over {base}: computed {amount}, stated {stated}; {verdict}.",
    ),
    "figure.target-met": (
        "Capaian sasaran {target}: {amount}.",
        "Target met, {target}: {amount}.",
    ),
    "figure.training-hours": (
        "Lama pelatihan {title}: {amount}.",
        "Length of {title}: {amount}.",
    ),
    "figure.uninspected": (
        "Belum dipantau sejak serah terima: {amount}.",
        "Not inspected since the hand-over: {amount}.",
    ),
}

_PHRASES: Final[Mapping[str, tuple[str, str]]] = {
    "and": (" dan ", " and "),
    "and-more": ("dan {count} lagi", "and {count} more"),
    "at-least": ("sedikitnya {amount}", "at least {amount}"),
    "attendance-sheet": ("Daftar hadir", "Attendance list"),
    "bound-above": ("lebih dari {limit}", "more than {limit}"),
    "bound-and": (" sampai ", " and "),
    "bound-at-least": ("paling sedikit {limit}", "at least {limit}"),
    "bound-at-most": ("paling banyak {limit}", "at most {limit}"),
    "bound-below": ("kurang dari {limit}", "less than {limit}"),
    "broken-down": ("{amount} menurut {by}", "{amount} by {by}"),
    "certificate-list": ("Daftar penerima sertifikat", "Certificates earned"),
    "certificate-rule": (
        "Syarat: hadir pada sedikitnya {rate} hari pertemuan; hari izin tidak dihitung, hadir sebagian tidak termasuk.",
        "Rule: present on at least {rate} of the meeting days; excused days do not count, "
        "days attended in part are not days present.",
    ),
    "contacts-officials": (
        "Di antaranya {amount} aparatur, yang bukan perajin terjangkau.",
        "Of them {amount} civil servants, who are not artisans reached.",
    ),
    "contents": ("Isi register: {counts}.", "In this register: {counts}."),
    "count-not-told": ("jumlah tidak disebutkan", "number not told"),
    "empty": ("Register ini tidak memuat catatan.", "This register holds no records."),
    "equipment": ("Mesin dan peralatan", "Machines and equipment"),
    "excused-throughout": ("izin pada semua hari", "excused on all days"),
    "export": ("Ekspor: {commodity}", "Exports: {commodity}"),
    "found": (
        "Kesalahan: {errors}; pelanggaran: {breaches}; peringatan: {warnings}.",
        "Errors: {errors}; breaches: {breaches}; warnings: {warnings}.",
    ),
    "from-to": ("{reporter} ke {partner}", "{reporter} to {partner}"),
    "given-by": ("diserahkan {day} oleh {giver}", "handed over {day} by {giver}"),
    "handover-day": ("Hari/tanggal: {day}", "Day and date: {day}"),
    "handover-day-words": ("Dengan huruf: {words}", "In words: {words}"),
    "handover-giver": ("Pihak Kesatu, yang menyerahkan: {party}", "First party, handing over: {party}"),
    "handover-kind": ("Diserahkan: {kind}", "Handed over: {kind}"),
    "handover-mode": ("Cara pemberian: {mode}", "Mode: {mode}"),
    "handover-receiver": ("Pihak Kedua, yang menerima: {party}", "Second party, receiving: {party}"),
    "handover-sheet": ("Daftar barang yang diserahterimakan", "Equipment handed over"),
    "hidden": ("disembunyikan", "hidden"),
    "import": ("Impor: {commodity}", "Imports: {commodity}"),
    "in-all": (
        "Jumlah: {count} orang (perempuan {female}, laki-laki {male}, tidak disebutkan {rest})",
        "In all: {count} (female {female}, male {male}, not stated {rest})",
    ),
    "in-words": ("Terbilang: # {words} #", "In words: # {words} #"),
    "is-a-sheet": (
        "Ini lembar kerja, bukan dokumen register; `check --as artisans` membacanya.",
        "This is a sheet, no register document; `check --as artisans` reads it.",
    ),
    "led-by": ("Penyelenggara: {lead}.", "Led by: {lead}."),
    "led-with": ("Penyelenggara: {lead}; bersama {partners}.", "Led by: {lead}; with {partners}."),
    "left-out": ("Tidak tercantum: {name}, {reason}", "Left out: {name}, {reason}"),
    "letter-female": ("P", "F"),
    "letter-male": ("L", "M"),
    "no": ("tidak", "no"),
    "no-count": ("tanpa jumlah yang disebutkan", "no count being told"),
    "no-program": ("Di luar program", "Outside any program"),
    "no-session": ("tidak ada pelatihan yang tercatat", "no session is on record"),
    "not-comparable": ("Tidak dapat dibandingkan: {reason}", "Not comparable: {reason}"),
    "not-handed-over": ("belum diserahkan", "not handed over"),
    "not-marked": ("tidak ditandai", "not marked"),
    "present-on": ("hadir {present} dari {days} hari ({rate})", "present on {present} of {days} days ({rate})"),
    "range": ("{low} sampai {high}", "{low} to {high}"),
    "re-export": ("Reekspor: {commodity}", "Re-exports: {commodity}"),
    "received-by": ("diterima {receiver}", "received by {receiver}"),
    "receiver-not-told": ("penerima tidak disebutkan", "receiver not told"),
    "roster-heading": (
        "Daftar {kind}: {rows} baris",
        "Roster of {kind}: {rows} rows",
    ),
    "rows-found": (
        "Baris: {rows} ({fates}).",
        "Rows: {rows} ({fates}).",
    ),
    "scale-by": ("Menurut {rules}: {outcome}.", "By {rules}: {outcome}."),
    "scale-criterion": ("Skala {scale}: {bounds}.", "The {scale} scale: {bounds}."),
    "scale-criterion-of": ("Skala {scale}, {article}: {bounds}.", "The {scale} scale, {article}: {bounds}."),
    "scale-inputs": ("Dipakai: {inputs}.", "Used: {inputs}."),
    "scale-missing": ("Tidak disebutkan: {measures}.", "Not stated: {measures}."),
    "scale-none": ("di luar semua skala yang disebutnya", "outside every scale that it names"),
    "scale-open": ("mungkin {scales}", "perhaps {scales}"),
    "scale-or": (" atau ", " or "),
    "scale-together": ("{scales} sekaligus", "{scales} at once"),
    "several-currencies": (
        "Nilai dalam beberapa mata uang tidak dijumlahkan",
        "Values in several currencies are not added up",
    ),
    "signature": ("Tanda tangan\n{day}", "Signature\n{day}"),
    "sources": ("Sumber", "Sources"),
    "told-at-opening": ("sebagaimana disampaikan pada pembukaan", "as told at the opening"),
    "told-by-organizer": ("sebagaimana disampaikan penyelenggara", "as told by the organizer"),
    "training": ("Pelatihan", "Training"),
    "unnamed": (
        "Tidak bernama: {count} orang dari jumlah yang dilaporkan.",
        "Not named: {count} of the people reported.",
    ),
    "unread-columns": (
        "Kolom yang tidak dibaca: {columns}.",
        "Columns that are not read: {columns}.",
    ),
    "unsayable": ("tidak dapat dikatakan", "cannot be said"),
    "value-not-told": ("nilai satuan tidak disebutkan", "value of a unit not told"),
    "when": ("Waktu: {period}.", "When: {period}."),
    "where": ("Tempat: {places}.", "Where: {places}."),
    "yes": ("ya", "yes"),
}


def _by_language(pairs: Mapping[str, tuple[str, str]]) -> Mapping[str, Mapping[str, str]]:
    return {
        language: {code: pair[place] for code, pair in pairs.items()} for place, language in enumerate(("id", "en"))
    }


ISSUES: Final = _by_language(_ISSUES)
"""Wordings of issues: language → code → template."""

SENTENCES: Final = _by_language(_SENTENCES)
"""Wordings of figures: language → key → template."""

PHRASES: Final = _by_language(_PHRASES)
"""Headings and parts of sentences: language → key → template."""
