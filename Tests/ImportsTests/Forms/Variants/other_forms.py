"""Staff lists, workload forms, maps of posts and surveys."""
from forms import *


@variant("staff.csv")
def _(path):
    text(path, [STAFF_TITLES, *staff()], encoding="utf-8-sig", end="\r\n")


@variant("staff-titles-of-the-system.csv")
def _(path):
    titles = ["NIP BARU", "NAMA", "TANGGAL LAHIR", "JENIS PEGAWAI NAMA", "JABATAN NAMA", "TMT JABATAN", "UNOR NAMA"]
    text(path, [titles, *staff(lambda day: day.isoformat())], separator=",")


@variant("staff-cells.xlsx")
def _(path):
    def then(made):
        made.active.merge_cells("A1:G1")

    rows = [["DAFTAR PEGAWAI"], [], STAFF_TITLES, [1, 2, 3, 4, 5, 6, 7], *staff(lambda day: day), ["JUMLAH", None, None, None, None, None, 6]]
    book(path, Pegawai=rows, then=then)


@variant("staff-serials.xlsx")
def _(path):
    book(path, Pegawai=[STAFF_TITLES, *staff(lambda day: (day - datetime.date(1899, 12, 30)).days)])


@variant("staff-spaced-numbers.xls")
def _(path):
    old_book(path, [STAFF_TITLES, *staff(slashed, lambda text: f"{text[:8]} {text[8:14]} {text[14]} {text[15:]}")])


@variant("staff-twice.ods")
def _(path):
    open_document(path, [STAFF_TITLES, *staff(lambda day: day), *staff(lambda day: day)[:2]])


@variant("staff-windows.csv")
def _(path):
    rows = [[cell.replace("PEGAWAI", "P’GAWAI") for cell in row] for row in staff()]
    text(path, [["DAFTAR PEGAWAI – 2026"], [], STAFF_TITLES, *rows], encoding="cp1252")


@variant("staff-order-not-told.csv")
def _(path):
    text(path, [STAFF_TITLES, *staff(lambda day: f"{day.month:02}/{day.month:02}/1962" if day.year == 1962 else f"02/{day:%m/%Y}")])


@variant("staff-of-no-unit.csv")
def _(path):
    text(path, [STAFF_TITLES[:-1], *(row[:-1] for row in staff())])


@variant("staff-without-titles.csv")
def _(path):
    text(path, staff())


@variant("work.csv")
def _(path):
    text(path, [["FORMULIR ABK"], [], TASK_TITLES, list(range(1, 9)), *tasks()])


@variant("work-hours.xlsx")
def _(path):
    book(path, ABK=[TASK_TITLES, *tasks(lambda minutes: minutes / 60, 1200)])


@variant("work-decimal-commas.csv")
def _(path):
    text(path, [TASK_TITLES, *tasks("{},0".format, "72000", lambda value: f"{value:,}".replace(",", "."), lambda need: f"{need:.2f}".replace(".", ","))])


@variant("work-points-not-told.csv")
def _(path):
    text(path, [TASK_TITLES, *tasks(volume=lambda value: f"{value:,}".replace(",", "."))])


@variant("work-hours-or-minutes.csv")
def _(path):
    titles = [title if title != "WAKTU PENYELESAIAN" else "WAKTU PENYELESAIAN (JAM)" for title in TASK_TITLES]
    text(path, [titles, *tasks(need=lambda need: None)])


@variant("work-merged.xlsx")
def _(path):
    def then(made):
        for cells in ("A1:H1", "A3:A4", "B3:B4", "H3:H4"):
            made.active.merge_cells(cells)

    book(path, ABK=[["FORMULIR ABK"], TASK_TITLES, *tasks()[:2], [None, "JUMLAH", None, None, None, None, 2.1, 5], *tasks()[2:]], then=then)


@variant("work-a-sheet-a-unit.xlsx")
def _(path):
    rows = tasks()
    book(
        path, KANTOR_PASAR=[["UNIT KERJA", ":", "KANTOR PASAR"], [], TASK_TITLES[1:], *(row[1:] for row in rows[:2])],
        DINAS_PERTANAMAN=[["UNIT KERJA", ":", "DINAS PERTANAMAN"], [], TASK_TITLES[1:], *(row[1:] for row in rows[2:])])


@variant("work-in-a-month.xls")
def _(path):
    old_book(path, [TASK_TITLES, *tasks(year=6000, volume=lambda value: value / 12)])


@variant("work-of-no-year.csv")
def _(path):
    text(path, [TASK_TITLES, *tasks(year=None)])
