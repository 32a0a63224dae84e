internal import Experiments
internal import Reports

/// What a page is told of a run.
struct RunNews {
  let json: JSONValue

  init(_ status: RunDesk.Status?, _ language: Language) {
    guard let status else {
      json = ["phase": "idle"]
      return
    }
    var entries: [String: JSONValue] = ["name": .string(status.run.name)]
    switch status.phase {
    case .playing:
      entries["phase"] = "playing"
      entries["line"] = .string(Phrases.starts[language])
      if let progress = status.progress {
        let seconds = (ContinuousClock.now - status.start) / .seconds(1)
        entries["line"] = .string(ProgressText.line(progress, seconds: seconds, language))
        entries["done"] = .integer(progress.done)
        entries["until"] = .integer(progress.until)
        entries["policies"] = .array(
          status.policies.enumerated().map { index, policy in
            [
              "name": .string(ProgressText.name(policy, language)),
              "standing": .string(ProgressText.standing(index, progress, language)),
            ]
          })
      }
    case .done(let folder):
      entries["phase"] = "done"
      entries["folder"] = .string(folder)
    case .unfinished(let message, let isStopped):
      entries["phase"] = isStopped ? "stopped" : "failed"
      entries["line"] = .string(message)
    }
    json = .object(entries)
  }
}
