internal import ArgumentParser
internal import Foundation
internal import Synchronization

/// Ctrl-C and SIGTERM: asked for once, they end a run cleanly; the second time they end the process at once.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  static func watch() {
    // Made before any signal can come: a handler may only store.
    received.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    unblock()
  }

  /// Whoever started the process may have blocked them: threads of Dispatch hand their mask on to child processes.
  private static func unblock() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  static var isAsked: Bool { received.load(ordering: .relaxed) != 0 }

  /// 130 after Ctrl-C, 143 after SIGTERM.
  static var exitCode: ExitCode {
    let number = received.load(ordering: .relaxed)
    return ExitCode(128 + (number == 0 ? SIGINT : number))
  }
}
