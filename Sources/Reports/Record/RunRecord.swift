public import Experiments
public import Files

/// What a report must know of a run beside its numbers.
public struct RunRecord: Sendable {
  /// A file that the scenario read, with the SHA-256 of its bytes.
  public struct DataFile: Sendable, Hashable {
    public var path: String
    public var sha256: String

    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// What is doubtful in the study.
  public struct Warning: Sendable, Hashable {
    /// With file, line and column.
    public var text: String
    /// As a reader of either language reads it.
    public var said: Phrase

    public init(_ text: String, said: Phrase) {
      self.text = text
      self.said = said
    }
  }

  /// A table of officers or units that stands beside the copy of the scenario, so that results can be moved away from the study.
  public struct Table: Sendable {
    public var file: ResultFile
    /// What its columns are for.
    public var columns: [(name: String, about: Phrase)]

    public init(file: ResultFile, columns: [(name: String, about: Phrase)]) {
      self.file = file
      self.columns = columns
    }
  }

  public var version: String
  /// The commit that was built; empty where it is not known.
  public var commit: String
  /// File name without its ending: what the results folder is called after.
  public var scenarioName: String
  /// The scenario file, byte for byte, and the same with every default filled in.
  public var scenarioText: [UInt8]
  public var resolved: String
  public var dataFiles: [DataFile]
  public var tables: [Table] = []
  public var warnings: [Warning]
  public var assumed: [Assumed]
  /// Whether assumptions were drawn over their ranges, anew in each trial.
  public var drawsAssumptions = false
  /// The office's own past beside the model's; nil where the study has no history.
  public var past: PastTrials?
  /// What a sensitivity study of the same scenario has found; nil = there is none.
  public var sway: SwayOrder?
  /// Values that the command line put in place of the file's.
  public var changes: [(path: String, value: String)] = []
  /// All inputs, given and assumed.
  public var inputs: Int
  /// Worlds that the study names beside the one planned.
  public var worlds: Int
  public var threads: Int
  public var commandLine: [String]
  /// ISO 8601, UTC.
  public var started: String
  public var ended: String
  public var seconds: Double

  public init(
    version: String = "", commit: String = "", scenarioName: String = "study", scenarioText: [UInt8] = [],
    resolved: String = "",
    dataFiles: [DataFile] = [], warnings: [Warning] = [], assumed: [Assumed] = [], inputs: Int = 0, worlds: Int = 0,
    threads: Int = 1, commandLine: [String] = [], started: String = "", ended: String = "", seconds: Double = .nan
  ) {
    self.version = version
    self.commit = commit
    self.scenarioName = scenarioName
    self.scenarioText = scenarioText
    self.resolved = resolved
    self.dataFiles = dataFiles
    self.warnings = warnings
    self.assumed = assumed
    self.inputs = inputs
    self.worlds = worlds
    self.threads = threads
    self.commandLine = commandLine
    self.started = started
    self.ended = ended
    self.seconds = seconds
  }
}
