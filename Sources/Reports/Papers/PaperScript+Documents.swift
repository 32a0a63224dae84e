extension PaperScript {
  /// Papers on A4, their pages numbered from the second on.
  static let documents = #"""
    def element(name, **attributes):
        made = OxmlElement(name)
        for key, value in attributes.items():
            made.set(qn("w:" + key), str(value))
        return made


    def field(paragraph, code):
        for kind, text in (("begin", None), (None, code), ("end", None)):
            run = paragraph.add_run()._r
            if kind:
                run.append(element("w:fldChar", fldCharType=kind))
            else:
                instruction = element("w:instrText")
                instruction.text = text
                run.append(instruction)


    class Sheet:
        """A document with its parts, one after the other."""

        def __init__(self, paper, folder):
            self.folder = folder
            self.starts_page = False
            self.made = docx.Document()
            properties(self.made, paper)
            self.page()
            self.foot(paper["source"])
            self.fonts(paper["language"])

        def page(self):
            section = self.made.sections[0]
            section.page_width, section.page_height = Cm(21), Cm(29.7)
            section.left_margin, section.right_margin = Cm(2.5), Cm(2)
            section.top_margin = section.bottom_margin = Cm(2)
            self.width = (section.page_width - section.left_margin - section.right_margin) / Cm(1)
            section.different_first_page_header_footer = True
            number = section.header.paragraphs[0]
            number.alignment = WD_ALIGN_PARAGRAPH.CENTER
            number.add_run("- ")
            field(number, "PAGE")
            number.add_run(" -")

        def foot(self, source):
            section = self.made.sections[0]
            for footer in (section.first_page_footer, section.footer):
                run = footer.paragraphs[0].add_run(source)
                run.font.size, run.font.color.rgb = Pt(7.5), RGBColor(0x59, 0x59, 0x59)

        def fonts(self, language):
            for name, size in (("Normal", 11), ("Heading 1", 11)):
                style = self.made.styles[name]
                style.font.name, style.font.size = FONT, Pt(size)
                fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
                for key in list(fonts.attrib):
                    if key.endswith("Theme"):
                        del fonts.attrib[key]
                for script in ("ascii", "hAnsi", "cs", "eastAsia"):
                    fonts.set(qn("w:" + script), FONT)
                style.element.rPr.append(element("w:lang", val=language, eastAsia=language))
            self.made.styles["Heading 1"].font.color.rgb = RGBColor(0, 0, 0)
            self.made.styles["Heading 1"].font.bold = True
            form = self.made.styles["Heading 1"].paragraph_format
            form.space_before, form.space_after, form.keep_with_next = Pt(12), Pt(4), True
            form = self.made.styles["Normal"].paragraph_format
            form.space_after, form.line_spacing = Pt(5), 1.05

        def line(self, text, bold=False, size=None, align=None, after=None, place=None):
            paragraph = (place or self.made).add_paragraph()
            run = paragraph.add_run(text)
            run.bold = bold
            if size:
                run.font.size = Pt(size)
            if align:
                paragraph.alignment = align
            if after is not None:
                paragraph.paragraph_format.space_after = Pt(after)
            return paragraph

        def gap(self):
            form = self.made.add_paragraph().paragraph_format
            form.line_spacing, form.space_after = Pt(6), Pt(2)

        def letterhead(self, part):
            center = WD_ALIGN_PARAGRAPH.CENTER
            for number, text in enumerate(part["lines"]):
                last = number == len(part["lines"]) - 1
                line = self.line(text, not last, 10 if last else 14 if number else 12, center, 0)
            rule = element("w:pBdr")
            rule.append(element("w:bottom", val="thickThinSmallGap", sz=18, space=4, color="000000"))
            line._p.get_or_add_pPr().append(rule)
            line.paragraph_format.space_after = Pt(10)

        def title(self, part):
            line = self.line(part["text"], True, 12, WD_ALIGN_PARAGRAPH.CENTER, 0 if part["below"] else 10)
            line.paragraph_format.keep_with_next = True
            if part["below"]:
                self.line(part["below"], align=WD_ALIGN_PARAGRAPH.CENTER, after=10)

        def heading(self, part):
            line = self.made.add_paragraph(part["text"], style="Heading 1")
            line.paragraph_format.page_break_before, self.starts_page = self.starts_page, False

        def text(self, part):
            self.line(part["text"], align=WD_ALIGN_PARAGRAPH.LEFT)

        def numbered(self, items, place=None, indent=0.75, marks=None):
            for number, text in enumerate(items):
                mark = marks[number % len(marks)] if marks else number + 1
                line = self.line(f"{mark}.\t{text}" if len(items) > 1 else text, after=3, place=place)
                if len(items) > 1:
                    form = line.paragraph_format
                    form.left_indent, form.first_line_indent = Cm(indent), Cm(-indent)
                    form.tab_stops.add_tab_stop(Cm(indent))

        def items(self, part):
            self.numbered(part["items"])

        def fields(self, part):
            """Names, colons and values without lines around them."""
            self.columns([[name, ":", value] for name, value in part["fields"]], 3)
            self.gap()

        def clause(self, part):
            table = self.columns([[part["name"], ":", ""]], 3)
            cell = table.rows[0].cells[2]
            self.numbered(part["items"], place=cell, marks="abcdefghijklmnopqrstuvwxyz" if part["lettered"] else None)
            cell._tc.remove(cell.paragraphs[0]._p)
            self.gap()

        def columns(self, rows, first):
            table = self.made.add_table(len(rows), 3)
            table.autofit = False
            widths = [first, 0.5, self.width - first - 0.5]
            self.grid(table, widths)
            for row, texts in zip(table.rows, rows):
                for cell, text, width in zip(row.cells, texts, widths):
                    cell.width = Cm(width)
                    cell.paragraphs[0].add_run(text)
                    cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            return table

        def table(self, part):
            columns, rows = part["columns"], part["rows"]
            if part["title"]:
                self.line(part["title"], True, after=3).paragraph_format.keep_with_next = True
            heads = [column["title"] + ("\n" + column["unit"] if column["unit"] else "") for column in columns]
            size = 9 if len(columns) < 7 else 8 if len(columns) < 9 else 7
            table = self.made.add_table(1 + len(rows), len(columns), style="Table Grid")
            table.autofit = False
            widths = self.widths(heads, rows, size)
            self.grid(table, widths)
            cells = [list(row.cells) for row in table.rows]
            for number, texts in enumerate([heads] + rows):
                self.row(table.rows[number], number == 0)
                for place, text in enumerate(texts):
                    cell = cells[number][place]
                    cell.width = Cm(widths[place])
                    line = cell.paragraphs[0]
                    line.paragraph_format.space_after = Pt(0)
                    line.paragraph_format.line_spacing = 1
                    run = line.add_run(text)
                    run.font.size, run.bold = Pt(size), number == 0
                    if columns[place]["number"]:
                        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                    if number == 0:
                        cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill="E7E6E6"))
            for note in part["notes"]:
                self.line(note, size=8, after=2)
            self.gap()

        def grid(self, table, widths):
            for column, width in zip(table.columns, widths):
                column.width = Cm(width)

        def row(self, row, is_head):
            form = row._tr.get_or_add_trPr()
            form.append(element("w:cantSplit"))
            if is_head:
                form.append(element("w:tblHeader"))

        def widths(self, heads, rows, size):
            """No word is broken where there is room; the rest goes to those that have the most to say."""
            letter = size * 0.0182
            columns = [[row[place] for row in rows] for place in range(len(heads))]
            # A column that is left to be filled in has room for it.
            least = [
                max(longest([head], r"[^\s/]+") * 1.15, longest(column, r"[^\s/]+") if any(column) else 16) * letter + 0.5
                for head, column in zip(heads, columns)
            ]
            wanted = [max(low, min(60, longest(column, r"[^\n]+")) * letter + 0.5) for low, column in zip(least, columns)]
            room, spare = self.width - sum(least), sum(wanted) - sum(least)
            if room < 0:
                return [width * self.width / sum(least) for width in least]
            if spare <= room:
                return [width + (room - spare) / len(wanted) for width in wanted]
            return [low + (high - low) * room / spare for low, high in zip(least, wanted)]

        def picture(self, part):
            line = self.made.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            path = os.path.join(self.folder, "charts", part["file"])
            shape = line.add_run().add_picture(path, width=Cm(self.width))
            if shape.height > Cm(16):
                shape.width, shape.height = int(shape.width * Cm(16) / shape.height), Cm(16)
            shape._inline.docPr.set("descr", part["caption"])

        def signature(self, part):
            for line in self.made.paragraphs[-3:]:  # a name never stands alone on a page
                line.paragraph_format.keep_with_next = True
            lines = part["above"] + part["below"]
            for number, text in enumerate(lines):
                line = self.line(text, after=36 if number == len(part["above"]) - 1 else 0)
                line.paragraph_format.left_indent = Cm(self.width * 0.55)
                line.paragraph_format.keep_with_next = number < len(lines) - 1
                if not number:
                    line.paragraph_format.space_before = Pt(12)
            line.paragraph_format.space_after = Pt(6)

        def new_page(self, part):
            self.starts_page = True


    def document(paper, folder):
        sheet = Sheet(paper, folder)
        for part in paper["parts"]:
            (sheet.new_page if part["part"] == "page" else getattr(sheet, part["part"]))(part)
        return sheet.made
    """#
}
