internal import Files
internal import Foundation
internal import LocalPage

/// Sockets for a site, at an address of this machine that no other machine reaches.
///
/// A connection is a thread, brings one request, and ends with its answer: a page needs no more, and whoever sends slowly, or more than
/// any page does, holds up nobody else.
final class LocalServer: Sendable {
  /// Connections at a time; more wait.
  private static let most = 128
  let port: UInt16
  private let socket: Int32
  private let places = DispatchSemaphore(value: most)

  /// - Parameter port: 0 = one that is free.
  init(port: UInt16) throws(Failure) {
    // A page that goes away must not end the process.
    signal(SIGPIPE, SIG_IGN)
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    socket = Foundation.socket(AF_INET, stream, 0)
    var isOn: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let isListening = withUnsafeMutablePointer(to: &address) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        bind(socket, place, size) == 0 && listen(socket, SOMAXCONN) == 0 && getsockname(socket, place, &size) == 0
      }
    }
    guard socket >= 0, isListening, fcntl(socket, F_SETFD, FD_CLOEXEC) == 0 else {
      let code = errno
      throw Failure(
        "port \(port) cannot be listened at: \(SystemReason.text(code, inIndonesian: false)). Leave out --port, or choose another.",
        "porta \(port) tidak dapat dipakai: \(SystemReason.text(code, inIndonesian: true)). Hapus --port, atau pilih yang lain.",
        .cannotCreate)
    }
    self.port = UInt16(bigEndian: address.sin_port)
  }

  /// Answers until the process ends.
  func serve(_ site: Site) {
    Thread.detachNewThread { [self] in
      while true {
        places.wait()
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else {
          places.signal()
          // Of files there may be too many for a while.
          usleep(10_000)
          continue
        }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        Thread.detachNewThread { [self] in
          PageConnection(connection).answer(from: site)
          close(connection)
          places.signal()
        }
      }
    }
  }
}
