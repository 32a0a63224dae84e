internal import ArgumentParser
internal import Foundation
internal import Synchronization

/// Ctrl-C, SIGTERM and a closed terminal (SIGHUP): asked for once, they end a run cleanly; the second time they end the process at once.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private static let received = Atomic<Int32>(0)

  static func watch() {
    // Made before any signal can come: a handler may only store.
    received.store(0, ordering: .relaxed)
    for number in signals where !isIgnored(number) {
      signal(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    unblock()
  }

  /// Whoever started the process may have blocked them: threads of Dispatch hand their mask on to child processes.
  private static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Whoever began the run with nohup does not want it to end with the terminal.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard number == SIGHUP, sigaction(number, nil, &action) == 0 else { return false }
    return action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) } == 1
  }

  static var isAsked: Bool { received.load(ordering: .relaxed) != 0 }

  /// 130 after Ctrl-C, 143 after SIGTERM, 129 after SIGHUP.
  static var exitCode: ExitCode {
    let number = received.load(ordering: .relaxed)
    return ExitCode(128 + (number == 0 ? SIGINT : number))
  }
}
