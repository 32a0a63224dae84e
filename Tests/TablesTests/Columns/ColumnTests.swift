import Government
import Tables
import Testing

@Suite struct ColumnTests {
  /// The first column of a table whose cells are separated by bars.
  private func column(_ cells: [String], title: String = "x", hints: ColumnHints = ColumnHints()) throws
    -> (ColumnReading, [Cell])
  {
    let text = "\(title)|n\n" + cells.map { "\($0)|z\n" }.joined()
    let table = try #require(Table.find(in: try book(text), knowing: KnownColumns([.init("n")])).first)
    let reading = try #require(ColumnReadings(table, hints: [0: hints])[column: 0])
    return (reading, table.rows.map { $0[column: 0] })
  }

  @Test(arguments: [
    (["02/03/2026", "13/03/2026"], "2026-03-02"), (["3/2/2026", "3/13/2026"], "2026-03-02"),
    (["02-03-2026", "25-12-2026"], "2026-03-02"), (["2.3.26", "31.12.26"], "2026-03-02"),
    (["2026-03-02", "2026-04-01"], "2026-03-02"), (["2 Maret 2026", "1 Agustus 2026"], "2026-03-02"),
    (["Senin, 2 Maret 2026", "Selasa, 3 Maret 2026"], "2026-03-02"), (["2-Mar-26", "3-Des-26"], "2026-03-02"),
    (["March 2, 2026"], "2026-03-02"), (["02/03/2026 08:15", "13/03/2026 8.15"], "2026-03-02 08:15"),
    (["02/03/2026, 08:15:30 WIB", "13/03/2026 08:15:30"], "2026-03-02 08:15:30"),
    (["2026-03-02T08:15:00+07:00"], "2026-03-02 08:15"), (["02/02/2026", "3/3/2026"], "2026-02-02"),
    (["2 Nopember 1999"], "1999-11-02"),
  ])
  func daysAreReadInManyForms(_ cells: [String], _ first: String) throws {
    let (reading, read) = try column(cells)
    #expect(read.first.map { reading.typed($0).shown } == first, "\(reading)")
  }

