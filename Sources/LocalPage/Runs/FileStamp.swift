internal import Foundation

/// What tells, without reading it, that a file may have changed.
struct FileStamp: Hashable, Sendable {
  private let seconds: Int
  private let nanoseconds: Int
  private let size: Int
  private let number: UInt64

  init(_ path: String) {
    var info = stat()
    let isThere = stat(path, &info) == 0
    seconds = isThere ? Int(info.st_mtim.tv_sec) : 0
    nanoseconds = isThere ? Int(info.st_mtim.tv_nsec) : 0
    size = isThere ? Int(info.st_size) : -1
    number = isThere ? UInt64(info.st_ino) : 0
  }
}
