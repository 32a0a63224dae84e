import DiscreteEvents

// Plays an M/M/c queue with mean service time 1 and prints the seconds that took and the mean wait:
// queue SERVERS ARRIVAL_RATE ARRIVALS SEED
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 4, let servers = Int(arguments[1]), let rate = Double(arguments[2]),
  let arrivals = Int(arguments[3]), let seed = UInt64(arguments[4]), servers > 0, rate > 0, arrivals > 0
else { fatalError("usage: queue SERVERS ARRIVAL_RATE ARRIVALS SEED") }

var queue = MMc(arrivalRate: rate, serviceRate: 1, servers: servers, arrivals: arrivals, seed: seed)
var loop = EventLoop()
var wait = 0.0
let elapsed = ContinuousClock().measure { wait = queue.play(in: &loop) }
print(elapsed / .seconds(1), wait)
