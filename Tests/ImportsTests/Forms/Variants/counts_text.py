"""Daily counts as files of text."""
from forms import *

LETTERHEAD = [["PEMERINTAH KOTA"], ["KANTOR PASAR"], ["Jalan Pasar 1"], [], ["REKAPITULASI PELAYANAN"], ["TAHUN 2026"], []]


def plain(path, rows, **how):
    text(path, [TITLES, *rows], **how)


@variant("comma-iso.csv")
def _(path):
    plain(path, counts(lambda day: day.isoformat()), separator=",")


@variant("semicolon-bom.csv")
def _(path):
    plain(path, counts(), encoding="utf-8-sig", end="\r\n")


@variant("tabs.txt")
def _(path):
    plain(path, counts(), separator="\t")


@variant("bars.txt")
def _(path):
    plain(path, counts(), separator="|", end="\r")


@variant("declared-separator.csv")
def _(path):
    text(path, [["sep=;"], TITLES, *counts()])


@variant("utf16-little.csv")
def _(path):
    plain(path, counts(), separator="\t", encoding="utf-16")


@variant("utf16-big-without-mark.csv")
def _(path):
    plain(path, counts(), encoding="utf-16-be")


@variant("windows-1252.csv")
def _(path):
    text(path, [["CATATAN – “rekap” tahun 2026"], [], TITLES, *counts()], encoding="cp1252")


@variant("quoted.csv")
def _(path):
    plain(path, [[f'"{cell}"' if cell is not None else '""' for cell in row] for row in counts(number="  {} ".format)], separator=",")


@variant("hyphens.csv")
def _(path):
    plain(path, counts(lambda day: f"{day:%d-%m-%Y}"))


@variant("points.csv")
def _(path):
    plain(path, counts(lambda day: f"{day:%d.%m.%Y}"))


@variant("short-years.csv")
def _(path):
    plain(path, counts(lambda day: f"{day.day}/{day.month}/{day:%y}"))


