import Foundation
import Government
import Histories
import Imports
import Programs
import Testing

/// Files of an office in every form that is known to occur: each gives the figures that are in it, or is refused with the reason.
@Suite(.enabled(if: Books.canWrite)) struct FormVariantTests {
  private static let written = Result { try VariantFolder() }

  private func path(_ variant: FormVariant) throws -> String { try Self.written.get().folder.path(variant.file) }

  @Test func everyVariantHasAnExpectation() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.written.get().folder.url.path)
    #expect(Set(names) == Set((FormVariant.ofCounts + FormVariant.others).map(\.file)))
  }

  @Test(arguments: FormVariant.ofCounts)
  func countsAreThoseOfTheFileOrRefused(_ variant: FormVariant) throws {
    let (services, refusal) = read(try path(variant))
    switch variant.outcome {
    case .counts(let times):
      // A title over several columns is part of their names.
      #expect(services.compactMap { $0.name.split(separator: " ").last } == ["KTP", "KK"], "\(refusal)")
      #expect(services.map(\.series) == [KnownCounts.ktp(times), KnownCounts.kk(times)])
    case .countsOfKTP: #expect(services.map(\.series) == [KnownCounts.ktp(1)], "\(refusal)")
    case .refused(let reason): #expect(services.isEmpty && refusal.contains(reason), "\(refusal)")
    default: Issue.record("no form of counts")
    }
  }

  private func read(_ path: String) -> (services: [CountsFile.Service], refusal: String) {
    do throws(CountsError) {
      return (try CountsFile(path: path, known: .national).services, "")
    } catch {
      return ([], error.description)
    }
  }

  /// An import of the same file has the same demand, or none.
  @Test(arguments: FormVariant.ofCounts)
  func anImportReadsTheSameOrRefuses(_ variant: FormVariant) throws {
    let made = Import([try path(variant)])
    switch variant.outcome {
    case .counts(times: 1):
      let plain = Import([try Self.written.get().folder.path("comma-iso.csv")])
      #expect(made.demand == plain.demand && made.demand.count == 4, "\(made.refusals)")
    case .refused:
      #expect(made.files.isEmpty && !made.problems.isEmpty)
      #expect(made.problems.allSatisfy { $0.text(inIndonesian: true) != $0.text(inIndonesian: false) })
    default: #expect(made.refusals == [] && !made.demand.isEmpty)
    }
  }

  @Test(arguments: FormVariant.others)
  func staffAndWorkAreThoseOfTheFileOrRefused(_ variant: FormVariant) throws {
    let made = Import([try path(variant)])
    switch variant.outcome {
    case .staff:
      #expect(made.text("roster.csv") == KnownOffice.roster, "\(made.refusals)")
      #expect(KnownOffice.retirements.allSatisfy(made.text("study.yaml").contains))
    case .work: #expect(made.text("units.csv") == KnownOffice.units, "\(made.refusals)")
    case .refused(let reason):
      #expect(made.files.isEmpty && made.refusals.joined().contains(reason), "\(made.refusals)")
    default: Issue.record("no other form")
    }
  }
}

extension Import {
  /// What the study says of its demand, without remarks.
  fileprivate var demand: [String] {
    text("study.yaml").split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("rate: ") || $0.hasPrefix("weekdays: ") }.map { String($0.prefix { $0 != "#" }) }
  }
}
