extension Books {
  /// Stops the program unless every unit has closed the day in each window that it lies in.
  func checkInvariants(day: Int) {
    for window in 0..<model.windowCount where model.windowBits[day] >> UInt64(window) & 1 == 1 {
      let days = load(window: window, unit: 0).days
      for unit in model.plans.indices {
        precondition(load(window: window, unit: unit).days == days, "unit \(unit) has not closed day \(day)")
      }
    }
  }
}
