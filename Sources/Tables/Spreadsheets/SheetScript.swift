/// The script that reads a spreadsheet and writes its cells, a line a row.
///
/// Its exit status: 0 = read, 3 = the library is not installed, 4 = locked, 5 = too many cells, 1 = damaged, with the
/// reason on standard error. A line begins with what it is, fields end in tabs; nothing of the workbook is run.
enum SheetScript {
  static let missing: Int32 = 3
  static let locked: Int32 = 4
  static let tooMuch: Int32 = 5

  static let python = #"""
    """Writes the cells of a spreadsheet with python-calamine (Python 3.9 or later): FILE MOST_ROWS MOST_CELLS."""
    import datetime
    import re
    import resource
    import sys
    import zipfile

    sys.path = [entry for entry in sys.path if entry]  # never from the current directory

    try:
        import python_calamine as calamine
    except ImportError:
        sys.exit(3)

    MEMORY = 3_000_000_000
    ERROR = re.compile(rb'<c r="([A-Z]+)([0-9]+)"[^>]*? t="e"[^>]*>.*?<v>([^<]*)</v>')
    NEVER = re.compile(rb'<c r="([A-Z]+)([0-9]+)"(?: s="[0-9]+")?><f[^>]*>[^<]*</f>(?:<v></v>|<v ?/>)?</c>')
    ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


    def column(letters):
        number = 0
        for letter in letters:
            number = number * 26 + letter - 64
        return number - 1


    def parts(path):
        """Of an .xlsx: the parts of its sheets by name, and whether days are counted from 1904 on."""
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" not in names:
                return [], False
            book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
            links = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
        targets = {}
        for link in re.findall(r"<Relationship\b[^>]*>", links):
            at, to = re.search(r'\bId="([^"]*)"', link), re.search(r'\bTarget="([^"]*)"', link)
            if at and to:
                target = to[1].lstrip("/")
                targets[at[1]] = target if target.startswith("xl/") else "xl/" + target
        sheets = []
        for sheet in re.findall(r"<sheet\b[^>]*>", book):
            at = re.search(r'\br:id="([^"]*)"', sheet)
            sheets.append(targets.get(at[1]) if at else None)
        return sheets, bool(re.search(r'\bdate1904="(1|true)"', book))


    def faults(path, part):
        """Cells that show an error, or a formula never computed, by row and column; the library leaves them empty."""
        found = {}
        if part is None:
            return found
        with zipfile.ZipFile(path) as archive:
            if part not in archive.namelist():
                return found
            data = archive.read(part)
        if b't="e"' in data:
            for letters, row, text in ERROR.findall(data):
                found.setdefault(int(row) - 1, {})[column(letters)] = "e" + text.decode("utf-8", "replace").translate(ESCAPES)
        if b"<f" in data:
            for letters, row in NEVER.findall(data):
                found.setdefault(int(row) - 1, {})[column(letters)] = "e#NEVER COMPUTED"
        return found


    def number(attributes, name):
        found = re.search(name + rb'="([0-9]+)"', attributes)
        return int(found[1]) if found else 1


    def spans(path):
        """Of an .ods: the merged cells of the first rows of each sheet, in the order of the book."""
        with zipfile.ZipFile(path) as archive:
            if "content.xml" not in archive.namelist():
                return []
            data = archive.read("content.xml")
        found = []
        for start in re.finditer(rb"<table:table[ >]", data):
            merges, row = [], 0
            part = data[start.end() : start.end() + 300_000].split(b"</table:table>")[0]
            for line in re.finditer(rb"<table:table-row\b([^>]*)>(.*?)</table:table-row>", part, re.DOTALL):
                at = 0
                for cell in re.finditer(rb"<table:(?:covered-)?table-cell\b([^>]*)>", line[2]):
                    tall, wide = number(cell[1], b"number-rows-spanned"), number(cell[1], b"number-columns-spanned")
                    if tall > 1 or wide > 1:
                        merges.append(((row, at), (row + tall - 1, at + wide - 1)))
                    at += number(cell[1], b"number-columns-repeated")
                row += number(line[1], b"number-rows-repeated")
                if row > 40:
                    break
            found.append(merges)
        return found


    def written(value):
        kind = type(value)
        if kind is str:
            return "s" + value.translate(ESCAPES) if value else ""
        if kind is float or kind is int:
            return "n" + repr(value)
        if kind is bool:
            return "b1" if value else "b0"
        if kind is datetime.datetime or kind is datetime.date:
            return "d" + value.isoformat()
        if kind is datetime.time:
            return f"c{value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6!r}"
        if kind is datetime.timedelta:
            seconds = value.total_seconds()
            return f"c{seconds!r}" if 0 <= seconds < 86400 else f"n{seconds / 86400!r}"
        return "s" + str(value).translate(ESCAPES)


    def main(path, most_rows, most_cells):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        out = open(sys.stdout.fileno(), "w", encoding="utf-8", errors="replace", newline="\n", buffering=1 << 20)
        book = calamine.CalamineWorkbook.from_path(path)
        sheets, is_1904 = parts(path) if zipfile.is_zipfile(path) else ([], False)
        merged = spans(path) if zipfile.is_zipfile(path) and not sheets else []
        out.write("1904\n" if is_1904 else "1900\n")
        cells = 0
        for index, about in enumerate(book.sheets_metadata):
            if about.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            wrong = faults(path, sheets[index] if index < len(sheets) else None)
            sheet = book.get_sheet_by_index(index)
            hidden = int(about.visible != calamine.SheetVisibleEnum.Visible)
            out.write(f"S{hidden}{about.name.translate(ESCAPES)}\n")
            for first, last in sheet.merged_cell_ranges or (merged[index] if index < len(merged) else []):
                out.write(f"M{first[0]}\t{first[1]}\t{last[0]}\t{last[1]}\n")
            lead = [""] * (sheet.start or (0, 0))[1]
            rows = sheet.iter_rows() if sheet.start is not None else iter(())
            last = max([sheet.end[0] if sheet.end else -1, *wrong])
            for number in range(last + 1):
                if number >= most_rows:
                    sys.exit(5)
                row = lead + [written(value) for value in next(rows, ())]
                if number in wrong:
                    for place, text in wrong[number].items():
                        row += [""] * (place + 1 - len(row))
                        row[place] = row[place] or text
                while row and not row[-1]:
                    row.pop()
                cells += len(row)
                if cells > most_cells:
                    sys.exit(5)
                if row:
                    out.write(f"R{number + 1}\t" + "\t".join(row) + "\n")
            del sheet, rows, wrong
        out.flush()


    try:
        main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    except calamine.PasswordError:
        sys.exit(4)
    except MemoryError:
        sys.exit(5)
    except SystemExit:
        raise
    except BaseException as error:
        reason = str(error).strip().splitlines() or [repr(error)]
        sys.exit(reason[0][:200])
    """#
}
