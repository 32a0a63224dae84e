import Foundation
import Programs
import Testing

@testable import Reports

@Suite struct PaperPressTests {
  @Test func withoutLibrariesItIsSaidWhatToInstall() throws {
    let nowhere = URL(filePath: "/nowhere")
    let press = PaperPress(python: PythonFinder(environment: [:], folder: nowhere, executable: nil))
    let error = #expect(throws: PapersError.self) { try press.make("/nowhere/descriptions.json", in: "/nowhere") }
    for language in Language.allCases {
      let text = error?.text(language) ?? ""
      #expect(text.contains("make papers") && text.contains("pip install python-docx=="), "\(text)")
    }
  }

  /// What is installed by hand is what the Makefile installs.
  @Test func itsVersionsAreThoseOfTheMakefile() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let makefile = try String(contentsOf: root.appending(path: "Makefile"), encoding: .utf8)
    for library in PaperPress.libraries.split(separator: " ") { #expect(makefile.contains(library), "\(library)") }
  }
}
