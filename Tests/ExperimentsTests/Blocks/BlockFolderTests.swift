import Files
import Foundation
import Testing

@testable import Experiments
@testable import Government

@Suite struct BlockFolderTests {
  private func written(_ body: (_ path: String, _ block: String) throws -> Void) throws {
    try Kept.inFolder { path in
      _ = try Kept.run(Kept.scenario(20), in: path)
      try body(path, path + "/00000000-00000020.block")
    }
  }

  private func change(_ file: String, _ edit: (inout Data) -> Void) throws {
    var data = try Data(contentsOf: URL(filePath: file))
    edit(&data)
    // A new file under the name: what is mapped must not be written to.
    try FileManager.default.removeItem(atPath: file)
    try data.write(to: URL(filePath: file))
  }

  /// Anywhere in the file: in its first line, its heading, its sections, its checksum.
  @Test(arguments: [0.0, 0.003, 0.3, 0.6, 0.999999]) func tornBlocksArePlayedAgain(at place: Double) throws {
    let plain = try Kept.experiment(Kept.scenario(20)).run()
    try written { path, block in
      try change(block) { $0[Int(place * Double($0.count))] ^= 1 }
      let again = try Kept.run(Kept.scenario(20), in: path)
      #expect(again.played == 20)
      Kept.expectSame(again.result, plain)
    }
  }

  @Test(arguments: [0, 1, 15, 16, 19, 20, 21, 100, 5000]) func blocksCutOffArePlayedAgain(to length: Int) throws {
    try written { path, block in
      try change(block) { $0 = $0.prefix(length) }
      #expect(try Kept.run(Kept.scenario(20), in: path).played == 20)
    }
  }

  @Test func aBlockUnderAnothersNameIsNone() throws {
    try written { path, block in
      try FileManager.default.copyItem(atPath: block, toPath: path + "/zz.block")
      let folder = try BlockFolder(path, of: Kept.study)
      #expect(folder.trialsFound == 20)
      #expect(throws: BlocksError.files(.strange(path: path + "/zz.block"))) { _ = try folder.wholeBlocks() }
    }
  }

  @Test func whatAKilledRunLeftHalfWrittenIsClearedAway() throws {
    try written { path, _ in
      // What is hidden for other reasons stays.
      try FileManager.default.createDirectory(atPath: path + "/.git", withIntermediateDirectories: false)
      try Data([1]).write(to: URL(filePath: path + "/.env"))
      try Data([1, 2]).write(to: URL(filePath: path + "/.00000020-00000040.block.ab12"))
      #expect(try BlockFolder(path, of: Kept.study).trialsFound == 20)
      #expect(try Kept.names(path) == [".env", ".git", "00000000-00000020.block", "study.json"])
    }
  }

  @Test func anotherStudyIsRefusedWithItsDifference() throws {
    var version = Kept.study
    version.version = "2"
    var data = Kept.study
    data.data[0].sha256 = "cd"
    var scenario = Kept.study
    scenario.scenario = "length: 112\nerrors: 0.04"
    var longer = Kept.study
    longer.scenario += "\nmore: 1"
    var drawn = Kept.study
    drawn.drawsAssumptions = true
    let others: [(StudyIdentity, String)] = [
      (version, "version 1, and this is version 2"), (Kept.identity(seed: 8), "its seed is 7, and that asked for 8"),
      (Kept.identity(policies: ["nothing", "lend"]), "its policies are nothing, lend, hours"),
      (data, "counts.csv has changed"), (scenario, "its scenario says 'errors: 0.03', and this one 'errors: 0.04'"),
      (longer, "has 2 values, and this one 3"), (drawn, "does not draw what is assumed"),
    ]
    try written { path, _ in
      for (other, words) in others {
        try Kept.inFolder { new in
          #expect {
            _ = try BlockFolder(new, of: other, takingOver: [path])
          } throws: { error in
            "\(error)".contains(words)
          }
          #expect(!FileManager.default.fileExists(atPath: new), "nothing is left behind")
        }
      }
    }
  }

  @Test func folderWithoutTrialsIsRefused() throws {
    try Kept.inFolder { path in
      _ = #expect(throws: BlocksError.noBlocks(path: "/nowhere")) {
        _ = try BlockFolder(path, of: Kept.study, takingOver: ["/nowhere"])
      }
    }
  }

  @Test func oneRunAtATimeHoldsAFolder() throws {
    try Kept.inFolder { path in
      let first = try BlockFolder(path, of: Kept.study)
      #expect(throws: BlocksError.files(.inUse(path: path))) { _ = try BlockFolder(path, of: Kept.study) }
      withExtendedLifetime(first) {}
    }
  }

  /// A program that is started meanwhile has a copy of all descriptors until it is another program.
  @Test func folderIsFreeEvenWhereADescriptorWasCopied() throws {
    try Kept.inFolder { path in
      var first: BlockFolder? = try BlockFolder(path, of: Kept.study)
      let copies = (0..<Int32(1024)).filter { place(of: $0) == path }.map { dup($0) }
      defer { for copy in copies { close(copy) } }
      try #require(!copies.isEmpty && first != nil)
      first = nil
      _ = try BlockFolder(path, of: Kept.study)
    }
  }

  private func place(of file: Int32) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(file)")
  }
}
