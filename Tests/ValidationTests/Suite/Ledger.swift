/// The findings of this run of the tests: each study is played once, whoever asks.
actor Ledger {
  static let shared = Ledger()

  private var played: [String: Task<[Finding], any Error>] = [:]

  func findings(of study: Study) async throws -> [Finding] {
    let key = study.testDescription
    let task = played[key] ?? Task.detached { try study.findings() }
    played[key] = task
    return try await task.value
  }
}
