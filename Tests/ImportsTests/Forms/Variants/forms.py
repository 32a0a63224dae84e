"""What the variants of office files are made of: the figures, and writers of text, .xlsx, .xls and .ods."""
import datetime
import re
import zipfile

import openpyxl
import xlwt

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
CLOSED = {datetime.date(2026, 1, 16), datetime.date(2026, 2, 16), datetime.date(2026, 2, 17)}
FIRST = datetime.date(2026, 1, 5)
DAYS = [day for day in (FIRST + datetime.timedelta(n) for n in range(54)) if day.weekday() < 5]
TITLES = ["TANGGAL", "KTP", "KK"]
STAFF_TITLES = ["NIP", "NAMA", "TANGGAL LAHIR", "JENIS PEGAWAI", "JABATAN", "TMT JABATAN", "UNIT KERJA"]
TASK_TITLES = [
    "UNIT KERJA", "NAMA JABATAN", "URAIAN TUGAS", "WAKTU PENYELESAIAN", "WAKTU KERJA EFEKTIF", "BEBAN KERJA",
    "KEBUTUHAN PEGAWAI", "BEZETTING",
]

files = {}


def variant(name):
    """Registers what writes the file of that name."""

    def register(make):
        assert name not in files, name
        files[name] = make
        return make

    return register


def ktp(day):
    return 20 + day.timetuple().tm_yday * 7 % 13


def kk(day):
    return 5 + day.timetuple().tm_yday % 6


def slashed(day):
    return f"{day:%d/%m/%Y}"


def counts(date=slashed, number=lambda value: value, closed="LIBUR", days=DAYS):
    """A row a day; office closed on some."""
    return [[date(day), closed, None] if day in CLOSED else [date(day), number(ktp(day)), number(kk(day))] for day in days]


def staff(date=lambda day: f"{day:%d-%m-%Y}", number=lambda text: text):
    people = []
    for n in range(1, 7):
        born, since = datetime.date(1962, n, 15), datetime.date(2019, 2 * n, 20)
        post = "Operator Layanan" if n % 2 else "Arsiparis Terampil"
        unit = "KANTOR PASAR" if n < 4 else "DINAS PERTANAMAN"
        status = "PPPK" if n == 3 else "PNS"
        people.append([number(f"1962{n:02}15200501{n:04}"), f"PEGAWAI 00{n}", date(born), status, post, date(since), unit])
    return people


def tasks(time=lambda minutes: minutes, year=72000, volume=lambda value: value, need=lambda value: value):
    rows = []
    for unit, post, heads, work in (
        ("KANTOR PASAR", "Operator Layanan", 5, [("Mencatat", 36, 2000), ("Memeriksa", 18, 4400)]),
        ("DINAS PERTANAMAN", "Pengelola Data", 4, [("Menyusun", 27, 4000)]),
    ):
        for place, (task, minutes, pieces) in enumerate(work):
            first = place == 0
            rows.append([
                unit if first else None, post if first else None, task, time(minutes), year, volume(pieces),
                need(minutes * pieces / 72000), heads if first else None,
            ])
    return rows


def text(path, rows, separator=";", encoding="utf-8", end="\n"):
    lines = (separator.join("" if cell is None else str(cell) for cell in row) for row in rows)
    with open(path, "w", encoding=encoding, newline="") as file:
        file.write("".join(line + end for line in lines))


def book(path, **sheets):
    """Saves sheets of rows; `then` may change the book before."""
    then = sheets.pop("then", None)
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    if then:
        then(made)
    made.save(path)


def computed(path, values):
    """Puts what a formula comes to beside it, as a spreadsheet program does."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = re.sub(
        rb'<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)</f><v ?/?>(?:</v>)?</c>',
        lambda cell: b'<c r="%s"%s><f>%s</f><v>%s</v></c>' % (cell[1], cell[2], cell[3], str(values[cell[1].decode()]).encode()),
        parts[sheet])
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def old_book(path, rows, as_dates=False):
    made = xlwt.Workbook()
    sheet = made.add_sheet("Rekap")
    style = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell is not None:
                is_date = isinstance(cell, datetime.date)
                sheet.write(number, column, cell, style) if is_date else sheet.write(number, column, cell)
    made.save(path)


def open_document(path, rows, is_locked=False):
    office = "urn:oasis:names:tc:opendocument:xmlns:"
    kind = "application/vnd.oasis.opendocument.spreadsheet"

    def cell(value):
        if value is None:
            return "<table:table-cell/>"
        if isinstance(value, datetime.date):
            return f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{value}</text:p></table:table-cell>'
        if isinstance(value, (int, float)):
            return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{office}office:1.0" xmlns:table="{office}table:1.0" '
        f'xmlns:text="{office}text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Rekap">'
        f"{body}</table:table></office:spreadsheet></office:body></office:document-content>")
    locked = (
        '<manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="x"><manifest:algorithm '
        'manifest:algorithm-name="Blowfish CFB" manifest:initialisation-vector="x"/></manifest:encryption-data>')
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", (
            f'<manifest:manifest xmlns:manifest="{office}manifest:1.0"><manifest:file-entry manifest:full-path="/" '
            f'manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
            f'{locked if is_locked else ""}</manifest:file-entry></manifest:manifest>'))
        archive.writestr("content.xml", bytes(range(256)) * 8 if is_locked else content)
