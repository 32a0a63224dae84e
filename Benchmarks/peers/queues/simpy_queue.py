"""M/M/c in SimPy, a process for each arrival: SERVERS ARRIVAL_RATE ARRIVALS SEED; prints seconds (processor time) and mean wait."""
import random
import sys
import time

import simpy

servers, rate, arrivals, seed = int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
draw = random.Random(seed).expovariate
waited = 0.0


def customer(env, desk):
    global waited
    arrived = env.now
    with desk.request() as request:
        yield request
        waited += env.now - arrived
        yield env.timeout(draw(1))


def source(env, desk):
    for _ in range(arrivals):
        yield env.timeout(draw(rate))
        env.process(customer(env, desk))


start = time.process_time()
env = simpy.Environment()
env.process(source(env, simpy.Resource(env, servers)))
env.run()
print(time.process_time() - start, waited / arrivals)
