internal import Foundation

extension ResultsFolder {
  /// Refuses, before anything is played or read, a folder of results that could not be written anew.
  public func expectWritable() throws(ResultsError) {
    for place in [path, parent] where access(place, W_OK | X_OK) != 0 {
      throw .readOnly(path: path, parent: parent, code: errno)
    }
  }
}
