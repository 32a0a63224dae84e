import Foundation
import Testing

/// What a planner meets when a command fails is in the language asked for, with the same exit code.
@Suite(.serialized) struct SpokenFailureTests {
  static let failures: [(arguments: [String], says: String)] = [
    (["check", "absent.yaml"], "berkas tidak ada"),
    (["run", "small.yaml", "--set", "units.front.officers=many"], "bukan bilangan"),
    (["run", "small.yaml", "--set", "units.front.officer=3"], "bukan kunci di sini"),
    (["run", "small.yaml", "--policies", "absent"], "tidak ada kebijakan bernama 'absent'"),
    (["run", "small.yaml", "--resume", "absent"], "tidak dapat melanjutkan dari absent"),
    (["run", "--plan", "absent", "--shard", "1/2"], "tidak dapat membaca rencana di absent"),
    (["status", "absent"], "tidak dapat membaca rencana di absent"),
    (["merge", "absent"], "tidak dapat membaca rencana di absent"),
    (["verify", "absent"], "absent"),
    (["worlds", "small.yaml"], "tidak ada dunia selain studi"),
    (["sensitivity", "small.yaml", "--inputs", "absent"], "tidak ada nilai andaian"),
    (["serve", "absent.yaml"], "absent.yaml tidak ada"),
    (["new", "small"], "small.yaml sudah ada"),
    (["translate", "absent.yaml", "--to", "id"], "berkas tidak ada"),
    (["run", "small.yaml", "--trials", "0"], "harus sedikitnya 1"),
    (["run", "small.yaml", "--set", "units"], "tidak memuat nilai"),
  ]

  @Test(arguments: failures.indices)
  func failuresSpeakIndonesian(_ place: Int) throws {
    let (arguments, says) = Self.failures[place]
    try Tool.inFolder { folder in
      let english = try Tool.run(arguments, in: folder)
      let indonesian = try Tool.run(arguments, in: folder, environment: ["LANG": "id_ID.UTF-8"])
      #expect(indonesian.messages.contains(says), "\(indonesian.messages)")
      #expect(indonesian.messages != english.messages)
      #expect(indonesian.code == english.code && indonesian.code != 0)
    }
  }
}
