"""Daily counts as spreadsheets."""
from forms import *


def serial(day, first=datetime.date(1899, 12, 30)):
    return (day - first).days


def same(day):
    return day


def of_month(month):
    return [day for day in DAYS if day.month == month]


def numbered(month, days=31):
    """A row for each day of the month, whether or not there was any."""
    known = {day.day: day for day in of_month(month)}
    return [counts(lambda day: day.day, days=[known[n]])[0] if n in known else [n, None, None] for n in range(1, days + 1)]


@variant("cells-of-days.xlsx")
def _(path):
    book(path, Rekap=[["REKAP 2026"], [], TITLES, *counts(same)])


@variant("days-that-lost-their-format.xlsx")
def _(path):
    book(path, Rekap=[TITLES, *counts(serial)])


@variant("counted-from-1904.xlsx")
def _(path):
    def then(made):
        made.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904

    book(path, Rekap=[TITLES, *counts(lambda day: serial(day, datetime.date(1904, 1, 1)))], then=then)


@variant("days-as-texts.xlsx")
def _(path):
    book(path, Rekap=[TITLES, *counts()])


@variant("days-partly-texts.xlsx")
def _(path):
    book(path, Rekap=[TITLES, *counts(lambda day: day if day.day % 3 else slashed(day))])


@variant("day-and-month-exchanged.xlsx")
def _(path):
    book(path, Rekap=[TITLES, *counts(lambda day: datetime.date(2026, day.day, day.month) if day.day <= 12 else slashed(day))])


@variant("counts-as-texts.xlsx")
def _(path):
    book(path, Rekap=[TITLES, *counts(same, str)])


@variant("formulas.xlsx")
def _(path):
    rows = counts(same)
    values = {f"B{n}": row[1] for n, row in enumerate(rows, 2) if row[2]}
    book(path, Rekap=[TITLES, *([row[0], f"={row[1]}+0" if row[2] else row[1], row[2]] for row in rows)])
    computed(path, values)


@variant("formulas-never-computed.xlsx")
def _(path):
    book(path, Rekap=[TITLES, *([row[0], f"={row[1]}+0" if row[2] else row[1], row[2]] for row in counts(same))])


@variant("an-error-in-a-cell.xlsx")
def _(path):
    def then(made):
        made.active["B9"] = "#REF!"
        made.active["B9"].data_type = "e"

    book(path, Rekap=[TITLES, *counts(same)], then=then)


@variant("merged-titles.xlsx")
def _(path):
    def then(made):
        for cells in ("A1:C1", "A3:A4", "B3:C3"):
            made.active.merge_cells(cells)

    book(path, Rekap=[["REKAP 2026"], [], ["TANGGAL", "LAYANAN"], [None, "KTP", "KK"], *counts(same)], then=then)


@variant("merged-days.xlsx")
def _(path):
    rows = [row for day in counts(same) if day[2] for row in ([day[0], "KTP", day[1]], [None, "KK", day[2]])]

    def then(made):
        for row in range(2, len(rows) + 2, 2):
            made.active.merge_cells(f"A{row}:A{row + 1}")

    book(path, Rekap=[["TANGGAL", "LAYANAN", "JUMLAH"], *rows], then=then)


@variant("closed-over-the-row.xlsx")
def _(path):
    rows = counts(same, closed="LIBUR NASIONAL")

    def then(made):
        for number, row in enumerate(rows, 2):
            if row[2] is None:
                made.active.merge_cells(f"B{number}:C{number}")

    book(path, Rekap=[TITLES, *rows], then=then)


@variant("a-hidden-sheet.xlsx")
def _(path):
    def then(made):
        made["Lama"].sheet_state = "hidden"

    book(path, Lama=[TITLES, *counts(same, lambda value: value + 1)], Rekap=[TITLES, *counts(same)], then=then)


@variant("the-second-sheet.xlsx")
def _(path):
    book(path, Sampul=[["LAPORAN"], ["KANTOR PASAR"]], Rekap=[TITLES, *counts(same)], Grafik=[["lihat Rekap"]])


@variant("no-sheet-of-counts.xlsx")
def _(path):
    book(path, Sampul=[["LAPORAN"], ["KANTOR PASAR"]], Daftar=[["BARANG", "HARGA"], ["meja", 5], ["kursi", 7]])


@variant("a-sheet-a-period.xlsx")
def _(path):
    book(path, Satu=[["JANUARI"], TITLES, *counts(same, days=of_month(1))], Dua=[["FEBRUARI"], TITLES, *counts(same, days=of_month(2))])