@variant("month-names.csv")
def _(path):
    plain(path, counts(lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}"))


@variant("weekdays-before-dates.csv")
def _(path):
    text(path, [["Hari/Tanggal", "KTP", "KK"], *counts(lambda day: f"{WEEKDAYS[day.weekday()]}, {day.day:02} {MONTHS[day.month - 1]} {day.year}")])


@variant("short-month-names.csv")
def _(path):
    plain(path, counts(lambda day: f"{day.day:02}-{MONTHS[day.month - 1][:3]}-{day:%y}"))


@variant("month-first.csv")
def _(path):
    plain(path, counts(lambda day: f"{day:%m/%d/%Y}"))


@variant("midnights.csv")
def _(path):
    plain(path, counts(lambda day: f"{day} 00:00:00"))


@variant("order-not-told.csv")
def _(path):
    plain(path, counts(days=[day for day in DAYS if day.day <= 12]))


@variant("orders-mixed.csv")
def _(path):
    plain(path, counts(lambda day: slashed(day) if day.month == 1 else f"{day:%m/%d/%Y}"))


@variant("below-a-letterhead.csv")
def _(path):
    text(path, [*LETTERHEAD, TITLES, ["1", "2", "3"], *counts()])


@variant("two-levels.csv")
def _(path):
    text(path, [["TANGGAL", "JENIS LAYANAN", ""], ["", "KTP", "KK"], *counts()])


@variant("without-a-header.csv")
def _(path):
    text(path, counts())


@variant("empty-rows.csv")
def _(path):
    rows = []
    for place, row in enumerate(counts()):
        rows += [row, [], ["", "", ""]] if place % 5 == 4 else [row]
    plain(path, rows)


@variant("totals.csv")
def _(path):
    rows = [[*row, sum(cell for cell in row[1:] if isinstance(cell, int))] for row in counts()]
    january, february = rows[: sum(day.month == 1 for day in DAYS)], rows[sum(day.month == 1 for day in DAYS) :]
    text(path, [
        [*TITLES, "JUMLAH"], *january, ["Jumlah Januari", 521, 165, 686], *february, ["JUMLAH FEBRUARI", 1, 2, 3],
        ["TOTAL", 9, 9, 18], ["Rata-rata", "25,3", "7,5", "32,8"]])


@variant("signature.csv")
def _(path):
    plain(path, [*counts(), [], ["Mengetahui,"], ["Kepala Kantor"], [], [], ["PEGAWAI 001"], ["NIP 198001152005010001"]])


@variant("numbered-rows.csv")
def _(path):
    text(path, [["NO", *TITLES, "KETERANGAN"], *([n + 1, *row, ""] for n, row in enumerate(counts()))])


@variant("column-of-weekdays.csv")
def _(path):
    text(path, [["HARI", *TITLES], *([WEEKDAYS[day.weekday()], *row] for day, row in zip(DAYS, counts()))])


@variant("one-service-and-weekdays.csv")
def _(path):
    text(path, [["TANGGAL", "HARI", "KTP"], *([row[0], WEEKDAYS[day.weekday()], row[1]] for day, row in zip(DAYS, counts()))])


@variant("one-service-and-remarks.csv")
def _(path):
    text(path, [["TANGGAL", "KTP", "CUACA"], *([*row[:2], ("cerah", "hujan")[n % 2]] for n, row in enumerate(counts()))])


@variant("closed-in-the-remarks.csv")
def _(path):
    text(path, [[*TITLES, "KETERANGAN"], *([*row, "Libur nasional" if day in CLOSED else ""] for day, row in zip(DAYS, counts(closed=None)))])


@variant("every-row-twice.csv")
def _(path):
    plain(path, [row for row in counts() for _ in range(2)])


@variant("a-day-twice.csv")
def _(path):
    plain(path, [*counts(), ["27/02/2026", 999, 1]])


@variant("a-service-twice.csv")
def _(path):
    text(path, [["TANGGAL", "KTP", "KTP"], *counts()])


@variant("thousands-with-points.csv")
def _(path):
    plain(path, counts(number=lambda value: f"{50 * value:,}".replace(",", ".")))


@variant("thousands-with-commas.csv")
def _(path):
    plain(path, counts(number=lambda value: f"{50 * value:,}"))


@variant("thousands-both-ways.csv")
def _(path):
    plain(path, [[row[0], *(cell and (cell if n % 2 else cell.replace(".", ",")) for cell in row[1:])]
        for n, row in enumerate(counts(number=lambda value: f"{500 * value:,}".replace(",", ".")))])


@variant("decimal-commas.csv")
def _(path):
    plain(path, counts(number="{},0".format))


@variant("half-requests.csv")
def _(path):
    plain(path, counts(number="{},5".format))


@variant("below-nothing.csv")
def _(path):
    plain(path, counts(number=lambda value: -value if value == 24 else value))


@variant("a-word-for-a-count.csv")
def _(path):
    plain(path, counts(number=lambda value: "ramai" if value == 24 else value))


@variant("a-year-amiss.csv")
def _(path):
    plain(path, [*counts(), ["27/02/2206", 20, 5]])


@variant("a-day-that-is-none.csv")
def _(path):
    plain(path, [*counts(), ["30/02/2026", 20, 5]])


@variant("a-row-a-service.csv")
def _(path):
    rows = [(row[0], name, cell) for row in counts() for name, cell in zip(TITLES[1:], (row[1], row[2] or row[1]))]
    text(path, [["TANGGAL", "JENIS LAYANAN", "JUMLAH PERMOHONAN"], *(row for row in rows if row[2] != "LIBUR")])


@variant("a-row-a-request.csv")
def _(path):
    rows = [[slashed(day), name] for day in DAYS if day not in CLOSED for name, count in (("KTP", ktp(day)), ("KK", kk(day))) for _ in range(count)]
    text(path, [["NO", "TANGGAL MASUK", "LAYANAN"], *([n + 1, *row] for n, row in enumerate(rows))])


@variant("by-officer.csv")
def _(path):
    text(path, [["TANGGAL", "PETUGAS", "JUMLAH"], *([row[0], f"PEGAWAI 00{n % 3}", row[1]] for n, row in enumerate(counts()))])


@variant("of-persons.csv")
def _(path):
    text(path, [["TANGGAL", "NIP", "KTP"], *([row[0], "198001152005010001", row[1]] for row in counts())])


@variant("blocks-by-month.csv")
def _(path):
    rows = [["REKAP KANTOR PASAR TAHUN 2026"], []]
    for month in (1, 2):
        days = [day for day in DAYS if day.month == month]
        rows += [["BULAN : " + MONTHS[month - 1].upper()], TITLES, *counts(lambda day: day.day, days=days), ["JUMLAH", 1, 2], []]
    text(path, rows)


@variant("blocks-by-month-with-dates.csv")
def _(path):
    rows = []
    for month in (1, 2):
        days = [day for day in DAYS if day.month == month]
        rows += [[f"BULAN {MONTHS[month - 1]} 2026"], [], TITLES, *counts(days=days), ["Jumlah", 1, 2], []]
    text(path, rows)


@variant("days-of-no-month.csv")
def _(path):
    plain(path, counts(lambda day: day.day, days=[day for day in DAYS if day.month == 1]))


@variant("days-of-no-year.csv")
def _(path):
    text(path, [["BULAN : JANUARI"], TITLES, *counts(lambda day: day.day, days=[day for day in DAYS if day.month == 1])])


@variant("nothing-counted.csv")
def _(path):
    text(path, [["TANGGAL", "KETERANGAN"], *([row[0], "ramai"] for row in counts())])


@variant("empty.csv")
def _(path):
    open(path, "w").close()


@variant("columns-of-day-month-year.csv")
def _(path):
    text(path, [["THN", "BLN", "TGL", "KTP", "KK"], *([day.year, MONTHS[day.month - 1], day.day, *row[1:]] for day, row in zip(DAYS, counts()))])


@variant("a-column-called-service.csv")
def _(path):
    text(path, [["TANGGAL", "PELAYANAN"], *(row[:2] for row in counts())])


@variant("a-column-of-sums-alone.csv")
def _(path):
    text(path, [["NO", "TANGGAL", "JUMLAH", "KET"], *([n + 1, *row[:2], ""] for n, row in enumerate(counts()))])
