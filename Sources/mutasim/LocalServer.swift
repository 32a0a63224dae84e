internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import LocalPage
internal import Synchronization

/// Sockets for a site, at an address of this machine that no other machine reaches.
final class LocalServer: Sendable {
  private enum State {
    case starting
    case listening(UInt16)
    case failed
  }

  /// Seconds that the answer to a request may take, and those that the start may.
  private static let patience = 30.0
  private let state = Mutex(State.starting)

  /// - Parameters:
  ///   - port: 0 = one that is free.
  ///   - site: answers what is asked at a port.
  init(port: UInt16, site: @escaping @Sendable (UInt16) -> Site) throws(Failure) {
    // FlyingFox's own loopback is that of version 6, and what it listens at by default is every interface.
    var address = sockaddr_in.inet(port: port)
    address.sin_addr = in_addr(s_addr: UInt32(INADDR_LOOPBACK).bigEndian)
    let server = HTTPServer(address: address, timeout: Self.patience, logger: .disabled)
    Task.detached { [self] in
      try? await server.run()
      become(.failed)
    }
    Task.detached { [self] in
      try? await server.waitUntilListening(timeout: Self.patience)
      guard case .ip4(_, let port)? = await server.listeningAddress else { return become(.failed) }
      await server.appendRoute("*", to: PageHandler(site: site(port)))
      become(.listening(port))
    }
    while case .starting = state.withLock({ $0 }) { usleep(5000) }
    if hasFailed {
      throw Failure(
        "mutasim: port \(port) cannot be listened at: another program has it. Leave out --port, or choose another.",
        .cannotCreate)
    }
  }

  var port: UInt16 { if case .listening(let port) = state.withLock({ $0 }) { port } else { 0 } }

  var hasFailed: Bool { if case .failed = state.withLock({ $0 }) { true } else { false } }

  private func become(_ new: State) { state.withLock { $0 = new } }
}
