"""M/M/c in salabim, a component for each arrival: SERVERS ARRIVAL_RATE ARRIVALS SEED; prints seconds (processor time) and mean wait."""
import random
import sys
import time

import salabim as sim

servers, rate, arrivals, seed = int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
sim.yieldless(False)
draw = random.Random(seed).expovariate
waited = 0.0


class Customer(sim.Component):
    def process(self):
        global waited
        arrived = self.env.now()
        yield self.request(desk)
        waited += self.env.now() - arrived
        yield self.hold(draw(1))
        self.release()


class Source(sim.Component):
    def process(self):
        for _ in range(arrivals):
            yield self.hold(draw(rate))
            Customer()


env = sim.Environment(trace=False)
desk = sim.Resource("desk", capacity=servers, monitor=False)
Source()
start = time.process_time()
env.run()
print(time.process_time() - start, waited / arrivals)
