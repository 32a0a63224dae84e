public import Files

/// Why blocks cannot be used.
public enum BlocksError: Error, Equatable, CustomStringConvertible {
  /// Nothing there says whose blocks it holds.
  case noBlocks(path: String)
  case otherStudy(path: String, difference: String, inIndonesian: String)
  /// No plan stands there.
  case noPlan(path: String)
  /// A plan says what cannot be.
  case badPlan(path: String, reason: String, inIndonesian: String)
  /// Another plan of the same study stands there already.
  case planned(path: String, until: Int, shards: Int)
  case files(ResultsError)

  public var description: String { text(inIndonesian: false) }

  /// What is wrong and what to do, in one of the two languages.
  public func text(inIndonesian: Bool) -> String { inIndonesian ? said.id : said.en }

  private var said: (en: String, id: String) {
    switch self {
    case .noBlocks(let path):
      (
        "cannot go on from \(path): it holds no trials of mutasim. Name a folder of results, or that of a run that was stopped.",
        "tidak dapat melanjutkan dari \(path): tidak memuat ulangan mutasim. Sebutkan folder hasil, atau folder yang belum "
          + "selesai."
      )
    case .otherStudy(let path, let difference, let inIndonesian):
      (
        "cannot use the trials in \(path): \(difference). They go with the study, its data and the version as they were.",
        "tidak dapat memakai ulangan di \(path): \(inIndonesian). Ulangan berlaku untuk studi, data dan versi semula."
      )
    case .noPlan(let path):
      (
        "cannot read the plan in \(path): name the folder that mutasim plan has made, or results with their blocks.",
        "tidak dapat membaca rencana di \(path): sebutkan folder yang dibuat mutasim plan, atau hasil beserta bloknya."
      )
    case .badPlan(let path, let reason, let inIndonesian):
      (
        "cannot use the plan in \(path): \(reason). Write it anew with mutasim plan, in another folder (--out) or without "
          + "its plan.json.",
        "tidak dapat memakai rencana di \(path): \(inIndonesian). Buat lagi dengan mutasim plan, di folder lain (--out) "
          + "atau tanpa plan.json."
      )
    case .planned(let path, let until, let shards):
      (
        "cannot plan in \(path): another plan of this study stands there, to trial \(until - 1) in \(shards) shards, and "
          + "some are missing. "
          + "Let them be played, or remove its plan.json: the trials stay.",
        "tidak dapat merencanakan di \(path): sudah ada rencana lain untuk studi ini, sampai ulangan \(until - 1) dalam "
          + "\(shards) bagian, dan "
          + "sebagian belum ada. Mainkan bagian itu, atau hapus plan.json: ulangannya tetap."
      )
    case .files(let error): (error.description, error.text(inIndonesian: true))
    }
  }
}
