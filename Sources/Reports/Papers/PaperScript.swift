/// The script that lays papers out: DESCRIPTIONS FOLDER.
///
/// Its exit status: 0 = made, 3 = a library is not installed, 4 = a table whose name stands on standard error cannot be read, 1 = failed, with the reason on standard error.
enum PaperScript {
  static let missing: Int32 = 3
  static let damaged: Int32 = 4

  static let python = [head, documents, slides, workbooks, end].joined(separator: "\n\n")

  private static let head = #"""
    """Makes .docx, .pptx and .xlsx of descriptions in JSON (Python 3.9 or later)."""
    import csv
    import datetime
    import gzip
    import io
    import json
    import os
    import re
    import sys
    import zipfile
    import zlib

    sys.path = [entry for entry in sys.path if entry]  # never from the current directory

    try:
        import docx
        import openpyxl
        import pptx
    except ImportError:
        sys.exit(3)

    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from pptx.dml.color import RGBColor as SlideColor
    from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN

    FONT = "Arial"
    STAMP = datetime.datetime(1980, 1, 1)
    DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


    def write(folder, file, data):
        """The same bytes whenever it is made: parts in one order, without the time."""
        path = os.path.join(folder, file)
        with zipfile.ZipFile(data) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
                part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                part.compress_type = zipfile.ZIP_DEFLATED
                content = old.read(name)
                if name == "docProps/core.xml":
                    content = DATES.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
                new.writestr(part, content)


    def properties(document, given):
        about = document.core_properties
        about.title, about.author, about.language = given["title"], "mutasim", given["language"]
        about.last_modified_by, about.comments, about.revision = "mutasim", "", 1
        about.created = about.modified = STAMP


    def longest(texts, pattern=r"\S+"):
        return max((len(word) for text in texts for word in re.findall(pattern, text)), default=0)
    """#

  private static let end = #"""
    MAKERS = {"document": document, "slide": slide, "workbook": workbook}


    def main(descriptions, folder):
        with open(descriptions, encoding="utf-8") as file:
            papers = json.loads(file.read().replace(" %", "\u00a0%"))
        for paper in papers:
            data = io.BytesIO()
            MAKERS[paper["kind"]](paper, folder).save(data)
            write(folder, paper["file"], data)


    try:
        main(sys.argv[1], sys.argv[2])
    except Exception as error:
        reason = str(error).strip().splitlines() or [repr(error)]
        sys.exit(f"{type(error).__name__}: {reason[0]}"[:300])
    """#
}
