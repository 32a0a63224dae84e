internal import CGSL
internal import CStochastics

/// A source of random draws, keyed: the same key gives the same draws, whatever was drawn before.
///
/// The generator is Philox4x64-10 (Salmon, Moraes, Dror, Shaw 2011). Its key is (seed, trial) and its counter is
/// (block, occurrence, entity, purpose), one word each: no two streams share a block, and a stream has 2^64 blocks
/// of four draws. One source serves one thread at a time, which `~Copyable` makes the compiler check.
///
/// ```swift
/// var source = RandomSource(seed: 1, trial: 7)
/// source.start(purpose: 3, entity: 42, occurrence: 0)
/// let minutes = serviceTime.sample(from: &source)
/// ```
public struct RandomSource: ~Copyable {
  let generator: UnsafeMutablePointer<gsl_rng>
  let state: UnsafeMutablePointer<philox_state>
  private let seed: UInt64

  /// A source for one trial, at the start of stream (purpose 0, entity 0, occurrence 0).
  ///
  /// Takes about 300 bytes of memory, once; draws take none. Traps when there is no memory left.
  public init(seed: UInt64, trial: UInt64 = 0) {
    GSL.prepare()
    guard let generator = philox_generator_new(), let state = philox_generator_state(generator) else {
      preconditionFailure("RandomSource: no memory left for a random generator")
    }
    self.generator = generator
    self.state = state
    self.seed = seed
    begin(trial: trial)
  }

  deinit {
    gsl_rng_free(generator)
  }

  /// Turns to another trial of the same seed, at the start of stream (0, 0, 0).
  public mutating func begin(trial: UInt64) {
    philox_set_key(state, seed, trial)
  }

  /// Moves to the start of a stream; costs next to nothing until the first draw.
  ///
  /// - Parameters:
  ///   - purpose: What the draws decide: 0 to 255, one number for each kind of decision.
  ///   - entity: Whom they concern.
  ///   - occurrence: Which time it happens to that entity.
  public mutating func start(purpose: UInt8, entity: UInt64, occurrence: UInt64) {
    philox_start(state, occurrence, entity, UInt64(purpose))
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    philox_next(state)
  }

  /// A number in [0, 1): one of 2^53 equally spaced ones, 0 included.
  public mutating func uniform() -> Double {
    philox_uniform(state)
  }

  /// Four numbers as `uniform` gives them one after the other, for one call's price.
  public mutating func fourUniforms() -> (Double, Double, Double, Double) {
    (philox_uniform(state), philox_uniform(state), philox_uniform(state), philox_uniform(state))
  }

  /// A number in (0, 1): the middle of one of 2^52 equal cells, never 0 and never 1.
  public mutating func uniformOpen() -> Double {
    philox_uniform_open(state)
  }
}