@variant("a-sheet-a-month-with-dates.xlsx")
def _(path):
    book(path, Januari=[TITLES, *counts(days=of_month(1)), ["JUMLAH", 1, 1]], Februari=[TITLES, *counts(days=of_month(2)), ["JUMLAH", 1, 1]])


@variant("a-sheet-a-month.xlsx")
def _(path):
    book(
        path, Januari=[["REKAP BULAN JANUARI 2026"], [], TITLES, *numbered(1), ["JUMLAH", 1, 1]],
        Februari=[["REKAP BULAN FEBRUARI 2026"], [], TITLES, *numbered(2), ["JUMLAH", 1, 1]])


@variant("months-in-names-of-sheets.xlsx")
def _(path):
    book(path, Jan_2026=[TITLES, *numbered(1, 31)], Peb_2026=[TITLES, *numbered(2, 28)])


@variant("rekap-tahun-2026.xlsx")
def _(path):
    book(path, JANUARI=[["KANTOR PASAR"], TITLES, *numbered(1)], FEBRUARI=[["KANTOR PASAR"], TITLES, *numbered(2)])


@variant("a-year-on-the-cover.xlsx")
def _(path):
    book(path, Sampul=[["LAPORAN TAHUN 2026"]], Januari=[TITLES, *numbered(1)], Februari=[TITLES, *numbered(2)])


@variant("two-years-on-the-cover.xlsx")
def _(path):
    book(path, Sampul=[["LAPORAN TAHUN 2025 DAN 2026"]], Januari=[TITLES, *numbered(1)], Februari=[TITLES, *numbered(2)])


@variant("months-of-no-year.xlsx")
def _(path):
    book(path, Januari=[TITLES, *numbered(1)], Februari=[TITLES, *numbered(2)])


@variant("sheet-and-title-disagree.xlsx")
def _(path):
    book(path, Januari=[["BULAN FEBRUARI 2026"], TITLES, *numbered(1)], Februari=[["BULAN FEBRUARI 2026"], TITLES, *numbered(2)])


@variant("a-thirtieth-of-february.xlsx")
def _(path):
    rows = numbered(2)
    rows[29][1:] = [20, 5]
    book(path, Januari=[["TAHUN 2026"], TITLES, *numbered(1)], Februari=[["TAHUN 2026"], TITLES, *rows])


@variant("days-as-01-texts.xlsx")
def _(path):
    rows = {month: [[f"{row[0]:02}", *row[1:]] for row in numbered(month, 28)] for month in (1, 2)}
    rows[1] += [[f"{n}", *counts(same, days=[datetime.date(2026, 1, n)])[0][1:]] for n in (29, 30)] + [["31", None, None]]
    book(path, Januari=[["TAHUN", 2026], TITLES, *rows[1]], Februari=[["TAHUN", 2026], TITLES, *rows[2]])


@variant("days-across.xlsx")
def _(path):
    january = {day.day: day for day in of_month(1) if day not in CLOSED}
    rows = [[name, *(count(january[n]) if n in january else None for n in range(1, 32))] for name, count in (("KTP", ktp), ("KK", kk))]
    book(path, Januari=[["TAHUN 2026"], ["LAYANAN", *range(1, 32)], *rows])


@variant("old-program.xls")
def _(path):
    old_book(path, [["REKAP 2026"], [], TITLES, *counts(same)])


@variant("old-program-with-texts.xls")
def _(path):
    old_book(path, [TITLES, *counts(number=str)])


@variant("open-document.ods")
def _(path):
    open_document(path, [TITLES, *counts(same)])


@variant("open-document-locked.ods")
def _(path):
    open_document(path, [TITLES, *counts(same)], is_locked=True)


@variant("locked.xlsx")
def _(path):
    name = "".join(letter + "\0" for letter in "EncryptedPackage").encode()
    with open(path, "wb") as file:
        file.write(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1016) + name + bytes(300))


@variant("a-photo.xlsx")
def _(path):
    with open(path, "wb") as file:
        file.write(bytes.fromhex("ffd8ffe000104a464946000101") + bytes(range(256)) * 20)


@variant("a-web-page.xls")
def _(path):
    with open(path, "w") as file:
        file.write("<html><body><table><tr><td>TANGGAL</td><td>KTP</td></tr></table></body></html>")


@variant("a-text.xls")
def _(path):
    text(path, [TITLES, *counts()], separator="\t")


@variant("a-book.csv")
def _(path):
    book(path + ".xlsx", Rekap=[TITLES, *counts(same)])
    import os

    os.rename(path + ".xlsx", path)


@variant("cut-off.xlsx")
def _(path):
    book(path, Rekap=[TITLES, *counts(same)])
    with open(path, "r+b") as file:
        file.truncate(2000)