  @Test(arguments: [
    ("2/3/2026 08:15 AM", 29_700.0), ("2/3/2026 12:05 pm", 43_500), ("2/3/2026 12:20 AM", 1200),
    ("2 Maret 2026 pukul 08.15 WIB", 29_700), ("2 Maret 2026 pkl. 15.05", 54_300), ("March 2, 2026 at 3:05 PM", 54_300),
  ])
  func hoursAreReadInManyForms(_ text: String, _ seconds: Double) {
    #expect(WrittenDate(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "2/3/2026 13:05 PM", "2/3/2026 0:05 AM", "2/3/2026 pukul", "2/3/2026 pukul pagi", "2/3/2026 8 AM WIBX",
  ])
  func whatIsNoHourIsNoDate(_ text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test func whatSpeaksForADayIsSaid() throws {
    let (reading, _) = try column(["02/03/2026", "", "13/03/2026", "14/03/2026"])
    #expect(reading.evidence.sentence(reading.kind) == "3 of 3 read as dd/mm/yyyy; day above 12 in 2")
  }

  @Test func daysThatAProgramMayHaveExchangedAreTold() throws {
    let days = (1...4).map { (row: $0, cell: Cell.date(CivilDate(dayNumber: 20_455 + $0), seconds: nil)) }
    let texts = (13...16).map { (row: $0, cell: Cell.text("\($0)/01/2026")) }
    let reading = ColumnReading(days + texts, title: "tanggal")
    #expect(reading.evidence.mayBeExchanged)
    #expect(
      reading.evidence.sentence(reading.kind)
        == "8 of 8 read as days, 4 of them as dd/mm/yyyy; day above 12 in 4; day and month of 4 cells may have been "
        + "exchanged by a spreadsheet program")
    #expect(!ColumnReading(texts, title: "tanggal").evidence.mayBeExchanged)
  }

  @Test func withoutADayAbove12BothReadingsAreGiven() throws {
    let (reading, cells) = try column(["01/01/2026", "03/04/2026"])
    #expect(reading.kind == .ambiguous(.dates(row: 3, dayFirst: "2026-04-03", monthFirst: "2026-03-04")))
    #expect(reading.date(cells[1]) == nil)
    let (settled, _) = try column(["01/01/2026", "03/04/2026"], hints: ColumnHints(dateOrder: .monthFirst))
    #expect(settled.date(cells[1]) == "2026-03-04")
  }

  @Test func anotherColumnOfTheTableSettlesTheOrder() throws {
    let table = try #require(
      Table.find(in: try book("lahir,tmt\n13/02/1980,01/03/2020\n14/02/1980,01/04/2020\n"), knowing: KnownColumns([]))
        .first)
    let reading = try #require(ColumnReadings(table)[column: 1])
    #expect(reading.kind == .date(.dayFirst))
    #expect(reading.evidence.sentence(reading.kind) == "2 of 2 read as dd/mm/yyyy; order as in lahir")
  }

  @Test func aColumnAgainstItselfIsAmbiguous() throws {
    #expect(try column(["13/02/2026", "02/13/2026"]).0.kind == .ambiguous(.mixedDates(dayFirst: 1, monthFirst: 1)))
    #expect(try column(["1,5", "2.5"]).0.kind == .ambiguous(.mixedNumbers(comma: 1, point: 1)))
  }

  @Test func daysThatLostTheirFormatAreKnownByTheTitle() throws {
    #expect(try column(["46083", "46084.5"], title: "Tanggal").0.date(.number(46_083)) == "2026-03-02")
    #expect(try column(["46083", "46084"], title: "Berkas").0.date(.number(46_083)) == nil)
  }

  @Test(
    arguments: [
      (["1.250", "1.250,5"], 1250), (["1.250", "0,75"], 1250), (["1.250", "2.5"], 1.25), (["1,250", "3,5"], 1.25),
      (["1.250.000", "7"], 1_250_000), (["Rp 1.250.000", "Rp. 500,-"], 1_250_000), (["Rp1.250", "Rp 300"], 1250),
      (["12 %", "7,5 %"], 0.12), (["1 250", "3"], 1250), (["-4", "3"], -4), (["(4)", "3"], -4), (["0,6", ""], 0.6),
    ] as [([String], Double)])
  func numbersAreReadAsTheirColumnHasThem(_ cells: [String], _ first: Double) throws {
    let (reading, read) = try column(cells)
    #expect(read.first.flatMap(reading.number) == first, "\(reading)")
  }

  @Test func whatNoCellSaysIsAmbiguous() throws {
    let (reading, cells) = try column(["1.250", "7"])
    #expect(reading.kind == .ambiguous(.numbers(row: 2, grouped: 1250, decimal: 1.25)))
    #expect(reading.number(cells[0]) == nil)
    #expect(try column(["1.250", "7"], hints: ColumnHints(decimalMark: .comma)).0.number(cells[0]) == 1250)
  }

  @Test(arguments: [
    (["", " "], ColumnReading.Kind.blank), (["1", "2"], .number(nil, unit: .none, isWhole: true)),
    (["1,5", "2"], .number(.comma, unit: .none, isWhole: false)), (["07:30", "08:00"], .clock),
    (["P01", "P02"], .identifier), (["0012", "0013"], .identifier), (["a b", "a b"], .text),
    (["ya", "tidak"], .boolean),
    (["199008032016121001", "199008032016121002"], .identifier),
  ])
  func aColumnIsWhatMostOfItsCellsAre(_ cells: [String], _ kind: ColumnReading.Kind) throws {
    #expect(try column(cells).0.kind == kind)
  }

  @Test func clocksWithAPointAreKnownByTheTitle() throws {
    let (reading, cells) = try column(["07.30", "08.05"], title: "Jam Mulai")
    #expect(reading.kind == .clock && reading.clock(cells[0]) == 27_000)
  }

  @Test func cellsThatDoNotFitAreListedAndPersonalOnesWithheld() throws {
    let (reading, _) = try column(["12", "LIBUR", "13", "7"])
    #expect(reading.misfits == [ColumnReading.Misfit(row: 3, value: "LIBUR")])
    #expect(try column(["12", "Budi", "13"], title: "NIP").0.misfits == [ColumnReading.Misfit(row: 3, value: nil)])
  }
}
