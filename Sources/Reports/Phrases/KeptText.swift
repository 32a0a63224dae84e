public import Experiments

/// What is said of runs that go on where they were stopped, and of those that several processes play together.
public enum KeptText {
  public static func goesOn(_ trials: Int, _ language: Language) -> String {
    Phrase(
      en: "goes on after \(English.count(trials, "trial")) that were kept",
      id: "melanjutkan dari \(trials) ulangan yang tersimpan")[language]
  }

  public static func stopped(_ trials: Int, path: String, _ language: Language) -> String {
    Phrase(
      en:
        "stopped; \(English.count(trials, "trial")) \(trials == 1 ? "is" : "are") kept in \(path). The same command goes on from there.",
      id: "dihentikan; \(trials) ulangan tersimpan di \(path). Perintah yang sama melanjutkannya.")[language]
  }

  public static func shard(_ shard: Shard, _ played: Int, path: String, _ language: Language) -> String {
    Phrase(
      en:
        "shard \(shard.number) of \(shard.count): \(English.count(played, "trial")) played now, all of its trials are in \(path)",
      id:
        "bagian \(shard.number) dari \(shard.count): \(played) ulangan dimainkan sekarang, semua ulangannya ada di \(path)"
    )[language]
  }

  public static func stoppedShard(_ shard: Shard, _ language: Language) -> String {
    Phrase(
      en: "shard \(shard.number) of \(shard.count) was stopped; start it again, and it goes on from what it has kept",
      id: "bagian \(shard.number) dari \(shard.count) dihentikan; jalankan lagi, dan ia melanjutkan dari yang tersimpan"
    )[language]
  }

  public static func status(
    _ plan: StudyPlan, _ round: StudyPlan.Round, missing: Int, list: String, _ language: Language
  ) -> String {
    let trials = (round.trials.lowerBound, round.trials.upperBound - 1)
    let head = Phrase(
      en: "plan \(plan.id.prefix(8)): trials \(trials.0) to \(trials.1) in \(English.count(plan.shards, "shard")); ",
      id: "rencana \(plan.id.prefix(8)): ulangan \(trials.0) sampai \(trials.1) dalam \(plan.shards) bagian; ")
    let rest =
      missing == 0
      ? Phrase(en: "nothing is missing", id: "tidak ada yang kurang")
      : Phrase(
        en: "\(missing) \(missing == 1 ? "is" : "are") missing trials: \(list)",
        id: "\(missing) bagian belum lengkap: \(list)")
    return head[language] + rest[language]
  }

  public static func gaps(_ trials: [Range<Int>], in path: String, of plan: StudyPlan, _ language: Language) -> String {
    let count = trials.reduce(0) { $0 + $1.count }
    let list = Shard.list(plan.shards(of: trials).map(\.number))
    return Phrase(
      en:
        "cannot merge \(path): \(English.count(count, "trial")) \(count == 1 ? "is" : "are") missing, of the shards \(list) of \(plan.shards). Play these again.",
      id:
        "tidak dapat menggabungkan \(path): \(count) ulangan kurang, dari bagian \(list) dari \(plan.shards). Jalankan lagi bagian itu."
    )[language]
  }

  /// What others had put into a folder that was written anew; empty where there is nothing.
  public static func others(_ names: [String], _ language: Language) -> String {
    names.isEmpty ? "" : Phrases.kept(names.joined(separator: ", "))[language]
  }

  /// Of a folder that was replaced while a shell stands in it.
  public static func standsInFormer(_ folder: String, _ language: Language) -> String {
    Phrase(
      en:
        "\(folder) was replaced as a whole, and this terminal still stands in the former one: cd . leads into the new one",
      id:
        "\(folder) diganti seutuhnya, dan terminal ini masih berada di folder lama: cd . membawanya ke folder yang baru"
    )[language]
  }

  /// Of results, which hold all of their trials when they are written.
  public static func lost(_ trials: Int, in path: String, _ language: Language) -> String {
    Phrase(
      en:
        "\(English.count(trials, "trial")) \(trials == 1 ? "is" : "are") missing in \(path): their blocks were removed. mutasim run with --resume plays them again.",
      id:
        "\(trials) ulangan hilang dari \(path): berkas bloknya terhapus. mutasim run dengan --resume memainkannya lagi."
    )[language]
  }

  public static func next(_ round: StudyPlan.Round, _ plan: StudyPlan, _ language: Language) -> String {
    Phrase(
      en:
        "not settled after \(English.count(round.trials.lowerBound, "trial")); the next round is planned, to trial \(round.trials.upperBound): "
        + "play the \(English.count(plan.shards, "shard")) again, then merge",
      id: "belum pasti setelah \(round.trials.lowerBound) ulangan; putaran berikutnya direncanakan, sampai ulangan "
        + "\(round.trials.upperBound): jalankan lagi \(plan.shards) bagian, lalu gabungkan")[language]
  }
}
