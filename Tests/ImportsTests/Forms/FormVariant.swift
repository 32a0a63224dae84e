import Testing

/// A way in which an office may have written what it knows, and what must come of it.
struct FormVariant: CustomTestStringConvertible, Sendable {
  enum Outcome: Sendable {
    /// The known counts, so many times each.
    case counts(times: Int)
    case countsOfKTP
    /// The known staff; the known work of two units.
    case staff, work
    /// Not read, for this reason.
    case refused(String)
  }

  let file: String
  let outcome: Outcome

  var testDescription: String { file }

  private static func all(_ outcome: Outcome, _ names: String) -> [FormVariant] {
    names.split(whereSeparator: \.isWhitespace).map { FormVariant(file: String($0), outcome: outcome) }
  }

  private static func refused(_ file: String, _ reason: String) -> FormVariant {
    FormVariant(file: file, outcome: .refused(reason))
  }

  static let ofCounts =
    all(
      .counts(times: 1),
      """
      comma-iso.csv semicolon-bom.csv tabs.txt bars.txt declared-separator.csv utf16-little.csv utf16-big-without-mark.csv
      windows-1252.csv quoted.csv hyphens.csv points.csv short-years.csv month-names.csv weekdays-before-dates.csv
      short-month-names.csv month-first.csv midnights.csv below-a-letterhead.csv two-levels.csv empty-rows.csv totals.csv
      signature.csv numbered-rows.csv column-of-weekdays.csv closed-in-the-remarks.csv every-row-twice.csv decimal-commas.csv
      a-row-a-service.csv a-row-a-request.csv blocks-by-month.csv blocks-by-month-with-dates.csv cells-of-days.xlsx
      days-that-lost-their-format.xlsx counted-from-1904.xlsx days-as-texts.xlsx days-partly-texts.xlsx counts-as-texts.xlsx
      formulas.xlsx merged-titles.xlsx merged-days.xlsx closed-over-the-row.xlsx a-hidden-sheet.xlsx the-second-sheet.xlsx
      a-sheet-a-period.xlsx a-sheet-a-month-with-dates.xlsx a-sheet-a-month.xlsx months-in-names-of-sheets.xlsx
      rekap-tahun-2026.xlsx a-year-on-the-cover.xlsx days-as-01-texts.xlsx old-program.xls old-program-with-texts.xls
      open-document.ods a-text.xls a-book.csv columns-of-day-month-year.csv
      """)
    + all(.counts(times: 50), "thousands-with-points.csv thousands-with-commas.csv")
    + all(
      .countsOfKTP,
      "one-service-and-weekdays.csv one-service-and-remarks.csv a-column-called-service.csv a-column-of-sums-alone.csv")
    + [
      refused("order-not-told.csv", "no day is above 12"),
      refused("orders-mixed.csv", "cells have the day first"),
      refused("without-a-header.csv", "has no titles above its columns"),
      refused("a-day-twice.csv", "a second count of KTP for 2026-02-27"),
      refused("a-service-twice.csv", "a second count of KTP"),
      refused("thousands-both-ways.csv", "no other cell says which"),
      refused("half-requests.csv", "is no count of requests"),
      refused("below-nothing.csv", "\"-24\" is no count of requests"),
      refused("a-word-for-a-count.csv", "\"ramai\" is no count of requests"),
      refused("a-year-amiss.csv", "one of the two must be wrong"),
      refused("a-day-that-is-none.csv", "30/02/2026"),
      refused("by-officer.csv", "belongs to persons"),
      refused("of-persons.csv", "belongs to persons"),
      refused("days-of-no-month.csv", "of which month"),
      refused("days-of-no-year.csv", "of which year"),
      refused("nothing-counted.csv", "has no column of counts"),
      refused("empty.csv", "is empty"),
      refused("day-and-month-exchanged.xlsx", "exchanged"),
      refused("formulas-never-computed.xlsx", "#NEVER COMPUTED"),
      refused("an-error-in-a-cell.xlsx", "#REF!"),
      refused("no-sheet-of-counts.xlsx", "has no column of days"),
      refused("two-years-on-the-cover.xlsx", "of which year"),
      refused("months-of-no-year.xlsx", "of which year"),
      refused("sheet-and-title-disagree.xlsx", "of which month"),
      refused("a-thirtieth-of-february.xlsx", "30"),
      refused("days-across.xlsx", "has no column of days"),
      refused("open-document-locked.ods", "locked with a password"),
      refused("locked.xlsx", "locked with a password"),
      refused("a-photo.xlsx", "is a picture"),
      refused("a-web-page.xls", "is a web page"),
      refused("cut-off.xlsx", "is damaged"),
    ]

  static let others =
    all(
      .staff,
      """
      staff.csv staff-titles-of-the-system.csv staff-cells.xlsx staff-serials.xlsx staff-spaced-numbers.xls staff-twice.ods
      staff-windows.csv
      """)
    + all(
      .work,
      "work.csv work-hours.xlsx work-decimal-commas.csv work-merged.xlsx work-a-sheet-a-unit.xlsx work-in-a-month.xls")
    + [
      refused("staff-order-not-told.csv", "--dates dd/mm or --dates mm/dd"),
      refused("staff-of-no-unit.csv", "is no form that is known"),
      refused("staff-without-titles.csv", "is no form that is known"),
      refused("work-points-not-told.csv", "--decimal comma or --decimal point"),
      refused("work-hours-or-minutes.csv", "--time minutes or --time hours"),
      refused("work-of-no-year.csv", "an officer's working time in a year is not in the row"),
    ]
}
