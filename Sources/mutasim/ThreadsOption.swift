internal import ArgumentParser
internal import Foundation

/// On how many threads a command plays.
struct ThreadsOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Threads; they never change a number (default: one a processor).",
      "Benang; tidak pernah mengubah angka (bawaan: satu setiap prosesor).", valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError("'--threads' must be at least 1.", "'--threads' harus sedikitnya 1.")
    }
  }

  var workers: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}

extension ThreadsOption {
  /// As if the command line had set it: options that none has set trap when they are read.
  init(_ threads: Int?) {
    self.init()
    self.threads = threads
  }
}
