import Foundation
import Programs
import Testing

/// A Python with the libraries that papers are made with (`make papers`).
private enum PaperTools {
  static let python: URL? = PythonFinder().candidates.first { candidate in
    if case .ended(status: 0, _, _) = ProgramRun(candidate, ["-c", "import docx, openpyxl, pptx"], timeout: 60) {
      return true
    }
    return false
  }

  static var areThere: Bool { python != nil }
}

/// Papers of a small study, opened by the libraries that offices' programs are written with.
@Suite(.serialized, .enabled(if: PaperTools.areThere)) struct PapersCommandTests {
  private static let environment = ["LANG": "C", "MUTASIM_PYTHON": PaperTools.python?.path ?? ""]

  private func line(_ outcome: Tool.Outcome) -> String { outcome.output.trimmingCharacters(in: .newlines) }

  /// What a script says of a folder, line by line.
  private func told(_ script: String, of folder: String) throws -> [String] {
    let python = try #require(PaperTools.python)
    guard case .ended(let status, let output, let errors) = ProgramRun(python, ["-c", script, folder], timeout: 60)
    else {
      Issue.record("Python did not run")
      return []
    }
    #expect(status == 0, "\(errors)")
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func results(in folder: String) throws -> String {
    line(try Tool.run(["run", "small.yaml", "--quiet", "--trials", "4"], in: folder))
  }

  @Test func aDamagedTableIsNamed() throws {
    try Tool.inFolder { folder in
      let results = try results(in: folder)
      let file = URL(filePath: folder + "/" + results + "/trials.csv.gz")
      try Data(contentsOf: file).prefix(300).write(to: file)
      let outcome = try Tool.run(["papers", results], in: folder, environment: Self.environment)
      #expect(
        outcome.code == 65 && outcome.messages.contains("trials.csv.gz dari hasil rusak"),
        "\(outcome.messages)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/" + results + "/papers"))
    }
  }

  @Test func everyPaperOpensAndHoldsWhatItsFormAsks() throws {
    try Tool.inFolder { folder in
      let results = try results(in: folder)
      let outcome = try Tool.run(["papers", results], in: folder, environment: Self.environment)
      #expect(outcome.code == 0, "\(outcome.messages)")
      #expect(line(outcome) == results + "/papers")
      #expect(outcome.messages.contains("Surat perintah tugas tidak ditulis"))
      let told = try told(
        """
        import docx, openpyxl, os, pptx, sys
        folder = sys.argv[1]
        print(*sorted(os.listdir(folder)))
        study = docx.Document(folder + "/telaahan-staf.docx")
        print(*[line.text for line in study.paragraphs if line.style.name == "Heading 1"][:6], sep="|")
        print(study.sections[0].different_first_page_header_footer, round(study.sections[0].page_width.cm, 1))
        print(all("w:tblHeader" in table._tbl.xml for table in study.tables if table.style.name == "Table Grid"))
        slides = pptx.Presentation(folder + "/paparan.pptx")
        print(len(slides.slides), round(slides.slide_width / slides.slide_height, 3))
        book = openpyxl.load_workbook(folder + "/tables.xlsx")
        sheet = book["selisih"]
        print(book.sheetnames[0], sheet.freeze_panes, sheet.auto_filter.ref == sheet.dimensions)
        print(sheet["F1"].value, sheet["F2"].data_type, sheet["F2"].number_format)
        print(book["harian OPD"]["A2"].is_date)
        """, of: folder + "/" + line(outcome))
      #expect(
        told == [
          "abk.docx nota-dinas.docx paparan.pptx provenance.json tables.xlsx telaahan-staf.docx",
          "I. PERSOALAN|II. PRAANGGAPAN|III. FAKTA-FAKTA YANG MEMPENGARUHI|IV. ANALISIS|V. KESIMPULAN|VI. SARAN",
          "True 21.0", "True", "1 1.778", "tentang A2 True", "selisih (satuan ukurannya) n #,##0.000", "True",
        ])
    }
  }

  /// Cells hold the numbers of the files to the sixteen figures that a workbook keeps.
  @Test func tablesHoldWhatTheFilesHold() throws {
    try Tool.inFolder { folder in
      let results = try results(in: folder)
      let papers = try Tool.run(
        ["papers", results, "--lang", "en", "--out", "en"], in: folder, environment: Self.environment)
      #expect(line(papers) == "en/papers")
      let told = try told(
        """
        import csv, openpyxl, sys
        folder = sys.argv[1]
        book = openpyxl.load_workbook(folder + "/en/papers/tables.xlsx")
        for name, file in (("differences", "comparisons.csv"), ("days of units", "daily.csv"), ("calendar", "calendar.csv")):
            rows = list(csv.reader(open(folder + "/\(results)/" + file, newline="")))[1:]
            cells = list(book[name].iter_rows(min_row=2, values_only=True))
            same = len(rows) == len(cells)
            for row, line in zip(rows, cells):
                for text, value in zip(row, line):
                    if isinstance(value, (int, float)):
                        same = same and abs(float(text) - value) <= 1e-15 * abs(value)
                    elif hasattr(value, "isoformat"):
                        same = same and value.isoformat().startswith(text)
                    else:
                        same = same and bool(text) == bool(value)
            print(name, same, len(rows) > 0)
        """, of: folder)
      #expect(told == ["differences True True", "days of units True True", "calendar True True"])
    }
  }

  @Test func theSameResultsMakeTheSameBytes() throws {
    try Tool.inFolder { folder in
      let results = try results(in: folder)
      let folders = try ["a", "b"].map { out in
        folder + "/"
          + line(try Tool.run(["papers", results, "--out", out], in: folder, environment: Self.environment))
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folders[0]).sorted()
      #expect(names.count == 6)
      for name in names {
        let files = try folders.map { try Data(contentsOf: URL(filePath: $0 + "/" + name)) }
        #expect(files[0] == files[1], "\(name)")
      }
    }
  }

  @Test func whatCannotBeDoneIsSaidAndLeavesNothing() throws {
    try Tool.inFolder { folder in
      let results = try results(in: folder)
      let bare = try Tool.run(
        ["papers", results, "--lang", "en"], in: folder,
        environment: ["PATH": "/nowhere", "LANG": "C", "MUTASIM_PYTHON": "/bin/false"])
      // The project's own environment stands above the tool and is found without PATH.
      #expect(bare.code == 70 && bare.messages.contains("could not be made"), "\(bare.messages)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/" + results + "/papers"))
      #expect(try Tool.run(["papers", folder], in: folder).code == 66)
    }
  }
}
