internal import ArgumentParser
internal import Experiments
internal import Foundation

/// Which shard a process is told to play: by `--shard 3/40`, or by the engine that has started it.
struct ShardAsked: ExpressibleByArgument {
  let number: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], Shard(number, of: count) != nil else {
      return nil
    }
    (self.number, self.count) = (number, count)
  }

  /// Variables in which engines say which of their numbered processes this is.
  static let variables = [
    "SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX", "PBS_ARRAY_INDEX", "LSB_JOBINDEX", "AWS_BATCH_JOB_ARRAY_INDEX",
  ]

  /// - Parameters:
  ///   - asked: on the command line.
  ///   - base: what the engine's first process is called; nil = not told.
  static func shard(
    _ asked: ShardAsked?, base: Int?, of plan: StudyPlan, environment: [String: String]
  ) throws(Failure) -> Shard {
    if let asked {
      guard asked.count == plan.shards, let shard = Shard(asked.number, of: asked.count) else {
        throw Failure(
          "--shard asks for one of \(asked.count), and the plan has \(plan.shards): write --shard 1/\(plan.shards) to "
            + "\(plan.shards)/\(plan.shards).",
          "--shard meminta satu dari \(asked.count), padahal rencana memuat \(plan.shards): tulis --shard 1/\(plan.shards) "
            + "sampai \(plan.shards)/\(plan.shards).", .validationFailure)
      }
      return shard
    }
    guard let name = variables.first(where: { environment[$0] != nil }), let text = environment[name] else {
      throw Failure(
        "nothing says which shard to play: write --shard 1/\(plan.shards), or start it by an engine that sets "
          + variables.joined(separator: ", ") + ".",
        "bagian yang dimainkan tidak disebut: tulis --shard 1/\(plan.shards), atau mulai dengan sistem antrean yang mengisi "
          + variables.joined(separator: ", ") + ".", .validationFailure)
    }
    guard let base else {
      throw Failure(
        "\(name) is \(text), and engines count from 0 or from 1 as they are told: write --base 0 or --base 1.",
        "\(name) berisi \(text), dan sistem antrean menghitung dari 0 atau dari 1: tulis --base 0 atau --base 1.",
        .validationFailure)
    }
    // Wrapping, since a variable may hold any number: one so far off is no shard's either way.
    guard let number = Int(text), let shard = Shard(number &- base &+ 1, of: plan.shards) else {
      throw Failure(
        "\(name) is '\(text)', and the plan has \(plan.shards) shards, the first of them \(base): start it with "
          + "numbers from \(base) to \(base + plan.shards - 1).",
        "\(name) berisi '\(text)', padahal rencana memuat \(plan.shards) bagian mulai \(base): mulailah dengan nomor "
          + "\(base) sampai \(base + plan.shards - 1).", .validationFailure)
    }
    return shard
  }
}
