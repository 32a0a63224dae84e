extension EventList {
  /// Stops the program unless the list is as its methods expect; does nothing in release builds.
  ///
  /// - Complexity: O(n) in the pending events.
  func _checkInvariants() {
    #if DEBUG
      precondition(nextSequence <= sequenceLimit, "a sequence number past the limit")
      precondition(deadCount == 0 || tracksCancels, "dead entries though nothing was cancelled")
      var dead = 0
      for index in 0..<heap.count {
        let entry = heap[index]
        precondition(index == 0 || heap[(index - 1) / 4] < entry, "a child before its parent")
        precondition(entry.sequence < nextSequence, "a sequence number that was not given")
        if tracksCancels, isGone(entry.sequence) { dead += 1 }
      }
      precondition(dead == deadCount, "dead entries miscounted")
      precondition(heap.isEmpty || !tracksCancels || !isGone(heap.first.sequence), "a dead head")
      precondition(heap.isPadded, "an event past the end")
    #endif
  }
}
