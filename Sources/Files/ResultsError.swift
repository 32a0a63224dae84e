internal import Foundation

/// Why results could not be kept; nothing half-written is left behind.
public enum ResultsError: Error, Equatable, CustomStringConvertible {
  public enum Step: String, Sendable { case create, read, write, replace, remove }

  /// A call on a file failed with an error number of the system.
  case failed(Step, path: String, code: Int32)
  /// Something that is not a results folder has the name.
  case occupied(path: String)
  /// A file is not what this tool keeps under that name.
  case foreign(path: String)
  /// A block is not as it was written.
  case torn(path: String)
  /// A block is of another study.
  case strange(path: String)
  /// The same trials are there with other results.
  case contradicts(path: String)
  /// Another run is at work in a folder.
  case inUse(path: String)
  /// Pictures of charts would be gone, and none can come in their place.
  case pictures(path: String, reason: String)
  /// A folder of results may not be written in.
  case readOnly(path: String, parent: String, code: Int32)
  /// The page of the report could not be made.
  case page(reason: String)
  /// Stopped on request.
  case interrupted(path: String)

  public var description: String { text(inIndonesian: false) }

  /// What is wrong and what to do, in one of the two languages.
  public func text(inIndonesian: Bool) -> String { inIndonesian ? saidInIndonesian : said }

  private var said: String {
    switch self {
    case .failed(let step, let path, let code):
      "cannot \(step.rawValue) \(path): \(SystemReason.text(code, inIndonesian: false)). \(Self.remedy(step, code))"
    case .occupied(let path):
      "cannot replace \(path): it is not a results folder. Move it away or choose another folder with --out."
    case .foreign(let path):
      "cannot add to \(path): it is not the record that mutasim keeps. Move it away, and run again."
    case .torn(let path):
      "cannot read \(path): it is torn. Remove it, and play its trials again: the shard, or mutasim run with --resume."
    case .strange(let path):
      "cannot use \(path): it is a block of another study, version or seed, or of other trials than its name says. Move it away."
    case .contradicts(let path):
      "\(path) holds other results of the same trials: another machine or build played them. Find out which is right, and "
        + "remove the other's blocks."
    case .inUse(let path):
      "cannot write in \(path): another run of this study is at work there. Wait for it, or choose another folder with --out."
    case .pictures(let path, let reason):
      "cannot write \(path) anew: the pictures of its charts would be lost, since none can be drawn here (\(reason)). Nothing was "
        + "changed. Install what is missing, or move \(path)/charts away to have the report without pictures."
    case .readOnly(let path, let parent, let code):
      "cannot write \(path) anew: \(SystemReason.text(code, inIndonesian: false)). Give yourself the right to write in it and in "
        + "\(parent) (chmod u+w), or copy it to a folder of your own and name the copy."
    case .page(let reason):
      "cannot make report.html: \(reason). This is an error in mutasim; please report it."
    case .interrupted(let path):
      "stopped before \(path) was complete; nothing was written. Run again to have it."
    }
  }

  private static func remedy(_ step: Step, _ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "Free some space or choose another folder with --out."
    case ENOENT: "Its folder was removed or moved while mutasim was at work. Leave it in its place, and run again."
    case EACCES where step == .read, EPERM where step == .read: "Ask for the right to read it, or move it away."
    case EACCES, EPERM, EROFS: "Ask for the right to write there or choose another folder with --out."
    case EISDIR: "A folder stands where a file is to be written. Move it away, and run again."
    case ENOTDIR, EEXIST, ENAMETOOLONG, ELOOP: "Choose another folder with --out."
    default: "Check the disk or choose another folder with --out."
    }
  }
}
