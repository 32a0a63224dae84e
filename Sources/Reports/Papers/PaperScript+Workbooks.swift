extension PaperScript {
  /// Tables with numbers, dates and times as such; their separators are those of the reader's own country.
  static let workbooks = #"""
    NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?(e[-+]?[0-9]+)?$", re.IGNORECASE)
    DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    TIME = re.compile(r"[0-9]{2}:[0-9]{2}$")
    LONGEST_CELL = 32_000


    def rows_of(path):
        opened = gzip.open if path.endswith(".gz") else open
        try:
            with opened(path, "rt", encoding="utf-8", newline="") as file:
                yield from csv.reader(file)
        except (EOFError, OSError, UnicodeDecodeError, csv.Error, zlib.error):
            # At once: the workbook that is being written would turn this into an error of its own.
            sys.stderr.write(os.path.basename(path))
            sys.stderr.flush()
            os._exit(4)


    def in_words(text, words):
        """A name as people read it, or several with a blank between them."""
        if text in words or not all(part in words for part in text.split()):
            return words.get(text, text)
        return ", ".join(words[part] for part in text.split())


    def kind(values):
        values = [value for value in values if value]
        for pattern, name in ((NUMBER, "number"), (DATE, "date"), (TIME, "time")):
            if values and all(pattern.match(value) for value in values):
                return name
        return "text"


    def reader(name, values, words):
        """How a column's cells are read, and how they are shown."""
        if name == "number":
            is_whole = all("." not in value and "e" not in value.lower() for value in values)
            return (int if is_whole else float), "#,##0" if is_whole else "#,##0.000"
        if name == "date":
            return datetime.date.fromisoformat, "mm-dd-yy"  # the built-in format that each country shows as its own
        if name == "time":
            return datetime.time.fromisoformat, "h:mm"
        return (lambda text: in_words(text, words)[:LONGEST_CELL]), "@"


    class Book:
        def __init__(self, paper):
            self.paper = paper
            self.made = openpyxl.Workbook(write_only=True)
            self.made.properties.title = paper["title"]
            self.made.properties.creator = self.made.properties.lastModifiedBy = "mutasim"
            self.bold = Font(name=FONT, size=10, bold=True)
            self.shade = PatternFill("solid", fgColor="E7E6E6")
            self.wrap = Alignment(wrap_text=True, vertical="top")

        def cell(self, sheet, value, form=None, is_head=False):
            made = WriteOnlyCell(sheet, value=value)
            if isinstance(value, str):
                made.data_type = "s"  # never a formula
            if is_head:
                made.font, made.fill, made.alignment = self.bold, self.shade, self.wrap
            elif form:
                made.number_format = form
            return made

        def sheet(self, name, heads, widths, lines):
            sheet = self.made.create_sheet(name)
            sheet.freeze_panes = "A2"
            for place, width in enumerate(widths, 1):
                sheet.column_dimensions[get_column_letter(place)].width = width
            sheet.append([self.cell(sheet, head, is_head=True) for head in heads])
            count = 1
            for line in lines:
                sheet.append([None if value is None else self.cell(sheet, value, form) for value, form in line])
                count += 1
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{count}"

        def table(self, given, rows):
            described = {column["name"]: column for column in given["columns"]}
            names, rows = rows[0], rows[1:]
            columns = [described.get(name, {"head": name, "unit": "", "words": {}}) for name in names]
            heads = [column["head"] + (f" ({column['unit']})" if column["unit"] else "") for column in columns]
            readers, widths = [], []
            for place, column in enumerate(columns):
                values = [row[place] for row in rows if row[place]]
                read, form = reader(kind(values), values, column["words"])
                readers.append((read, form))
                shown = max((len(str(read(value))) for value in values[:2000]), default=0)
                widths.append(max(9, min(44, max(shown, longest([heads[place]]) + 3, len(heads[place]) / 2)) + 2))
            lines = (
                [(read(value), form) if value else (None, None) for value, (read, form) in zip(row, readers)] for row in rows
            )
            self.sheet(given["name"], heads, widths, lines)

        def about(self, tables):
            sheet = self.made.create_sheet(self.paper["about"], 0)
            for place, width in enumerate((22, 30, 26, 24, 90), 1):
                sheet.column_dimensions[get_column_letter(place)].width = width
            sheet.append([self.cell(sheet, self.paper["title"], is_head=True)])
            for name, value in self.paper["facts"]:
                sheet.append([self.cell(sheet, name), self.cell(sheet, value)])
            sheet.append([])
            sheet.append([self.cell(sheet, head, is_head=True) for head in self.paper["heads"]])
            for given, count, remark in tables:
                line = [self.cell(sheet, given["name"]), self.cell(sheet, given["file"])]
                sheet.append(line + [self.cell(sheet, count, "#,##0"), self.cell(sheet, remark)])
            sheet.append([])
            sheet.append([self.cell(sheet, head, is_head=True) for head in self.paper["dictionaryHeads"]])
            for given, _, remark in tables:
                for column in [] if remark else given["columns"]:
                    texts = [given["name"], column["head"], column["name"], column["unit"], column["meaning"]]
                    sheet.append([self.cell(sheet, text) for text in texts])


    def workbook(paper, folder):
        book, tables = Book(paper), []
        for given in paper["sheets"]:
            if not os.path.exists(given["path"]):
                continue
            rows, cells, count = [], 0, -1
            for row in rows_of(given["path"]):
                count += 1
                cells += len(row)
                if cells <= paper["most"]:
                    rows.append(row)
            is_whole = cells <= paper["most"]
            if is_whole and rows:
                book.table(given, rows)
            tables.append((given, count, "" if is_whole else paper["leftOut"]))
        book.about(tables)
        return book.made
    """#
}
