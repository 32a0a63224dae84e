internal import Foundation

/// A file's bytes, read by the system as they are asked for; it may lose its name meanwhile, but must not be written to.
package final class MappedFile: Sendable {
  nonisolated(unsafe) package let bytes: UnsafeRawBufferPointer

  /// - Throws: where the file cannot be read.
  package init(_ path: String) throws(ResultsError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .failed(.read, path: path, code: errno) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw .failed(.read, path: path, code: errno) }
    let count = Int(info.st_size)
    guard count > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0)
    guard let start, start != MAP_FAILED else { throw .failed(.read, path: path, code: errno) }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  /// Gives the memory back until it is asked for again.
  package func rest() {
    guard let start = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: start), bytes.count, Int32(MADV_DONTNEED))
  }

  deinit {
    guard let start = bytes.baseAddress else { return }
    munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
  }
}
